import { expect, test } from 'vitest';
import { take } from '../ingest-text.ts';

test('a record without a word is counted and rejected, a blank line between records is none', async () => {
  const list = await take(JSON.stringify(['', 'They call before nine.', ' \uFEFF']), {
    file: 'answers.json',
  });
  expect(list.result.ledger).toMatchObject({
    rows: 3,
    accepted: 1,
    rejected: [{ row: 1 }, { row: 3 }],
  });
  const lines = await take('{"text":"They call before nine."}\n\n{"text":""}\n', {
    file: 'answers.jsonl',
  });
  expect(lines.result.ledger).toMatchObject({ rows: 2, accepted: 1, rejected: [{ row: 3 }] });
});
