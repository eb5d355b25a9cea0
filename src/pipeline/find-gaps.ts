// What the codebook misses: responses without a theme, grouped by the words that set them apart from the others.
import type { Gap } from '../domain/gap.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { readText } from './tagger/reading.ts';
import { createStemmer } from './tagger/stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { WORD_CLASSES } from './tagger/word-classes.ts';

/** Groups of fewer people are left out: a chance meeting of words, or a hint at a person. */
const LEAST_PEOPLE = 3;
const MOST_GAPS = 8;
const MOST_COMPARED = 10_000;
const MOST_PHRASES = 3;
/** A phrase must be this many times as common here as in the responses that have a theme. */
const DISTINCTION = 1.5;
/** Share of a further phrase's responses that must lie in the group for it to name the group too. */
const OVERLAP = 0.5;
/** Who is spoken of is no subject. */
const PEOPLE: ReadonlySet<string> = new Set(
  ['family', 'child', 'teacher', 'leader', 'staff'].flatMap((name) => WORD_CLASSES[name] ?? []),
);
/** Answers that name nothing. */
const NO_SUBJECT: ReadonlySet<string> = new Set([
  'nothing',
  'everything',
  'something',
  'anything',
  'none',
  'thing',
  'things',
  'honestly',
]);
/** What the redactor put in place of a detail is nobody's word. */
const REDACTED = /\[[^\]]*\]/gu;

interface Phrase {
  /** Stems, so that "bus" and "buses" are one. */
  readonly key: string;
  /** The commonest spelling. */
  readonly shown: string;
  /** Indexes into the untagged responses, ascending. */
  readonly members: readonly number[];
  /** By how much more it is said here than elsewhere. */
  readonly lift: number;
}

/** What grouping needs to know of a response. */
export type CoveredResponse = Pick<TaggedResponse, 'response' | 'tags' | 'untaggedLanguage'>;

export interface GapOptions {
  /** Smallest group shown where small numbers are hidden. */
  readonly leastPeople?: number;
}

/**
 * Groups with most people first; a response is in one group at most, and in none where nothing sets it apart.
 * Responses in languages that the codebook doesn't read are left out. Deterministic in the order of the responses.
 */
export function findGaps(
  tagged: readonly CoveredResponse[],
  { leastPeople = LEAST_PEOPLE }: GapOptions = {},
): readonly Gap[] {
  const read = tagged.filter(({ untaggedLanguage }) => !untaggedLanguage);
  const untagged = read.filter(({ tags }) => tags.length === 0);
  const others = thin(read.filter(({ tags }) => tags.length > 0));
  const peopleOf = (members: readonly number[]): number =>
    new Set(members.map((index) => untagged[index]?.response.respondent)).size;
  const phrases = findPhrases(untagged, others).filter(
    ({ members }) => peopleOf(members) >= leastPeople,
  );
  const open = new Set(untagged.keys());
  const gaps: Gap[] = [];
  while (gaps.length < MOST_GAPS) {
    const rest = phrases
      .map((phrase) => {
        const members = phrase.members.filter((index) => open.has(index));
        return { phrase, members, people: peopleOf(members) };
      })
      .filter(({ people }) => people >= leastPeople)
      .sort(
        (a, b) =>
          b.people * b.phrase.lift - a.people * a.phrase.lift ||
          (a.phrase.key < b.phrase.key ? -1 : 1),
      );
    const first = rest[0];
    if (first === undefined) break;
    const own = new Set(first.members);
    const named = rest.filter(
      ({ members }) => members.filter((index) => own.has(index)).length >= OVERLAP * members.length,
    );
    for (const { members } of named.slice(0, MOST_PHRASES))
      for (const index of members) own.add(index);
    const members = [...own].sort((a, b) => a - b);
    for (const index of members) open.delete(index);
    gaps.push({
      phrases: namesOf(named.map(({ phrase }) => phrase)),
      responses: members.flatMap((index) => untagged[index]?.response.id ?? []),
      people: peopleOf(members),
    });
  }
  return gaps.sort((a, b) => b.people - a.people);
}

/** Enough to say how common a word is: evenly spread over a large collection. */
function thin(responses: readonly CoveredResponse[]): readonly CoveredResponse[] {
  const step = Math.ceil(responses.length / MOST_COMPARED);
  return step <= 1 ? responses : responses.filter((_, index) => index % step === 0);
}

/** Up to three; a phrase within another says nothing more. */
function namesOf(phrases: readonly Phrase[]): readonly string[] {
  const named: string[] = [];
  for (const { shown } of phrases) {
    if (named.length === MOST_PHRASES) break;
    if (named.some((other) => holds(other, shown) || holds(shown, other))) continue;
    named.push(shown);
  }
  return named;
}

function holds(longer: string, shorter: string): boolean {
  return ` ${longer} `.includes(` ${shorter} `);
}

/** Words and pairs of words of the untagged responses that are commoner there than in the others. */
function findPhrases(
  untagged: readonly CoveredResponse[],
  others: readonly CoveredResponse[],
): readonly Phrase[] {
  const readPhrases = createPhraseReader();
  const found = new Map<string, { members: number[]; spellings: Map<string, number> }>();
  untagged.forEach(({ response }, index) => {
    for (const [key, spelling] of readPhrases(response.text)) {
      const phrase = found.get(key) ?? { members: [], spellings: new Map<string, number>() };
      phrase.members.push(index);
      phrase.spellings.set(spelling, (phrase.spellings.get(spelling) ?? 0) + 1);
      found.set(key, phrase);
    }
  });
  const elsewhere = new Map<string, number>();
  for (const { response } of others) {
    for (const key of readPhrases(response.text).keys())
      if (found.has(key)) elsewhere.set(key, (elsewhere.get(key) ?? 0) + 1);
  }
  return [...found].flatMap(([key, { members, spellings }]) => {
    const here = members.length / Math.max(1, untagged.length);
    const there = ((elsewhere.get(key) ?? 0) + 1) / (others.length + 1);
    if (here < DISTINCTION * there) return [];
    const [shown = key] =
      [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    return [{ key, shown, members, lift: Math.log(1 + here / there) }];
  });
}

/** Each phrase of a text once: its stems, and how it is spelt there. */
function createPhraseReader(): (text: string) => ReadonlyMap<string, string> {
  const stem = createStemmer();
  return (text) => {
    const phrases = new Map<string, string>();
    const { tokens, passages, firsts } = readText(text.replace(REDACTED, '.'));
    passages.forEach((_, passage) => {
      let before: string | null = null;
      for (const word of tokens.words.slice(firsts[passage], firsts[passage + 1])) {
        const isContent =
          /^\p{L}{3,}$/u.test(word) &&
          !STOP_WORDS.has(word) &&
          !NO_SUBJECT.has(word) &&
          !PEOPLE.has(word);
        if (isContent) {
          phrases.set(stem(word), word);
          if (before !== null) phrases.set(`${stem(before)} ${stem(word)}`, `${before} ${word}`);
        }
        before = isContent ? word : null;
      }
    });
    return phrases;
  };
}
