import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lossOf, removeBatch } from '../../../src/ingest/remove-batch.ts';
import { takeIn } from '../../../src/ingest/take-in.ts';
import { readContent } from '../../../src/read/content.ts';
import { batchFolder, csv, manifestOf, snapshot, sourceOf, take } from './ingest-text.ts';

const header = ['Response ID', 'Submitted', 'Comment', 'Note of the office'];
const row1 = [
  '1',
  '2020-03-01',
  'Mrs. Halloran answers every letter within a day.',
  'Filed in the blue cupboard by the window.',
];
const row2 = [
  '2',
  '2020-03-02',
  'The bus is late and nobody tells us why it is.',
  'Filed in the red cupboard near the door.',
];
const row3 = [
  '3',
  '2020-03-09',
  'Send the letters in Spanish too, as you promised.',
  'Filed nowhere, the cupboards are all full.',
];

describe('a form whose columns were settled once', () => {
  it('goes in the next time without being asked', async () => {
    const one = await take(csv([header, row1, row2]), { columns: { text: ['Comment'] } });
    expect(one.responses).toHaveLength(2);
    const two = await take(csv([header, row1, row2, row3]), {
      contentDir: one.options.contentDir,
      file: 'week-2.csv',
    });
    expect(two.result.ledger).toMatchObject({ accepted: 1, duplicates: 2 });
    expect(two.responses.map(({ question }) => question)).toEqual([null]);
    expect(two.result.columns.find((column) => column.name === 'Note of the office')?.use).toBe(
      'ignore',
    );
  });
});

describe('a word that is no personal detail', () => {
  it('comes back when the file is taken in again with the word on the keep-list, at the same address', async () => {
    const file = csv([header.slice(0, 3), row1.slice(0, 3), row2.slice(0, 3)]);
    const one = await take(file);
    expect(one.responses[0]?.text).toBe('Mrs. [name removed] answers every letter within a day.');
    const again = await takeIn(sourceOf(file), { ...one.options, keep: ['Halloran'] });
    expect(again.ledger).toMatchObject({ accepted: 0, duplicates: 2 });
    const folder = batchFolder(one.options, one.result.batch ?? '');
    const first = JSON.parse(
      readFileSync(join(folder, 'responses.jsonl'), 'utf8').split('\n')[0] ?? '',
    ) as { id: string; text: string; removed: unknown };
    expect(first).toMatchObject({
      id: one.responses[0]?.id,
      text: 'Mrs. Halloran answers every letter within a day.',
      removed: {},
    });
    expect(manifestOf(one)).toMatchObject({ keep: ['Halloran'], redactions: {} });
    readContent(one.options.contentDir);
  });
});

describe('a row that changed in a later export', () => {
  it('is taken for a correction on request, and keeps its address', async () => {
    const one = await take(csv([header.slice(0, 3), row1.slice(0, 3), row2.slice(0, 3)]));
    const later = csv([
      header.slice(0, 3),
      row1.slice(0, 3),
      [row2[0] ?? '', row2[1] ?? '', 'The bus is on time since Monday, thank you.'],
    ]);
    const corrected = await takeIn(sourceOf(later), { ...one.options, corrections: true });
    expect(corrected.warnings.join(' ')).toContain('1 text was corrected');
    const content = readContent(one.options.contentDir);
    const second = content.consultations[0]?.batches[0]?.responses[1];
    expect(second).toMatchObject({
      id: one.responses[1]?.id,
      text: 'The bus is on time since Monday, thank you.',
    });
  });
});

describe('an answer that a known respondent gave later', () => {
  const first = 'More letters in the evening, please, and fewer in the morning.';
  const other = 'The bus is late and nobody tells us why it is.';
  const later = 'A garden for the little ones would help all of us.';

  describe.each([
    ['with record ids', 'Response ID', ['1', '2', '3']],
    ['known by its words', 'Group', ['blue', 'red', 'blue']],
  ])('%s', (_, name, [one = '', two = '', three = '']) => {
    const weeks = [
      [
        [one, '2020-03-01', first, ''],
        [two, '2020-03-01', other, 'Nothing, thank you, all is well here.'],
      ],
      [
        [one, '2020-03-01', first, later],
        [two, '2020-03-01', other, 'Nothing, thank you, all is well here.'],
      ],
      [
        [one, '2020-03-01', first, later],
        [two, '2020-03-01', other, 'Nothing, thank you, all is well here.'],
        [three, '2020-03-15', 'I came to this only today, sorry for that.', ''],
      ],
    ].map((rows) => csv([[name, 'Submitted', 'What should change?', 'What else?'], ...rows]));
    const columns = {
      text: ['What should change?', 'What else?'],
      ...(name === 'Group' ? { ignore: ['Group'] } : {}),
    };

    it('comes in under the same person, once, and is reported', async () => {
      const [now = '', next = '', last = ''] = weeks;
      const { options, responses } = await take(now, { columns });
      expect(responses).toHaveLength(3);
      const second = await take(next, { ...options, file: 'next.csv' });
      expect(second.result.ledger).toMatchObject({ rows: 2, accepted: 1, duplicates: 1 });
      expect(second.responses).toMatchObject([
        { text: later, respondent: responses[0]?.respondent, question: 'q2', row: 1 },
      ]);
      expect(second.result.warnings.join(' ')).toContain(
        '1 row is known from earlier and now answers more questions (row 1)',
      );
      const third = await take(last, { ...options, file: 'last.csv' });
      expect(third.result.ledger).toMatchObject({ rows: 3, accepted: 1, duplicates: 2 });
      expect(third.responses.map(({ row }) => row)).toEqual([3]);
      expect(third.result.warnings.join(' ')).not.toContain('more questions');
      expect(third.result.warnings.join(' ')).not.toContain('no longer in this export');
    });
  });
});

