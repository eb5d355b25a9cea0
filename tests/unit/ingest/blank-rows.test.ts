// What counts as a row: every record of a file, whether it holds a word or not; what is nobody's is said.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, take } from './ingest-text.ts';
import { workbook } from './workbook.ts';

const DRY = { dryRun: true };
const words = (n: number): string => `They call ${n} times before nine.`;

describe('a record without a word', () => {
  it.each([
    ['quoted in a table of one column', `text\n""\n${words(1)}\n" "\n${words(2)}\n""\n`, 'a.csv'],
    [
      'between two answers of a wider table',
      `text,role\n,\n${words(1)},\n,\n,\n${words(2)},Parent\n`,
      'a.csv',
    ],
    [
      'of a JSON list of texts',
      JSON.stringify(['', words(1), ' \uFEFF', words(2), null]),
      'a.json',
    ],
    [
      'of a JSON list of records',
      JSON.stringify([{}, { text: words(1) }, null, { text: words(2) }, { text: '' }]),
      'a.json',
    ],
    [
      'of JSON lines',
      `{"text":""}\n{"text":"${words(1)}"}\n{}\n{"text":"${words(2)}"}\n{"text":" "}\n`,
      'a.jsonl',
    ],
  ])('is counted and rejected with a reason: %s', async (_, content, file) => {
    const { result } = await take(content, { ...DRY, file });
    const { rows, accepted, rejected } = result.ledger;
    expect({ rows, accepted }).toEqual({ rows: 5, accepted: 2 });
    expect(rejected.map(({ reason }) => reason)).toEqual(['no answer', 'no answer', 'no answer']);
    expect(result.warnings.filter((line) => line.startsWith('Not counted'))).toEqual([]);
  });
});

describe('a line that is nobody’s', () => {
  it('is no row, and said: nothing on it, a header again, a total, the blank edge of a sheet', async () => {
    const content = [
      'When,What should change?,Votes',
      '',
      `2024-01-01,${words(1)},2`,
      '',
      `2024-01-02,${words(2)},3`,
      ',,',
      'When,What should change?,Votes',
      `2024-01-03,${words(3)},4`,
      ',,',
      ',,',
      'Total,9,9',
      ',,',
      '',
      '',
    ].join('\r\n');
    const { result } = await take(content, DRY);
    expect(result.ledger).toMatchObject({ rows: 3, accepted: 3, rejected: [] });
    expect(result.warnings).toContain(
      'Not counted as rows: 3 empty lines, 4 blank rows, 1 row that repeats the header, 1 row of totals.',
    );
  });

  it('is a row of a workbook in which no cell holds a thing', async () => {
    const { result } = await take(
      workbook({
        name: 'Sheet1',
        rows: [
          ['When', 'What should change?'],
          ['2024-01-01', words(1)],
          [],
          ['2024-01-02', words(2)],
        ],
      }),
      { ...DRY, file: 'a.xlsx' },
    );
    expect(result.ledger).toMatchObject({ rows: 2, accepted: 2 });
    expect(result.warnings).toContain('Not counted as rows: 1 empty line.');
  });

  it('is no part of a file that ends its last line, or does not', async () => {
    for (const end of ['', '\n', '\r\n']) {
      const { result } = await take(`text\n${words(1)}\n${words(2)}${end}`, DRY);
      expect(result.ledger.rows).toBe(2);
      expect(result.warnings).toEqual([]);
    }
  });

  it('does not shift the numbers of the rows below it', async () => {
    const { result } = await take(`text\n\n${words(1)}\n\n""\n${words(2)}\n`, DRY);
    expect(result.ledger.rejected).toEqual([{ row: 4, reason: 'no answer' }]);
  });
});

it('a column that stays blank does not hide the header', async () => {
  const { result } = await take(
    csv([
      ['comment', 'role'],
      [words(1), ''],
      [words(2), ''],
    ]),
    DRY,
  );
  expect(result.ledger).toMatchObject({ rows: 2, accepted: 2 });
  expect(result.columns.map(({ name }) => name)).toEqual(['comment', 'role']);
});

const NAUGHTY = join(
  process.env['VERBATIM_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared'),
  'formats/naughty-strings/blns.json',
);

describe.runIf(existsSync(NAUGHTY))('the naughty strings', () => {
  const strings = existsSync(NAUGHTY)
    ? (JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[])
    : [];
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  it.each([
    ['naughty.json', JSON.stringify(strings)],
    ['naughty.jsonl', strings.map((text) => JSON.stringify({ text })).join('\n')],
    ['naughty.csv', ['text', ...strings].map(quote).join('\r\n')],
    ['naughty-2.csv', csv([['comment', 'role'], ...strings.map((text) => [text, ''])])],
    [
      'naughty.tsv',
      [['text', 'id'], ...strings.map((text, i) => [text, `${i}`])]
        .map((row) => row.map(quote).join('\t'))
        .join('\n'),
    ],
  ])('are 515 rows, 504 taken in and 11 without a word, from %s', async (file, content) => {
    const { ledger } = (await take(content, { ...DRY, file })).result;
    expect(ledger.rejected.map(({ row }) => row)).toEqual([
      1, 45, 57, 58, 94, 98, 99, 435, 437, 438, 439,
    ]);
    expect(ledger).toMatchObject({ rows: 515, accepted: 504, duplicates: 0, withheld: [] });
  });
});

it.skipIf(existsSync(NAUGHTY))(
  'has no shared folder here, so that no naughty string was counted',
  () => {
    expect(existsSync(NAUGHTY)).toBe(false);
  },
);
