// What the internal edition adds: who may see a response, who has read it, how sure the software is, what repeats what.
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { consentOf } from './synthesis.ts';

/** Most tags listed as the ones to read first. */
const MOST_UNSURE = 20;

export const STAFF_COLUMNS = [
  'response',
  'summary',
  'batch',
  'consent',
  'reviewed',
  'nearDuplicateOf',
  'themes',
  'scores',
  'text',
] as const;

/** One row for each response in hand, in the order of summaries, batches and files. */
export function staffRows({
  consultations,
  responses,
  struck,
}: Synthesis): readonly (readonly string[])[] {
  return consultations.flatMap((one) =>
    one.batches.flatMap((batch) => {
      const echoes = echoesOf(batch.nearDuplicates);
      return batch.responses.flatMap((id) => {
        const tagged = responses.get(id);
        if (tagged === undefined || struck.has(id)) return [];
        return [
          [
            id,
            one.slug,
            batch.folder,
            consentOf(id, batch.id),
            tagged.reviewed ? 'yes' : 'no',
            echoes.get(id) ?? '',
            tagged.tags.map(({ theme }) => theme).join(' '),
            scoresOf(tagged)
              .map(({ theme, score }) => `${theme}=${score.toFixed(2)}`)
              .join(' '),
            tagged.response.text,
          ],
        ];
      });
    }),
  );
}

/** Every theme with the probability that a trained coder gives it, the likeliest first. */
export function scoresOf({
  tagging,
}: TaggedResponse): readonly { readonly theme: string; readonly score: number }[] {
  return Object.entries(tagging.scores)
    .map(([theme, score]) => ({ theme, score }))
    .sort((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1));
}

/** The suggested tags that the software is least sure of, the doubtful first. */
export function unsureTags(
  one: ConsultationSynthesis,
  { responses }: Synthesis,
): readonly { readonly response: string; readonly theme: string; readonly score: number }[] {
  return one.batches
    .flatMap((batch) => batch.responses.flatMap((id) => responses.get(id) ?? []))
    .filter(({ reviewed }) => !reviewed)
    .flatMap(({ response, tags }) =>
      tags.map(({ theme, score }) => ({ response: response.id, theme, score })),
    )
    .sort((a, b) => a.score - b.score || (a.response < b.response ? -1 : 1))
    .slice(0, MOST_UNSURE);
}

function echoesOf(
  groups: ConsultationSynthesis['batches'][number]['nearDuplicates'],
): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ representative, members }) =>
      members.filter((id) => id !== representative).map((id) => [id, representative] as const),
    ),
  );
}
