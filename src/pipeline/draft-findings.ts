// Drafts findings from tagged responses until an editor writes them: points that several people make, each with a
// claim line in a respondent's own words, the quotes that carry it and the ones that oppose it.
import type { ResponseId, ThemeId } from '../domain/id.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import { chooseClaim } from './draft/choose-claim.ts';
import { findPoints, type Point } from './draft/find-points.ts';
import { centreOf } from './draft/group-passages.ts';
import { findOtherViews } from './draft/other-views.ts';
import { createTermReader, likeness, toVectors, type Vector } from './draft/passage-terms.ts';
import { chooseSpread, lengthFit } from './draft/spread.ts';
import { PLAIN_PASSAGE, voicePassages, type Voice } from './draft/voice-passages.ts';
import { countWords } from '../domain/word-count.ts';
import { quoteText } from './quote-text.ts';
import type { Pick } from './quote.ts';

export interface FindingDraft {
  /** Theme and stance ("trust-trouble"): stable while people keep making the point, and part of its address. */
  readonly id: string;
  /** Words of one of its respondents. */
  readonly claim: string;
  readonly themes: readonly ThemeId[];
  readonly quotes: readonly Pick[];
  readonly otherViews: readonly Pick[];
  /** Every response that makes the point, quoted or not, by id. */
  readonly responses: readonly ResponseId[];
}

const QUOTES_SHOWN = 6;
const MOST_PER_PERSON = 2;
/** A theme that fewer of a point's voices carry is not one of its themes. */
const THEME_SHARE = 0.25;

/** Deterministic; none where no response carries a theme. Most people first. Near-linear in the number of responses. */
export function draftFindings(
  tagged: readonly TaggedResponse[],
  codebook: Codebook,
): readonly FindingDraft[] {
  const voices = voicePassages(tagged);
  const readTerms = createTermReader(codebook);
  const vectors = toVectors(voices.map(({ text }) => readTerms(text)));
  const texts = new Map(tagged.map(({ response }) => [response.id, response.text]));
  const taken: Taken = { names: new Set(), claims: new Set() };
  return findPoints(voices, vectors).map((point) => draft(point, voices, vectors, texts, taken));
}

/** What the findings before have. */
interface Taken {
  readonly names: Set<string>;
  readonly claims: Set<string>;
}

function draft(
  point: Point,
  voices: readonly Voice[],
  vectors: readonly Vector[],
  texts: ReadonlyMap<ResponseId, string>,
  taken: Taken,
): FindingDraft {
  const centre = centreOf(point.members, vectors);
  const claimant = voices[chooseClaim(point.members, voices, vectors, centre, taken.claims)];
  if (claimant !== undefined) taken.claims.add(claimant.text);
  const claim =
    claimant === undefined
      ? ''
      : quoteText(texts.get(claimant.response) ?? '', [
          { kind: 'keep', start: claimant.span.start, end: claimant.span.end },
        ]);
  return {
    id: nameOf(point, taken.names),
    claim,
    themes: themesOf(point, voices),
    quotes: chooseQuotesOf(point, centre, voices, vectors, texts).map(toPick),
    otherViews: findOtherViews(point, centre, voices, vectors, texts).flatMap((index) => {
      const voice = voices[index];
      return voice === undefined ? [] : [toPick(voice)];
    }),
    responses: [...new Set(point.members.flatMap((index) => voices[index]?.response ?? []))].sort(),
  };
}

function nameOf(point: Point, taken: Set<string>): string {
  const stem = `${point.themes[0] ?? 'point'}-${point.stance}`;
  let name = stem;
  for (let n = 2; taken.has(name); n += 1) name = `${stem}-${n}`;
  taken.add(name);
  return name;
}

function themesOf(point: Point, voices: readonly Voice[]): readonly ThemeId[] {
  const carried = (theme: ThemeId): number =>
    point.members.filter((index) => voices[index]?.theme === theme).length;
  return point.themes.filter(
    (theme, place) => place === 0 || carried(theme) >= point.members.length * THEME_SHARE,
  );
}

function chooseQuotesOf(
  point: Point,
  centre: Vector,
  voices: readonly Voice[],
  vectors: readonly Vector[],
  texts: ReadonlyMap<ResponseId, string>,
): readonly Voice[] {
  const byResponse = new Map<ResponseId, number>();
  for (const index of point.members) {
    const voice = voices[index];
    if (voice !== undefined && !byResponse.has(voice.response))
      byResponse.set(voice.response, index);
  }
  const candidates = [...byResponse.values()].flatMap((index) => {
    const voice = voices[index];
    const vector = vectors[index];
    if (voice === undefined || vector === undefined) return [];
    const text = (texts.get(voice.response) ?? '').slice(voice.quote.start, voice.quote.end);
    const worth =
      (0.5 * voice.score + 0.5 * likeness(vector, centre)) *
      lengthFit(countWords(text)) *
      (voice.isHighlight ? 1 : PLAIN_PASSAGE);
    return [
      { voice, worth, vector, person: voice.respondent, group: voice.group, id: voice.response },
    ];
  });
  return chooseSpread(candidates, QUOTES_SHOWN, MOST_PER_PERSON).map(({ voice }) => voice);
}

function toPick({ response, quote }: Voice): Pick {
  return { response, segments: [{ kind: 'keep', start: quote.start, end: quote.end }] };
}
