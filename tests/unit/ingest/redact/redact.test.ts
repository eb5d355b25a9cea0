import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PLACEHOLDERS } from '../../../../src/domain/placeholder.ts';
import { redact } from '../../../../src/ingest/redact/redact.ts';
import { MUST_GO } from './must-go.ts';
import { MUST_STAY } from './must-stay.ts';

describe('redact takes out what leads to a person', () => {
  test.each(MUST_GO)('%s', (text, safe) => {
    expect(redact(text).text).toBe(safe);
  });
});

describe('redact leaves standing what leads to nobody', () => {
  test.each(MUST_STAY)('%s', (text) => {
    expect(redact(text).text).toBe(text);
  });
});

describe('redact', () => {
  it('points into the text that it was given', () => {
    const text = '🙂 Call 312-555-0142, says Mrs. Alvarez.';
    const details = redact(text).redactions.map(({ start, end, kind }) => [
      kind,
      text.slice(start, end),
    ]);
    expect(details).toEqual([
      ['phone', '312-555-0142'],
      ['name', 'Alvarez'],
    ]);
  });

  it('leaves a word that a fellow ruled to be no personal detail', () => {
    expect(redact('Mrs. Alvarez', { keep: ['alvarez'] }).text).toBe('Mrs. Alvarez');
  });

  it("keeps the writer's own first name where they published it, and nobody else's", () => {
    expect(redact('My son Tyler is nine. Thanks, Priya', { ownFirstName: 'Priya' }).text).toBe(
      'My son [name removed] is nine. Thanks, Priya',
    );
  });

  it('changes nothing in a text that it has redacted before', () => {
    const texts = MUST_GO.map(([text]) => text);
    // By themselves, and each beside the next.
    for (const text of [...texts, ...texts.map((text, i) => `${text}\n${texts[i + 1] ?? ''}`)]) {
      const once = redact(text).text;
      expect(redact(once).text).toBe(once);
    }
  });

  // Pieces of the lists joined at random, with whatever may stand between two of them.
  const piece = fc.oneof(
    fc.constantFrom(...MUST_GO.map(([text]) => text), ...MUST_STAY),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const anyText = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '. ', '\n', ', ', '', ' 🙂 ', '\n\n— ')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.flat().join(''));

  it('leaves every character outside the details as it was, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: safe, redactions } = redact(text);
        let rebuilt = '';
        let from = 0;
        for (const { start, end, kind } of redactions) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          rebuilt += text.slice(from, start) + PLACEHOLDERS[kind];
          from = end;
        }
        expect(rebuilt + text.slice(from)).toBe(safe);
      }),
      { numRuns: 400 },
    );
  });

  it('says the same whatever it has read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = redact(text);
        redact(other);
        expect(redact(text)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('takes time in proportion to the length of the text', () => {
    for (const unit of [
      'a',
      'a.',
      '1 ',
      '1-',
      'Aa ',
      '@',
      'a@',
      '/u/',
      'St. ',
      'Mr. ',
      'my son ',
      '((',
      ':',
      '0',
      'A B ',
      'one ',
    ]) {
      const long = unit.repeat(Math.floor(100_000 / unit.length));
      expect(() => redact(long), JSON.stringify(unit)).not.toThrow();
    }
  }, 60_000);
});
