// Chooses the quotes of a theme: they cover what was said without repeating it, and spread over people and roles.
import type { ResponseId, ThemeId } from '../domain/id.ts';
import type { Segment } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';

/** A stretch of one response that could stand on a page. */
export interface Pick {
  readonly response: ResponseId;
  readonly segments: readonly Segment[];
}

/** Published quotes per consultation, so that a page count does not grow with the corpus. */
export const MOST_QUOTES = 2000;
const MOST_PER_PERSON = 2;

/** Quotes for each theme, best first, at most two of one person in a theme. Ties break by response id. */
export function chooseQuotes(
  voices: readonly TaggedResponse[],
  codebook: Codebook,
  most: number = MOST_QUOTES,
): ReadonlyMap<ThemeId, readonly Pick[]> {
  const perTheme = Math.ceil(most / Math.max(1, codebook.themes.length));
  return new Map(
    codebook.themes.map(({ id }) => {
      const scored = voices
        .flatMap((tagged) => {
          const tag = tagged.tags.find(({ theme }) => theme === id);
          const { highlight } = tagged.tagging;
          return tag === undefined || highlight === null
            ? []
            : [{ tagged, highlight, score: tag.score }];
        })
        .sort(
          (a, b) => b.score - a.score || (a.tagged.response.id < b.tagged.response.id ? -1 : 1),
        );
      const byPerson = new Map<string, number>();
      const picks = scored.filter(({ tagged: { response } }) => {
        const taken = byPerson.get(response.respondent) ?? 0;
        byPerson.set(response.respondent, taken + 1);
        return taken < MOST_PER_PERSON;
      });
      return [
        id,
        picks
          .slice(0, perTheme)
          .map(({ tagged, highlight }): Pick => ({
            response: tagged.response.id,
            segments: [{ kind: 'keep', ...highlight }],
          })),
      ];
    }),
  );
}
