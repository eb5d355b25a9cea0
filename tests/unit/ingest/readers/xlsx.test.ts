import { describe, expect, it } from 'vitest';
import { readFile, textsOf, zipOf } from '../read-file.ts';
import { workbook, workbookParts, type SheetParts } from '../workbook.ts';

const ANSWERS = [
  'Please send the homework plan before the week begins.',
  'We would like a meeting after work, not at ten in the morning.',
  'Tell us early when something goes wrong, and tell us what went well.',
];

const FORM: SheetParts = {
  name: 'Sheet1',
  rows: [
    ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'What do you want from the school?\n'],
    ...ANSWERS.map((answer, index) => [
      index + 1,
      { serial: 45_000.402_025_4 },
      { serial: 45_000.402_025_46 },
      'anonymous',
      null,
      answer,
    ]),
  ],
};

describe('a workbook', () => {
  it('is recognised by what it holds, whatever its name says', async () => {
    const file = await readFile(workbook(FORM), 'answers.csv');
    expect([file.format, file.dialect]).toEqual(['xlsx', 'ms-forms']);
    expect(textsOf(file)).toEqual(ANSWERS);
  });

  it('gives times rounded to the second, though they are fractions of a day', async () => {
    const file = await readFile(workbook(FORM));
    expect(file.rows[0]?.date).toBe('2023-03-15 09:38:55');
  });

  it('reads every row, whatever range the sheet claims to have', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      `Answer number ${index} says that school starts too early.`,
    ]);
    const file = await readFile(workbook({ name: 'All', rows: [['Comment'], ...rows] }));
    expect(file.rows).toHaveLength(300);
  });

  it('reads what a merged cell says for each of its rows, but no answer twice', async () => {
    const parts = workbookParts([
      {
        name: 'Halls',
        rows: [
          ['Autumn', null, null],
          ['Role', 'Submitted', 'What should change?'],
          ['Parent', '2026-03-01', ANSWERS[0] ?? ''],
          [null, '2026-03-02', ANSWERS[1] ?? ''],
          ['Teacher', '2026-03-03', ANSWERS[2] ?? ''],
          [null, '2026-03-04', null],
        ],
      },
    ]);
    const sheet = 'xl/worksheets/sheet1.xml';
    parts[sheet] = (parts[sheet] ?? '').replace(
      '</sheetData>',
      '</sheetData><mergeCells count="4"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="A5:A6"/><mergeCell ref="C5:C6"/></mergeCells>',
    );
    const file = await readFile(zipOf(parts));
    expect(file.rows.map(({ role, texts }) => [role, texts.length])).toEqual([
      ['Parent', 1],
      ['Parent', 1],
      ['Teacher', 1],
      ['Teacher', 0],
    ]);
    expect(textsOf(file)).toEqual(ANSWERS);
    expect(file.notes.join(' ')).toContain('2 cells that are merged over several rows');
  });

  it('leaves hidden sheets out and says so', async () => {
    const file = await readFile(
      workbook(
        {
          name: 'Notes',
          state: 'hidden',
          rows: [['Comment'], ...Array.from({ length: 9 }, () => ['Nobody was to see this.'])],
        },
        FORM,
      ),
    );
    expect(textsOf(file)).toEqual(ANSWERS);
    expect(file.notes.join(' ')).toContain('1 hidden sheet was left out.');
  });

  it('reads sheets with the same header as one table, and names those it leaves out', async () => {
    const header = ['Date', 'Comment'];
    const file = await readFile(
      workbook(
        {
          name: 'May',
          rows: [
            header,
            ['2024-05-01', 'The bus comes too late for the first lesson.'],
            ['2024-05-02', 'Thank you for the reading evening.'],
          ],
        },
        {
          name: 'June',
          rows: [header, ['2024-06-01', 'Could the office open before eight on some days?']],
        },
        { name: 'Key', rows: [['Code'], ['x']] },
      ),
    );
    expect(file.rows).toHaveLength(3);
    expect(file.notes.join(' ')).toMatch(
      /2 sheets have the same header.*1 other was left out \("Key"\)/u,
    );
  });

  it('looks at no part but those that hold cells, however large or oddly named the others are', async () => {
    const parts = {
      ...workbookParts([FORM]),
      'xl/media/pad.bin': new Uint8Array(30_000_000),
      '../../evil.xml': '<x/>',
    };
    const file = await readFile(zipOf(parts));
    expect(textsOf(file)).toEqual(ANSWERS);
  });

  it('keeps what a cell says, formulas as they were typed, and never runs one', async () => {
    const cells = [
      '=HYPERLINK("http://example.com","win")',
      '+49 was my favourite lesson of them all',
      '<b>not bold</b> & not an entity',
    ];
    const file = await readFile(
      workbook({ name: 'A', rows: [['Comment'], ...cells.map((cell) => [cell])] }),
    );
    expect(textsOf(file)).toEqual(cells);
  });
});

