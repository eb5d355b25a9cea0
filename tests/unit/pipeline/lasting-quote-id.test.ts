import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { HandRedaction } from '../../../src/domain/decision.ts';
import type { Segment } from '../../../src/domain/quote.ts';
import { asItCameIn, lastingQuoteId } from '../../../src/pipeline/lasting-quote-id.ts';
import { quoteId } from '../../../src/pipeline/quote-id.ts';
import { redactByHand, shiftSegments } from '../../../src/pipeline/shift-segments.ts';
import { textHash } from '../../../src/pipeline/text-hash.ts';
import { makeResponse } from '../../fixtures/make-response.ts';

const TEXT = 'My son Tobias Example is in class 4b. The office never calls back in time.';

interface Made {
  readonly spans: readonly HandRedaction[];
  readonly before: string;
  readonly after: string;
}

function redact(text: string, ...spans: readonly HandRedaction[]): { text: string; made: Made } {
  const after = redactByHand(text, spans);
  return { text: after, made: { spans, before: textHash(text), after: textHash(after) } };
}

const cut = (text: string, words: string): readonly Segment[] => {
  const start = text.indexOf(words);
  return [{ kind: 'keep', start, end: start + words.length }];
};
const name = (words: string, text = TEXT): HandRedaction => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind: 'name',
});

describe('the address of a quote', () => {
  const { id } = makeResponse();

  test('stays what it was when a detail is taken out before it, inside it, or twice', () => {
    const once = redact(TEXT, name('Tobias Example'));
    const twice = redact(once.text, name('class 4b', once.text));
    const redactions = new Map([[id, [once.made, twice.made]]]);
    const idNow = (words: string): string =>
      lastingQuoteId(makeResponse({ id, text: twice.text }), cut(twice.text, words), {
        redactions,
      });
    expect(idNow('The office never calls back in time.')).toBe(
      quoteId(id, cut(TEXT, 'The office never calls back in time.')),
    );
    expect(idNow('My son [name removed] is in [name removed].')).toBe(
      quoteId(id, cut(TEXT, 'My son Tobias Example is in class 4b.')),
    );
  });

  test('never comes to other words: what stands now where a quote stood then has another id', () => {
    const { text, made } = redact(TEXT, name('Tobias'));
    const old = cut(TEXT, 'class 4b. The');
    const redactions = new Map([[id, [made]]]);
    expect(lastingQuoteId(makeResponse({ id, text }), old, { redactions })).not.toBe(
      quoteId(id, old),
    );
  });

  test('is counted as it stands where the text is one that no redaction led to', () => {
    const { made } = redact(TEXT, name('Tobias Example'));
    const edited = `${TEXT} Please.`;
    const words = cut(edited, 'never calls back');
    expect(
      lastingQuoteId(makeResponse({ id, text: edited }), words, {
        redactions: new Map([[id, [made]]]),
      }),
    ).toBe(quoteId(id, words));
  });
});

test('spans that touch no detail come back to the very offsets, whatever was taken out', () => {
  const piece = fc.record({ words: fc.string({ minLength: 1 }), isOut: fc.boolean() });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      let text = '';
      const spans: HandRedaction[] = [];
      const kept: Segment[] = [];
      for (const { words, isOut } of pieces) {
        const span = { start: text.length, end: text.length + words.length };
        if (isOut) spans.push({ ...span, kind: 'name' });
        else kept.push({ kind: 'keep', ...span });
        text += words;
      }
      const { text: after, made } = redact(text, ...spans);
      const moved = shiftSegments(kept, spans);
      expect(
        moved.map((one) => (one.kind === 'keep' ? after.slice(one.start, one.end) : '')),
      ).toEqual(kept.map((one) => (one.kind === 'keep' ? text.slice(one.start, one.end) : '')));
      expect(asItCameIn(moved, textHash(after), [made])).toEqual(kept);
    }),
  );
});
