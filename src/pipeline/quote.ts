// Chooses the quotes of a theme: they cover what was said without repeating it, and spread over people and roles.
import type { ResponseId, ThemeId } from '../domain/id.ts';
import type { Segment } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import { createTermReader, toVectors } from './draft/passage-terms.ts';
import { chooseSpread, lengthFit } from './draft/spread.ts';
import { PLAIN_PASSAGE, voicePassages, type Voice } from './draft/voice-passages.ts';
import { countWords } from '../domain/word-count.ts';

/** A stretch of one response that could stand on a page. */
export interface Pick {
  readonly response: ResponseId;
  readonly segments: readonly Segment[];
}

/** Published quotes per consultation, so that a page count does not grow with the corpus. */
const MOST_QUOTES = 2000;
const MOST_PER_PERSON = 2;
/** How many are spread with care: as many as one reads. Those after them stand by strength. */
const SPREAD = 60;
/** Candidates for those. */
const SPREAD_FROM = 1500;

/**
 * Quotes for each theme, best first. A quote is the response's highlight where that carries the theme, else the passage
 * that does. Its worth is the theme's score times how well its length reads (8 to 45 words); a
 * passage that is not the highlight counts four fifths. The first 60 are chosen one
 * by one for worth, against repeating what is chosen, and for other people and groups; the rest follow by worth.
 * At most two of one person in a theme, at most `most` divided by the number of themes. Ties break by response id.
 */
export function chooseQuotes(
  tagged: readonly TaggedResponse[],
  codebook: Codebook,
  most: number = MOST_QUOTES,
): ReadonlyMap<ThemeId, readonly Pick[]> {
  const perTheme = Math.ceil(most / Math.max(1, codebook.themes.length));
  const readTerms = createTermReader(codebook);
  const texts = new Map(tagged.map(({ response }) => [response.id, response.text]));
  const voices = voicePassages(tagged);
  return new Map(
    codebook.themes.map(({ id }) => {
      const ranked = voices
        .filter(({ theme }) => theme === id)
        .map((voice) => ({ voice, worth: worthOf(voice, texts.get(voice.response) ?? '') }))
        .sort((a, b) => b.worth - a.worth || (a.voice.response < b.voice.response ? -1 : 1));
      const head = ranked.slice(0, SPREAD_FROM);
      const vectors = toVectors(head.map(({ voice }) => readTerms(voice.text)));
      const spread = chooseSpread(
        head.map(({ voice, worth }, index) => ({
          voice,
          worth,
          vector: vectors[index] ?? new Map<string, number>(),
          person: voice.respondent,
          group: voice.group,
          id: voice.response,
        })),
        Math.min(SPREAD, perTheme),
        MOST_PER_PERSON,
      ).map(({ voice }) => voice);
      const rest = ranked.map(({ voice }) => voice);
      return [
        id,
        atMostPerPerson([...spread, ...rest])
          .slice(0, perTheme)
          .map(toPick),
      ];
    }),
  );
}

function worthOf({ score, quote, isHighlight }: Voice, text: string): number {
  return (
    score *
    lengthFit(countWords(text.slice(quote.start, quote.end))) *
    (isHighlight ? 1 : PLAIN_PASSAGE)
  );
}

function atMostPerPerson(voices: readonly Voice[]): readonly Voice[] {
  const byPerson = new Map<string, number>();
  return [...new Set(voices)].filter(({ respondent }) => {
    const taken = byPerson.get(respondent) ?? 0;
    byPerson.set(respondent, taken + 1);
    return taken < MOST_PER_PERSON;
  });
}

function toPick({ response, quote }: Voice): Pick {
  return { response, segments: [{ kind: 'keep', start: quote.start, end: quote.end }] };
}