describe('remove', () => {
  it('tells what the site loses and takes out that batch alone', async () => {
    const one = await take(csv([header.slice(0, 3), row1.slice(0, 3)]));
    const two = await take(csv([header.slice(0, 3), row2.slice(0, 3), row3.slice(0, 3)]), {
      contentDir: one.options.contentDir,
      file: 'second.csv',
    });
    const page = join(one.options.contentDir, 'consultations/family-nights/index.mdx');
    writeFileSync(
      page,
      `${readFileSync(page, 'utf8')}\n<Quote from="${two.responses[0]?.id ?? ''}" text="The bus is late" />\n`,
    );
    const before = snapshot(batchFolder(one.options, one.result.batch ?? ''));
    const loss = await lossOf(one.options.contentDir, two.result.batch ?? '', null);
    expect(loss).toMatchObject({ responses: 2, people: 2, comments: 0, isLast: false });
    expect(loss.cited).toEqual([
      { response: two.responses[0]?.id, line: expect.any(Number) as unknown },
    ]);
    removeBatch(one.options.contentDir, loss, process.pid);
    expect(existsSync(batchFolder(two.options, two.result.batch ?? ''))).toBe(false);
    expect(snapshot(batchFolder(one.options, one.result.batch ?? ''))).toEqual(before);
  });

  it('deletes what was withheld from that batch, too', async () => {
    const rows = [
      ['comment-id', 'comment-body', 'moderated'],
      ['1', 'They call before nine, every day.', '1'],
      ['2', 'Nobody should see this one here.', '-1'],
    ];
    const { options, result } = await take(csv(rows), { file: 'comments.csv' });
    expect(result.ledger.withheld).toHaveLength(1);
    const privateDir = join(options.contentDir, '../private/family-nights');
    expect(readdirSync(privateDir)).toEqual([`${result.batch ?? ''}.withheld.jsonl`]);
    const loss = await lossOf(options.contentDir, result.batch ?? '', null);
    expect(loss.withheld).toBe(1);
    removeBatch(options.contentDir, loss, process.pid);
    expect(readdirSync(privateDir)).toEqual([]);
  });

  it('names the batches there are when it does not know the one asked for', async () => {
    const one = await take(csv([header.slice(0, 3), row1.slice(0, 3)]));
    await expect(lossOf(one.options.contentDir, 'nothing', null)).rejects.toThrow(/no such batch/u);
  });
});

describe('one survey exported in two languages', () => {
  const people = [
    ['The bus never comes on time and nobody tells us.', 'More nurses would help.'],
    ['Wir mögen die neuen Zeiten der Bücherei sehr.', ''],
    ['Please answer the phone after school.', 'A garden for the little ones.'],
    ['Homework takes three hours each night here.', ''],
  ] as const;
  const english = csv([
    ['Response ID', 'Date submitted', 'Last page', 'Seed', 'What should change?', 'What else?'],
    ...people.map(([first, second], i) => [
      `${i + 1}`,
      `2024-03-0${i + 1}`,
      '3',
      '77',
      first,
      second,
    ]),
  ]);
  const german = csv([
    [
      'Antwort ID',
      'Datum Abgeschickt',
      'Letzte Seite',
      'Zufallsstartwert',
      'Was soll sich ändern?',
      'Was noch?',
    ],
    ...people.map(([first, second], i) => [
      `${i + 1}`,
      `2024-03-0${i + 1}`,
      '3',
      '77',
      first,
      second,
    ]),
    ['5', '2024-03-09', '3', '77', 'Ganz neu dazugekommen in dieser Woche.', ''],
  ]);

  it('counts nobody twice, takes in who is new, and says so', async () => {
    const { options } = await take(english);
    const { result, responses } = await take(german, options);
    expect(result.ledger).toMatchObject({ rows: 5, accepted: 1, duplicates: 4 });
    expect(responses.map(({ text }) => text)).toEqual(['Ganz neu dazugekommen in dieser Woche.']);
    expect(result.warnings.join(' ')).toContain('in another language');
  });

  it('keeps apart two surveys that both count from 1', async () => {
    const { options } = await take(english);
    const other = csv([
      ['Antwort ID', 'Datum Abgeschickt', 'Letzte Seite', 'Zufallsstartwert', 'Was soll bleiben?'],
      ...[
        'Die Ruhe am Morgen.',
        'Das gute Essen dort.',
        'Unsere Lehrerin bitte.',
        'Der Garten hinten.',
      ].map((text, i) => [`${i + 1}`, `2024-03-0${i + 1}`, '3', '77', text]),
    ]);
    const { result } = await take(other, options);
    expect(result.ledger).toMatchObject({ accepted: 4, duplicates: 0 });
  });
});
