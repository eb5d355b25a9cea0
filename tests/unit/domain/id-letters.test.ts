import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_LETTERS, idLetters } from '../../../src/domain/id-letters.ts';
import { quoteId } from '../../../src/pipeline/quote-id.ts';
import { idBody } from '../../../src/ingest/respondent.ts';

/** The definition in whole numbers of any size: bits 1 to 45 of the hash, five at a time. */
function fromBits(text: string): string {
  const bits = BigInt(`0x${createHash('sha256').update(text, 'utf8').digest('hex')}`) >> 211n;
  return Array.from({ length: 9 }, (_, place) =>
    ID_LETTERS.charAt(Number((bits >> BigInt(40 - 5 * place)) & 31n)),
  ).join('');
}

describe('letters that follow from a text', () => {
  it('are the first 45 bits of its hash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(idLetters(text)).toBe(fromBits(text));
      }),
    );
  });

  // Published addresses are made of them: a change here breaks every link there is.
  it('never change', () => {
    expect(idBody(['site', 'text', '', 'Call us back.'])).toBe('y37vb074n');
    expect(quoteId('r4k2m9x3p7', [{ kind: 'keep', start: 3, end: 17 }])).toBe('q8fv2dy6r1');
    expect(
      quoteId('r4k2m9x3p7', [
        { kind: 'insert', over: null, text: 'They' },
        { kind: 'keep', start: 3, end: 17 },
      ]),
    ).toBe('qh3za4znnj');
  });
});
