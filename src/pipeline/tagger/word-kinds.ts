// Kinds of words: words that stand in the same company share a number, so that what was learned of "nurse" helps with
// "medic". 1,500 kinds, by spherical k-means over GloVe vectors (Pennington et al., 2014; public domain, PDDL 1.0).
import { packTensors, unpackTensors } from './tensors.ts';

export type WordKinds = ReadonlyMap<string, number>;

export const NO_KINDS: WordKinds = new Map();

export function packWordKinds(kinds: WordKinds): Uint8Array {
  const words = [...kinds.keys()].sort((a, b) => (a < b ? -1 : 1));
  return packTensors({ words: words.length }, [
    { name: 'words', data: new TextEncoder().encode(words.join('\n')) },
    { name: 'kinds', data: Int16Array.from(words, (word) => kinds.get(word) ?? 0) },
  ]);
}

/** Throws a RangeError where the bytes are not such a file. */
export function unpackWordKinds(bytes: Uint8Array): WordKinds {
  const tensors = unpackTensors(bytes);
  const words = new TextDecoder()
    .decode(Uint8Array.from(tensors.column('words', 'u8')))
    .split('\n');
  const kinds = tensors.column('kinds', 'i16');
  return new Map(words.map((word, index) => [word, kinds[index] ?? 0]));
}
