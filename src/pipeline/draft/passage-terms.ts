// What a passage is about, as weighted terms: word stems, the codebook's cues that it matches, and its stance.
// Two passages that share rare terms say much the same.
import type { Codebook } from '../../domain/theme.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { createCueReader } from '../tagger/cue-reader.ts';
import { readText } from '../tagger/reading.ts';
import { createStemmer } from '../tagger/stem.ts';
import { WORD_CLASSES } from '../tagger/word-classes.ts';
import { stanceOf } from './stance.ts';

/** Term to weight, before the terms' rarity is known. */
export type Terms = ReadonlyMap<string, number>;

/** Unit-length weights. */
export type Vector = ReadonlyMap<string, number>;

/** Who is spoken of says little about what is said: one term for all spellings. */
const PEOPLE = new Map(
  ['family', 'child', 'teacher', 'leader', 'staff'].flatMap((name) =>
    (WORD_CLASSES[name] ?? []).map((word) => [word, `@${name}`] as const),
  ),
);
const CUE_WEIGHT = 1;
const STANCE_WEIGHT = 1;
const PEOPLE_WEIGHT = 0.3;

export function createTermReader(codebook: Codebook): (text: string) => Terms {
  const findCues = createCueReader(codebook.themes);
  const stem = createStemmer();
  return (text) => {
    const reading = readText(text);
    const terms = new Map<string, number>();
    const add = (term: string, weight: number): void => {
      terms.set(term, (terms.get(term) ?? 0) + weight);
    };
    for (const word of reading.tokens.words) {
      const person = PEOPLE.get(word);
      if (person !== undefined) add(person, PEOPLE_WEIGHT);
      else if (!STOP_WORDS.has(word) && /^[\p{L}]{2}/u.test(word)) add(stem(word), 1);
    }
    for (const hit of findCues(reading)) {
      if (hit.weight > 0) terms.set(`cue ${hit.key}`, CUE_WEIGHT * Math.min(1.5, hit.weight));
    }
    for (const [stance, strength] of Object.entries(stanceOf(reading.tokens.words))) {
      if (strength > 0) terms.set(`stance ${stance}`, STANCE_WEIGHT * Math.min(2, strength));
    }
    return terms;
  };
}

/** Weighs each term by its rarity in the collection (tf-idf, logarithmic tf) and scales to unit length. */
export function toVectors(collection: readonly Terms[]): readonly Vector[] {
  const frequency = new Map<string, number>();
  for (const terms of collection)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return collection.map((terms) => {
    const weighed = [...terms].map(
      ([term, weight]) =>
        [
          term,
          (1 + Math.log(Math.max(weight, 1))) *
            Math.min(1, weight) *
            Math.log(1 + collection.length / (frequency.get(term) ?? 1)),
        ] as const,
    );
    return unit(new Map(weighed));
  });
}

export function unit(vector: ReadonlyMap<string, number>): Vector {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  const length = Math.sqrt(sum);
  return length === 0
    ? new Map()
    : new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

/** Cosine of two unit vectors, 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}
