import { expect, test } from 'vitest';
import type { BatchContent } from '../../../src/domain/content.ts';
import type { Quote } from '../../../src/domain/quote.ts';
import type { Selection } from '../../../src/pipeline/select-published.ts';
import { checkLedger, traceRows } from '../../../src/pipeline/trace-rows.ts';
import { makeBatch } from '../../fixtures/make-content.ts';
import { makeResponse, makeTagged } from '../../fixtures/make-response.ts';

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

test('of what is published it counts this batch alone: voices and comments, tagged, reviewed, quoted, not read', () => {
  const tag = { theme: 'trust', score: 1, status: 'confirmed', evidence: [] } as const;
  const in1 = makeResponse({ id: 'r000000001', row: 1 });
  const in2 = makeResponse({ id: 'r000000002', row: 2 });
  const comment = makeResponse({ id: 'r000000003', row: 3, kind: 'comment' });
  const spanish = makeResponse({ id: 'r000000004', row: 4, language: 'es' });
  const german = makeResponse({ id: 'r000000005', row: 5, language: 'de' });
  const german2 = makeResponse({ id: 'r000000006', row: 6, language: 'de' });
  const elsewhere = makeResponse({ id: 'r000000007', row: 1 });
  const own = [in1, in2, comment, spanish, german, german2];
  const batch = makeBatch(own);
  const tagged = [
    makeTagged(in1, { tags: [tag], reviewed: true }),
    makeTagged(in2, { tags: [tag, { ...tag, theme: 'roles' }] }),
    makeTagged(comment, { tags: [tag], reviewed: true }),
    makeTagged(spanish, { untaggedLanguage: true }),
    makeTagged(german, { untaggedLanguage: true }),
    makeTagged(german2, { untaggedLanguage: true }),
    makeTagged(elsewhere, { tags: [tag], reviewed: true }),
  ];
  const quotes = new Map(
    [in1, in1, comment, elsewhere].map(({ id }, i) => [
      `q00000000${i}`,
      { response: id } as unknown as Quote,
    ]),
  );
  expect(traceRows(batch, select(own), tagged, quotes)).toMatchObject({
    responses: 5,
    comments: 1,
    tagged: 2,
    reviewed: 1,
    quoted: 2,
    notTagged: [
      { language: 'de', responses: 2 },
      { language: 'es', responses: 1 },
    ],
  });
});

test('where closed questions were asked, a row may have given an answer alone, but no more rows than were accepted', () => {
  const answers = [{ question: 'q1' }] as unknown as BatchContent['answers'];
  const ledger = (accepted: number): BatchContent => ({
    ...makeBatch(responses, { ledger: { ...LEDGER, accepted } }),
    answers,
  });
  expect(checkLedger(ledger(3))).toBeNull();
  expect(checkLedger(ledger(5))).toBeNull();
  expect(checkLedger(ledger(2))).toContain('counts 2 accepted rows, but responses.jsonl holds 3');
});
