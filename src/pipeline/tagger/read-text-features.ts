// A reading turned into feature bags, one a passage: words, pieces, cues of the themes and signs of the writer's role.
import type { Theme } from '../../domain/theme.ts';
import { createCueReader, type CueHit } from './cue-reader.ts';
import { createFeaturiser, emptyBag, hashText, type FeatureBag } from './features.ts';
import type { Reading } from './reading.ts';
import type { WordKinds } from './word-kinds.ts';
import { createRoleCueReader, type RoleCueHit } from './role-cue-reader.ts';

export interface TextFeatures {
  readonly bags: readonly FeatureBag[];
  readonly cues: readonly CueHit[];
  readonly roleCues: readonly RoleCueHit[];
}

export function createTextFeaturiser(
  themes: readonly Theme[],
  kinds: WordKinds,
  settle?: (keys: readonly number[]) => readonly number[],
): (reading: Reading) => TextFeatures {
  const featuriser = createFeaturiser(kinds, settle);
  const findCues = createCueReader(themes);
  const findRoleCues = createRoleCueReader();
  const keysOfRole = new Map<string, number>();
  const roleKey = (name: string): number => {
    const known = keysOfRole.get(name);
    if (known !== undefined) return known;
    const key = hashText(name, 0x1000197);
    keysOfRole.set(name, key);
    return key;
  };
  return (reading) => {
    const cues = findCues(reading);
    const roleCues = findRoleCues(reading);
    const bags = reading.passages.map((_, passage) => {
      const bag = emptyBag();
      const from = reading.firsts[passage] ?? 0;
      featuriser.addPassage(reading.tokens.words, from, reading.firsts[passage + 1] ?? from, bag);
      return bag;
    });
    for (const hit of cues) bags[hit.passage]?.cues.push(hit.key);
    for (const { cue, passage } of roleCues) {
      bags[passage]?.voice.push(roleKey(`cue ${cue.match}`), roleKey(`role ${cue.role}`));
      if (cue.stated) bags[passage]?.voice.push(roleKey(`stated ${cue.role}`));
    }
    return { bags, cues, roleCues };
  };
}

/** The bag of the whole text. */
export function sumBags(bags: readonly FeatureBag[]): FeatureBag {
  if (bags.length === 1 && bags[0] !== undefined) return bags[0];
  return {
    words: bags.flatMap((bag) => bag.words),
    pieces: bags.flatMap((bag) => bag.pieces),
    cues: bags.flatMap((bag) => bag.cues),
    voice: bags.flatMap((bag) => bag.voice),
    kinds: bags.flatMap((bag) => bag.kinds),
    question: bags.flatMap((bag) => bag.question),
  };
}
