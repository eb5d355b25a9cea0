import { expect, test } from 'vitest';
import type { Selection } from '../../../src/pipeline/select-published.ts';
import { checkLedger, traceRows } from '../../../src/pipeline/trace-rows.ts';
import { makeBatch } from '../../fixtures/make-content.ts';
import { makeResponse } from '../../fixtures/make-response.ts';

const responses = [1, 2, 3].map((row) => makeResponse({ id: `r00000000${row}`, row }));
const select = (
  published: Selection['published'],
  withheld: Selection['withheld'] = [],
): Selection => ({ published, withheld, answers: [], staffOnly: [] });
const LEDGER = makeBatch(responses).manifest.ledger;
const [first, second, third] = responses;
if (first === undefined || second === undefined || third === undefined) throw new Error();

test('every row is published, a duplicate, withheld or rejected, with reasons, the commonest first', () => {
  const ledger = {
    ...LEDGER,
    rows: 8,
    duplicates: 1,
    rejected: [
      { row: 4, reason: 'no text' },
      { row: 5, reason: 'a test' },
      { row: 6, reason: 'no text' },
      { row: 7, reason: 'a bot' },
    ],
  };
  const funnel = traceRows(
    makeBatch(responses, { ledger }),
    select([first, second], [{ response: third, reason: 'asked for' }]),
    [],
    new Map(),
  );
  expect(funnel).toMatchObject({
    received: 8,
    duplicates: 1,
    published: 2,
    withheld: [{ reason: 'asked for', rows: 1 }],
    rejected: [
      { reason: 'no text', rows: 2 },
      { reason: 'a bot', rows: 1 },
      { reason: 'a test', rows: 1 },
    ],
  });
});

test('a row is published where one of its answers is', () => {
  const other = makeResponse({ id: 'r000000009', row: 1 });
  const { published, withheld } = traceRows(
    makeBatch(responses),
    select(responses, [{ response: other, reason: 'asked for' }]),
    [],
    new Map(),
  );
  expect([published, withheld]).toEqual([3, []]);
});

test('a ledger that loses a row is our bug, and no page is made of it', () => {
  const batch = makeBatch(responses, { ledger: { ...LEDGER, rows: 4 } });
  expect(() => traceRows(batch, select(responses), [], new Map())).toThrow(
    '2026-05-01-answers: 4 rows came in but 3 are accounted for',
  );
});

test('lines added or lost by hand are told from the ledger', () => {
  expect(checkLedger(makeBatch(responses))).toBeNull();
  expect(checkLedger(makeBatch(responses, { ledger: { ...LEDGER, accepted: 4 } }))).toContain(
    'counts 4 accepted rows, but responses.jsonl holds 3',
  );
  expect(checkLedger(makeBatch(responses, { ledger: { ...LEDGER, accepted: 2 } }))).not.toBeNull();
});
