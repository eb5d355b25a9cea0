// What each batch changed: the counts before it came and with it, the quotes it brought, the findings it moved.
import type { BatchChange } from '../domain/batch-change.ts';
import type { Finding } from '../domain/finding.ts';
import type { ResponseId, RespondentId, ThemeId } from '../domain/id.ts';
import type { Quote } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import type { Population } from './count-evidence.ts';

export interface BatchInTime {
  readonly folder: string;
  /** ISO date. */
  readonly takenIn: string;
  readonly responses: readonly ResponseId[];
}

export interface Shown {
  readonly tagged: readonly TaggedResponse[];
  readonly findings: readonly Finding[];
  readonly quotes: readonly Quote[];
  readonly codebook: Codebook;
  readonly population: Population;
}

/**
 * One change for each batch by its folder, the batches taken in the order in which they came. The first has nothing
 * before it. Under the survey regime themes and findings are left out: from before and after a reader could work out
 * how few people of one batch raised something.
 */
export function traceBatches(
  batches: readonly BatchInTime[],
  shown: Shown,
): ReadonlyMap<string, BatchChange> {
  const inOrder = batches.toSorted((a, b) =>
    a.takenIn === b.takenIn ? ascending(a.folder, b.folder) : ascending(a.takenIn, b.takenIn),
  );
  const tagged = new Map(shown.tagged.map((item) => [item.response.id, item]));
  const changes = new Map<string, BatchChange>();
  const come = new Set<ResponseId>();
  let then = countAmong(come, tagged, shown);
  inOrder.forEach((batch, place) => {
    const before = then;
    const own = new Set(batch.responses);
    for (const id of own) come.add(id);
    const now = countAmong(come, tagged, shown);
    changes.set(batch.folder, {
      isFirst: place === 0,
      responses: { before: before.responses, after: now.responses },
      people: { before: before.people, after: now.people },
      themes: before.themes.map(({ theme, people }, i) => ({
        theme,
        before: people,
        after: now.themes[i]?.people ?? people,
      })),
      findings: before.findings.flatMap(({ finding, people }, i) => {
        const grown = now.findings[i]?.people ?? people;
        return grown === people ? [] : [{ finding, before: people, after: grown }];
      }),
      quotes: shown.quotes.filter(({ response }) => own.has(response)).map(({ id }) => id),
    });
    then = now;
  });
  return changes;
}

interface CountsAmong {
  readonly responses: number;
  readonly people: number;
  readonly themes: readonly { readonly theme: ThemeId; readonly people: number }[];
  readonly findings: readonly { readonly finding: string; readonly people: number }[];
}

function countAmong(
  ids: ReadonlySet<ResponseId>,
  tagged: ReadonlyMap<ResponseId, TaggedResponse>,
  { findings, codebook, population }: Shown,
): CountsAmong {
  const people = new Set<RespondentId>();
  const raised = new Map<ThemeId, Set<RespondentId>>();
  let responses = 0;
  for (const id of ids) {
    const item = tagged.get(id);
    if (item?.response.kind !== 'response') continue;
    responses += 1;
    people.add(item.response.respondent);
    for (const { theme } of item.tags)
      raised.set(theme, (raised.get(theme) ?? new Set()).add(item.response.respondent));
  }
  const isOpen = population.regime === 'public';
  return {
    responses,
    people: people.size,
    themes: isOpen
      ? codebook.themes.map(({ id }) => ({ theme: id, people: raised.get(id)?.size ?? 0 }))
      : [],
    findings: isOpen
      ? findings.map((finding) => ({
          finding: finding.id,
          people: new Set(
            finding.responses.flatMap((id) =>
              ids.has(id) ? (tagged.get(id)?.response.respondent ?? []) : [],
            ),
          ).size,
        }))
      : [],
  };
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
