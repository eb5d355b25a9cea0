// Every quote of the sample site, proved twice: by our own check, and by one that shares no code with it.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageMarks } from '../../src/domain/quote-marks.ts';
import { checkQuote } from '../../src/pipeline/check-quote.ts';
import { quoteId } from '../../src/pipeline/quote-id.ts';
import { quoteText } from '../../src/pipeline/quote-text.ts';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';
import { synthesise } from '../../src/synthesise.ts';

const synthesis = synthesise({ contentDir: join(PACKAGE_ROOT, 'content') });
const quotes = [...synthesis.quotes.values()].map((quote) => ({
  quote,
  source: synthesis.responses.get(quote.response)?.response.text ?? '',
}));

/** Marks, dashes and white space of one kind; nothing else is changed. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[‘’“”„‟"'`´]/gu, "'")
    .replaceAll(/[‐‑‒–—―]+|--+/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Pieces between `…` and `[ ]`, each of which must stand in the response after the one before. */
function standsInOrder(source: string, quote: string): boolean {
  const text = plain(source);
  if (text.includes(plain(quote))) return true;
  let reached = 0;
  return plain(quote)
    .split(/\[[^\]]*\]|…/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .every((piece) => {
      const at = text.indexOf(piece, reached);
      reached = at + piece.length;
      return at >= 0;
    });
}

describe('quotes of the sample site', () => {
  it('are there', () => {
    expect(quotes.length).toBeGreaterThan(50);
  });

  it('are derived from their responses, and named by what they are', () => {
    for (const { quote, source } of quotes) {
      expect(quoteText(source, quote.segments)).toBe(quote.text);
      expect(quoteId(quote.response, quote.segments)).toBe(quote.id);
    }
  });

  it('pass the check as they stand on the page', () => {
    for (const { quote, source } of quotes) {
      const { verdict, problems } = checkQuote(source, pageMarks(quote.text));
      expect({
        id: quote.id,
        refused: verdict === 'refused',
        problems: problems.filter(({ kind }) => kind !== 'meaning-left-out'),
      }).toEqual({
        id: quote.id,
        refused: false,
        problems: [],
      });
    }
  });

  it('stand in their responses for a reader who only searches for the words', () => {
    for (const { quote, source } of quotes) {
      expect({ id: quote.id, stands: standsInOrder(source, quote.text) }).toEqual({
        id: quote.id,
        stands: true,
      });
    }
  });

  it('are refused once a word of theirs is changed', () => {
    for (const { quote, source } of quotes) {
      const changed = quote.text.replace(/(?<!\[[^\]]*)\p{L}{4,}/u, 'zebra');
      if (changed !== quote.text) expect(checkQuote(source, changed).verdict).toBe('refused');
    }
  });
});