describe('a workbook that can’t be read', () => {
  const parts = workbookParts([FORM]);
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`;
  it.each([
    ['is cut off', workbook(FORM).subarray(0, 900), /export\.dat is cut off/u],
    [
      'defines entities of its own',
      zipOf({
        ...parts,
        'xl/worksheets/sheet1.xml': bomb + (parts['xl/worksheets/sheet1.xml'] ?? '').slice(21),
      }),
      /export\.dat holds an XML document type/u,
    ],
    [
      'has a sheet far larger than its package',
      zipOf({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) }),
      /export\.dat unpacks to far more/u,
    ],
    [
      'misses its list of sheets',
      zipOf({ ...parts, 'xl/workbook.xml': '<nothing/>' }),
      /export\.dat is/u,
    ],
    [
      'is empty',
      workbook({ name: 'A', rows: [] }),
      /export\.dat is a workbook without a single filled cell/u,
    ],
  ])('is refused in one sentence where it %s', async (_, content, message) => {
    await expect(readFile(content)).rejects.toThrow(message);
  });

  it('is refused with the way out where it is protected by a password or of the old kind', async () => {
    const old = new Uint8Array(600);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(readFile(old, 'answers.xlsx')).rejects.toThrow(
      /answers\.xlsx is an old Excel or Word file .* or one that is protected by a password/u,
    );
  });
});

describe('repeated groups on sheets of their own', () => {
  const own = ['_id', '_uuid', '_submission_time', '_validation_status', '_index'];
  const child = ['_index', '_parent_table_name', '_parent_index', '_submission__uuid'];
  const main: SheetParts = {
    name: 'main',
    rows: [
      ['Which class?', ...own],
      ['3b', 1, 'aaaaaaaa-0000-4000-8000-000000000001', '2024-03-01T10:00:00', '', 1],
      ['3b', 2, 'aaaaaaaa-0000-4000-8000-000000000002', '2024-03-01T11:00:00', '', 2],
    ],
  };
  it('come back to the row of their person, groups inside groups too', async () => {
    const file = await readFile(
      workbook(
        main,
        {
          name: 'child',
          rows: [
            ['Age of the child', ...child],
            [7, 1, 'main', 1, 'a'],
            [9, 2, 'main', 1, 'a'],
            [8, 3, 'main', 2, 'b'],
          ],
        },
        {
          name: 'wish',
          rows: [
            ['Describe the wish', ...child],
            ['more time to read together', 1, 'child', 2, 'a'],
            ['a quiet room for homework', 2, 'child', 3, 'b'],
            ['shorter days in the summer', 3, 'child', 1, 'a'],
          ],
        },
      ),
    );
    expect(file.dialect).toBe('kobo');
    expect(file.rows.map((row) => row.texts.map(({ question, text }) => [question, text]))).toEqual(
      [
        [
          ['Describe the wish', 'more time to read together'],
          ['Describe the wish', 'shorter days in the summer'],
        ],
        [['Describe the wish', 'a quiet room for homework']],
      ],
    );
  });

  it('say how many of their rows belong to nobody', async () => {
    const file = await readFile(
      workbook(main, {
        name: 'wish',
        rows: [
          ['Describe the wish', ...child],
          ['a bench in the yard, please', 1, 'main', 1, 'a'],
          ['a lost wish of nobody', 2, 'main', 77, 'x'],
        ],
      }),
    );
    expect(file.rows).toHaveLength(2);
    expect(file.notes.join(' ')).toContain('1 row of a repeated group belongs to no row');
  });
});
