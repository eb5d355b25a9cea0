// Drafts findings from tagged responses until an editor writes them: points that several people make, each with a
// claim line in a respondent's own words, the quotes that carry it and the ones that oppose it.
import type { ResponseId, ThemeId } from '../domain/id.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import { quoteText } from './quote-text.ts';
import { chooseQuotes, type Pick } from './quote.ts';

export interface FindingDraft {
  /** Stable while the quotes stay: part of the finding's address. */
  readonly id: string;
  /** Words of one of its respondents. */
  readonly claim: string;
  readonly themes: readonly ThemeId[];
  readonly quotes: readonly Pick[];
  readonly otherViews: readonly Pick[];
  /** Every response that makes the point, quoted or not. */
  readonly responses: readonly ResponseId[];
}

const QUOTES_SHOWN = 6;

/** Deterministic; none where no response carries a theme. */
export function draftFindings(
  voices: readonly TaggedResponse[],
  codebook: Codebook,
): readonly FindingDraft[] {
  const chosen = chooseQuotes(voices, codebook);
  const texts = new Map(voices.map(({ response }) => [response.id, response.text]));
  return codebook.themes.flatMap(({ id }): readonly FindingDraft[] => {
    const quotes = (chosen.get(id) ?? []).slice(0, QUOTES_SHOWN);
    const [first] = quotes;
    const source = first === undefined ? undefined : texts.get(first.response);
    if (first === undefined || source === undefined) return [];
    return [
      {
        id: `${id}-1`,
        claim: quoteText(source, first.segments),
        themes: [id],
        quotes,
        otherViews: [],
        responses: voices
          .filter(({ tags }) => tags.some(({ theme }) => theme === id))
          .map(({ response }) => response.id),
      },
    ];
  });
}
