// Cases written from the rules before the code was read: omissions, brackets, case, numbers, scraps, marks, scripts.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkQuote } from '../../../src/pipeline/check-quote.ts';

interface Case {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly verdict: string;
}

const file = new URL('../../fixtures/quote-cases.jsonl', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

test.each(cases)('$id is $verdict', ({ source, quote, verdict }) => {
  const found = checkQuote(source, quote);
  expect([found.verdict, found.problems.length > 0]).toEqual([verdict, verdict !== 'verbatim']);
});
