import { describe, expect, it } from 'vitest';
import { VerbatimError } from '../../../../src/errors/verbatim-error.ts';
import { parseModel } from '../../../../src/pipeline/tagger/model.ts';
import { packTensors, unpackTensors } from '../../../../src/pipeline/tagger/tensors.ts';
import { packWordKinds, unpackWordKinds } from '../../../../src/pipeline/tagger/word-kinds.ts';

const FILE = packTensors({ made: 'here' }, [
  { name: 'keys', data: Uint32Array.of(1, 4_000_000_000) },
  { name: 'small', data: Int8Array.of(-127, 0, 127) },
  { name: 'middle', data: Int16Array.of(-30_000, 30_000) },
]);

describe('a weights file', () => {
  it('gives back what was put in, wherever its bytes lie in memory', () => {
    const shifted = new Uint8Array(FILE.length + 3);
    shifted.set(FILE, 3);
    const tensors = unpackTensors(shifted.subarray(3));
    expect(tensors.facts).toEqual({ made: 'here' });
    expect([...tensors.column('keys', 'u32')]).toEqual([1, 4_000_000_000]);
    expect([...tensors.column('small', 'i8')]).toEqual([-127, 0, 127]);
    expect([...tensors.column('middle', 'i16')]).toEqual([-30_000, 30_000]);
  });

  it.each([
    ['cut off', FILE.subarray(0, FILE.length - 4)],
    ['empty', new Uint8Array()],
    ['of another kind', new TextEncoder().encode('PK not a model at all')],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => unpackTensors(bytes)).toThrow();
    expect(() => parseModel({ card: '{}', weights: bytes, kinds: null })).toThrow(VerbatimError);
  });

  it('keeps the kinds of words', () => {
    const kinds = new Map([
      ['nurse', 7],
      ['école', 1499],
    ]);
    expect(unpackWordKinds(packWordKinds(kinds))).toEqual(kinds);
  });
});
