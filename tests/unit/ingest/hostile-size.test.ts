import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/ingest/cut-text.ts';
import { blogHtmlToText } from '../../../src/ingest/comments.ts';
import { rtfToText } from '../../../src/ingest/readers/rtf.ts';
import { readFile } from './read-file.ts';

/** So many that going over each for each of them would take minutes, and once over all a moment on any computer. */
const MANY = 300_000;
const timeout = 60_000;

/** Texts on which a careless pattern goes over the same ground again and again. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['spaces', `a${' '.repeat(MANY)}b`],
  ['line ends', `a${'\n'.repeat(MANY)}b`],
  ['lines of one space', `a${' \n'.repeat(MANY)}b`],
  ['hyphens', `a ${'-'.repeat(MANY)} b`],
  ['bars', `a ${'| '.repeat(MANY)} b`],
  ['open brackets', '['.repeat(MANY)],
  ['open tags', `x ${'<a '.repeat(MANY)}`],
  ['marks of a list', '1. a\n2. b\n'.repeat(MANY / 10)],
  ['marks of a quotation', `> ${'> '.repeat(MANY)}a\n\n> b`],
  ['one line of a mailbox', `From a ${'b 1999c '.repeat(MANY / 10)}\n\nx`],
  ['quotation marks', `${'“'.repeat(MANY)} — `],
];

describe('a file made to be slow', () => {
  it.each(SHAPES)('is read in no time where it holds %s', { timeout }, async (_, text) => {
    cutText(text, { unmarked: 'list' });
    cutText(text, { unmarked: 'whole' });
    blogHtmlToText(text);
    rtfToText(`{\\rtf1 ${text}}`);
    for (const wrapped of [text, `<html><body>${text}</body></html>`, `# Heading\n\n- ${text}`]) {
      const outcome = await readFile(wrapped, 'hostile.txt').then(
        ({ rows }) => rows.length,
        (error: unknown) => (error as Error).message,
      );
      expect(outcome).not.toBe('');
    }
  });

  it(
    'is read in no time where a page holds thousands of tags that never close',
    { timeout },
    async () => {
      const file = await readFile(
        `<html><body>${'<blockquote><nav><table><tr><td><li>x'.repeat(15_000)}`,
      );
      expect(file.format).toBe('html');
    },
  );
});
