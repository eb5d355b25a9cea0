// What the codebook misses: responses without a theme, grouped by the words that set them apart from the others.
import type { Gap } from '../domain/gap.ts';
import type { RespondentId } from '../domain/id.ts';
import type { Response } from '../domain/response.ts';
import { findPhrases, type Phrase } from './gap-phrases.ts';

/** Groups of fewer people are left out: a chance meeting of words, or a hint at a person. */
const LEAST_PEOPLE = 3;
const MOST_GAPS = 8;
const MOST_COMPARED = 10_000;
const MOST_PHRASES = 3;
/** Share of a further phrase's responses that must lie in the group for it to name the group too. */
const OVERLAP = 0.5;

/** What grouping needs to know of a response. */
export interface CoveredResponse {
  readonly response: Pick<Response, 'id' | 'respondent' | 'text'>;
  /** How many is all that counts. */
  readonly tags: readonly unknown[];
  readonly untaggedLanguage: boolean;
}

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
  const peopleOf = createCounter(untagged.map(({ response }) => response.respondent));
  const phrases = findPhrases(textsOf(untagged), textsOf(others), leastPeople).filter(
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

/** How many different people wrote the texts at these places. */
function createCounter(people: readonly RespondentId[]): (places: readonly number[]) => number {
  const numbers = new Map<RespondentId, number>();
  const numberAt = people.map((person) => {
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  });
  // Asked for every phrase again and again: the round in which each was counted last, rather than a set each time.
  const lastRound = new Uint32Array(numbers.size);
  let round = 0;
  return (places) => {
    round += 1;
    let count = 0;
    for (const place of places) {
      const number = numberAt[place];
      if (number === undefined || lastRound[number] === round) continue;
      lastRound[number] = round;
      count += 1;
    }
    return count;
  };
}

function textsOf(responses: readonly CoveredResponse[]): readonly string[] {
  return responses.map(({ response }) => response.text);
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
