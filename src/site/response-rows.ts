// Every published response as rows of a table, quoted or not, so that any count on the pages can be made again.
import type { Synthesis } from '../domain/synthesis.ts';

export const RESPONSE_COLUMNS = [
  'response',
  'summary',
  'batch',
  'text',
  'themes',
  'reviewed',
  'language',
  'date',
  'kind',
] as const;

export type ResponseRow = readonly string[];

/**
 * In the order of summaries, batches and files. Under the survey regime themes are left out: from the themes of single
 * responses a reader could work out the small numbers that the pages hide.
 */
export function* responseRows({
  consultations,
  responses,
  staffOnly,
  struck,
}: Synthesis): Generator<ResponseRow> {
  for (const { slug, batches } of consultations) {
    for (const batch of batches) {
      const showsThemes = batch.manifest.regime === 'public';
      for (const id of batch.responses) {
        const tagged = responses.get(id);
        if (tagged === undefined || staffOnly.has(id) || struck.has(id)) continue;
        const { text, language, date, kind } = tagged.response;
        yield [
          id,
          slug,
          batch.folder,
          text,
          showsThemes ? tagged.tags.map(({ theme }) => theme).join(' ') : '',
          showsThemes ? (tagged.reviewed ? 'yes' : 'no') : '',
          language,
          date ?? '',
          kind,
        ];
      }
    }
  }
}
