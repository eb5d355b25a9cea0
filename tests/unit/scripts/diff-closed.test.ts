// What verbatim diff says of closed questions: people who answer later, and people whose answers were corrected.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeChange } from '../../../scripts/diff.ts';
import { synthesise } from '../../../src/synthesise.ts';
import { csv, makeFolder, take } from '../ingest/ingest-text.ts';

const export_ = (...rows: readonly (readonly [string, string])[]): string =>
  csv([
    ['Response ID', 'Submitted', 'How often?', 'What should change?'],
    ...rows.map(([often, words], at) => [`${at + 1}`, '2026-03-01', often, words]),
  ]);
const words = 'More letters in the evening, please, and fewer in the morning.';
const other = 'The bus is late and nobody tells us why it is.';

test('a later answer changes how many answered, a corrected one says so without a number', async () => {
  const options = { columns: { closed: ['How often?'] }, regime: 'public' as const };
  const one = await take(export_(['Weekly', words], ['', other]), options);
  const first = join(makeFolder(), 'content');
  cpSync(one.options.contentDir, first, { recursive: true });
  await take(export_(['Weekly', words], ['Never', other]), { ...one.options, file: 'next.csv' });
  const second = join(makeFolder(), 'content');
  cpSync(one.options.contentDir, second, { recursive: true });
  await take(export_(['Never', words], ['Never', other]), { ...one.options, corrections: true });
  const [before, between, after] = [first, second, one.options.contentDir].map((contentDir) =>
    synthesise({ contentDir }),
  );
  if (before === undefined || between === undefined || after === undefined) throw new Error();
  expect(between.consultations[0]?.closed).toHaveLength(1);
  expect(between.consultations[0]?.respondents.people).toBe(2);
  expect(describeChange(before, between)).toMatch(
    /^- People who answered closed question q1 of \S+feedback: 1 → 2$/mu,
  );
  expect(describeChange(between, after)).toMatch(
    /^- Closed question q1 of \S+feedback: other answers$/mu,
  );
  expect(describeChange(after, after)).toBe('Nothing changes on the site.\n');
});
