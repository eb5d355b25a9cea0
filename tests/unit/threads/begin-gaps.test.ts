import { expect, test } from 'vitest';
import { findGaps } from '../../../src/pipeline/find-gaps.ts';
import { beginGaps } from '../../../src/threads/begin-gaps.ts';
import { makeTagged } from '../../fixtures/make-response.ts';

const SAID = [
  'The last bus leaves before conferences start.',
  'Parking costs more than the book fair.',
  'The bus was late again, and so were we.',
];
const RESPONSES = Array.from({ length: 60 }, (_, n) =>
  makeTagged(
    {
      id: `r${n}`,
      respondent: `p${n % 40}`,
      text: n % 7 === 0 ? 'We trust the teacher.' : `${SAID[n % SAID.length] ?? ''} [name] ${n}`,
    },
    { tags: n % 7 === 0 ? [{ theme: 'trust', score: 1, status: 'added', evidence: [] }] : [] },
  ),
);
const SILENT = new URL('data:text/javascript,');

test('gaps found in a thread are those found here', () => {
  const found = findGaps(RESPONSES, { leastPeople: 4 });
  expect(found.length).toBeGreaterThan(0);
  expect(beginGaps(RESPONSES, { leastPeople: 4 }, { worthAThread: 1 })()).toEqual(found);
});

test('few responses start no thread', () => {
  const begun = beginGaps(RESPONSES, {}, { worker: SILENT, patience: 60_000 });
  expect(begun()).toEqual(findGaps(RESPONSES));
});

test('a thread that says nothing costs time and no gap', () => {
  const begun = beginGaps(RESPONSES, {}, { worthAThread: 1, worker: SILENT, patience: 50 });
  expect(begun()).toEqual(findGaps(RESPONSES));
});

test.each([
  'throw new Error("broken");',
  'await import("file:///nowhere.ts");',
  'process.exit(1);',
])('a thread that ends by %s is not waited for', { timeout: 30_000 }, (end) => {
  const guard = new URL('../../../src/threads/announce-end.ts', import.meta.url).href;
  const worker = new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { workerData } from 'node:worker_threads';
         import { announceEnd } from ${JSON.stringify(guard)};
         announceEnd(workerData.state);
         ${end}`,
    )}`,
  );
  const begun = beginGaps(RESPONSES, {}, { worthAThread: 1, worker, patience: 40_000 });
  expect(begun()).toEqual(findGaps(RESPONSES));
});
