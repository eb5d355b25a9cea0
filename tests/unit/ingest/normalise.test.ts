import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/ingest/normalise.ts';

const character = fc.constantFrom(
  ...['a', 'Z', '1', '.', ' ', '\t', '\n', '\r', 'é', 'e\u0301', '\u00A0', '’', '\u2003', '\uFEFF'],
  ...['\uD800', '😀', '"', '\u0001', '\u2028', '\u0085', '\u000B'],
);

describe('normaliseText', () => {
  it('leaves NFC, LF, no blanks at the ends of lines and of the text, and nothing that no page can carry', () => {
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 8 }).map((all) => all.join('')),
        (raw) => {
          const text = normaliseText(raw);
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/[\r\u00A0\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/u);
          expect(text).not.toMatch(/[ \t](?:\n|$)|\n{3}|^\s|\s$/u);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('returns a text that is normal already as it is, blanks inside a line included', () => {
    const text = 'Two  blanks, “quotes”, é\nand a second line\n\nand a third';
    expect(normaliseText(text)).toBe(text);
  });
});
