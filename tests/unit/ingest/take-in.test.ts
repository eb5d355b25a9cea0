import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { VerbatimError } from '../../../src/errors/verbatim-error.ts';
import { readContent } from '../../../src/read/content.ts';
import { csv, makeOptions, manifestOf, snapshot, sourceOf, take } from './ingest-text.ts';
import { reportOf } from '../../../src/ingest/report.ts';
import { takeIn } from '../../../src/ingest/take-in.ts';

const FORM = csv([
  [
    'Timestamp',
    'I am a',
    'What do you want from teachers?',
    'What do you want from families?',
    'Should we meet more often?',
  ],
  [
    '4/22/2016 19:57:50',
    'Parent',
    'Tell me early when my child falls behind.',
    'That they read the notes we send home.',
    'Yes',
  ],
  ['4/23/2016 08:12:01', 'Teacher', 'More time to call home in the afternoon.', '', 'No'],
  [
    '4/23/2016 09:30:44',
    'Parent and teacher',
    'The same rules at home and in school.',
    'Ask before you assume that we do not care.',
    'Yes',
  ],
  ['4/24/2016 10:00:00', 'Parent', '', '', ''],
  ['4/24/2016 10:05:00', 'Student', '', '', 'No'],
]);

describe('a survey', () => {
  it('gives one response for each open answer, joined by respondent, and keeps the closed answers as data', async () => {
    const { result, responses, answers } = await take(FORM);
    expect(result.ledger).toMatchObject({
      rows: 5,
      accepted: 4,
      duplicates: 0,
      answered: 4,
      withheld: [],
    });
    expect(result.ledger.rejected).toEqual([{ row: 4, reason: 'no answer' }]);
    expect(result.responses).toBe(5);
    expect(responses.map(({ question, row }) => [question, row])).toEqual([
      ['q1', 1],
      ['q2', 1],
      ['q1', 2],
      ['q1', 3],
      ['q2', 3],
    ]);
    expect(new Set(responses.map((response) => response.respondent)).size).toBe(3);
    expect(answers.map(({ choices }) => choices)).toEqual([['Yes'], ['No'], ['Yes'], ['No']]);
    expect(answers[0]?.respondent).toBe(responses[0]?.respondent);
  });

  it('reads roles, several of one person too, and dates whose order the column shows', async () => {
    const { responses } = await take(FORM);
    expect(responses.map(({ roles }) => roles)).toEqual([
      ['parent'],
      ['parent'],
      ['teacher'],
      ['parent', 'teacher'],
      ['parent', 'teacher'],
    ]);
    expect(responses.map(({ date }) => date)).toEqual([
      '2016-04-22',
      '2016-04-22',
      '2016-04-23',
      '2016-04-23',
      '2016-04-23',
    ]);
  });

  it('leaves a date unread that can be read in two ways', async () => {
    const { responses } = await take(
      csv([
        ['Date', 'Comment'],
        ['04/05/2016', 'We need more time to plan together.'],
        ['03/02/2016', 'Call me before it is too late.'],
      ]),
    );
    expect(responses.map(({ date }) => date)).toEqual([null, null]);
  });

  it('makes a content folder that can be read at once, with a draft page', async () => {
    const { options } = await take(FORM);
    const content = readContent(options.contentDir);
    expect(content.consultations.map(({ slug }) => slug)).toEqual(['family-nights']);
    expect(content.consultations[0]?.consultation).toMatchObject({
      status: 'draft',
      opened: '2016-04-22',
      closed: '2016-04-24',
      questions: ['What do you want from teachers?', 'What do you want from families?'],
    });
    expect(readdirSync(options.contentDir).sort()).toEqual([
      'consultations',
      'model',
      'site.yaml',
      'themes',
    ]);
    // Nobody else's identity: what is not written yet says so.
    expect(content.site.body).toContain('Not written yet');
  });

  it('takes closed questions alone in, and warns that there is nothing to quote', async () => {
    const { result, answers } = await take(
      csv([
        ['id', 'Should we meet?', 'How often?'],
        ['1', 'Yes', 'Monthly'],
        ['2', 'No', 'Never'],
        ['3', 'Yes', 'Monthly'],
        ['4', 'Yes', 'Never'],
      ]),
    );
    expect(result.ledger.accepted).toBe(4);
    expect(result.responses).toBe(0);
    expect(answers).toHaveLength(8);
    expect(result.warnings.join(' ')).toContain('nothing to quote');
  });

  it('takes sentences under "Please explain" for people’s own words, even where a few come again and again', async () => {
    const sentences = [
      'I never hear anything until report cards come home.',
      'The office calls back within the hour, every time.',
      'Nobody translated the letter, so my mother missed it.',
      'Meetings are always at two; I work then.',
      'We talk at drop-off and that is enough.',
      'It depends on the teacher, to be honest.',
    ];
    const choices = ['I get too many messages.', 'I get about the right number of messages.'];
    const { result } = await take(
      csv([
        ['Submitted', 'Which is closest?', 'Please explain'],
        ...Array.from({ length: 36 }, (_, i) => [
          `2026-03-${String((i % 28) + 1).padStart(2, '0')}`,
          choices[i % 2] ?? '',
          sentences[i % 6] ?? '',
        ]),
      ]),
    );
    expect(result.columns.map(({ use }) => use)).toEqual(['date', 'closed', 'text']);
  });

  it.each([
    ['in a plain table', 'Submission ID', 'What should change?'],
    ['in a survey tool’s own table', 'Respondent ID', 'Collector ID'],
  ])(
    'makes nobody one person by numbers that a spreadsheet cut short, %s',
    async (_, id, other) => {
      const { result, responses } = await take(
        csv([
          [id, other, 'Start Date', 'End Date', 'Tell us what should change.'],
          ...(other === 'Collector ID' ? [['', '', '', '', 'Open-Ended Response']] : []),
          ...[
            'Answer the telephone after school please.',
            'More time to talk at the door would do.',
            'Send all of the letters in Spanish too.',
            'Tell me early when my child falls behind.',
          ].map((text, i) => ['1.14E+11', '4.2E+08', `4/${i + 13}/2026`, `4/${i + 13}/2026`, text]),
        ]),
      );
      expect(result.ledger.accepted).toBe(4);
      expect(new Set(responses.map(({ respondent }) => respondent)).size).toBe(4);
      expect(result.warnings.join(' ')).toContain(
        `"${id}" holds numbers that a spreadsheet cut short`,
      );
    },
  );

  it('says in words in which letters a file was written', async () => {
    const utf16 = Buffer.from(`\uFEFF${FORM}`, 'utf16le');
    const { result } = await take(utf16);
    expect(result.encoding).toBe('utf-16le');
    expect(
      reportOf(result, { file: 'form.csv', slug: 'x', content: null, dryRun: false }).split(
        '\n',
        1,
      )[0],
    ).toMatch(/ \(UTF-16\)\.$/u);
  });

  it('follows the fellow’s word on columns, and refuses a column that is not there by naming those that are', async () => {
    const file = csv([
      ['Code', 'One', 'Two'],
      ['x', 'Yes', 'A long answer about buses that run late.'],
      ['y', 'No', 'Another one about rooms that are too hot.'],
    ]);
    expect(
      (await take(file, { columns: { text: ['one'] } })).responses.map(({ text }) => text),
    ).toEqual(['Yes', 'No']);
    await expect(take(file, { columns: { text: ['Three'] } })).rejects.toThrow(
      /is no column of the file. It has: "Code", "One", "Two"/u,
    );
  });
});

describe('the ledger', () => {
  it('counts two people who say the same as two voices, and the same row twice as one', async () => {
    const { result, responses } = await take(
      csv([
        ['id', 'comment'],
        ['1', 'More time.'],
        ['2', 'More time.'],
        ['2', 'More time.'],
        ['3', 'Fewer forms, please, and more time.'],
      ]),
    );
    expect(result.ledger).toMatchObject({ rows: 4, accepted: 3, duplicates: 1 });
    expect(new Set(responses.map(({ id }) => id)).size).toBe(3);
  });

  it('knows records by their numbers in a short file too, though one of its rows was exported twice', async () => {
    const header = ['Response ID', 'What should change?'];
    const rows = [
      ['1', 'Answer the telephone after school, please.'],
      ['2', 'More time to talk at the door.'],
      ['3', 'Send the letters in Spanish too.'],
    ];
    const twice = csv([header, ...rows, rows[1] ?? []]);
    const one = await take(twice);
    expect(one.result.ledger).toMatchObject({ rows: 4, accepted: 3, duplicates: 1 });
    expect(one.result.columns[0]).toMatchObject({ use: 'id' });
    const corrected = csv([header, ...rows.slice(0, 2), ['3', 'Send all letters in Somali.']]);
    const two = await take(corrected, { ...one.options, corrections: true });
    expect(two.result.ledger).toMatchObject({ accepted: 0, duplicates: 3 });
    expect(two.result.warnings.join(' ')).toContain('1 text was corrected');
  });

  it('rejects a row that the end of the file cuts off, and takes the rest', async () => {
    for (const cut of [
      'id,role,comment\n1,parent,More time to talk.\n2,teacher,Less paper.\n3,par',
      'id,role,comment\n1,parent,More time to talk.\n2,teacher,Less paper.\n3,parent,"We need mo',
    ]) {
      const { result } = await take(cut);
      expect(result.ledger).toMatchObject({ rows: 3, accepted: 2 });
      expect(result.ledger.rejected[0]).toMatchObject({ row: 3 });
    }
  });

  it('rejects a row whose answer was torn apart by an unquoted comma, and a cell of ten megabytes', async () => {
    const { result } = await take(
      `id,role,comment\n1,parent,More time to talk.\n2,parent,Well, no, not at all.\n3,teacher,${'x'.repeat(10_000_000)}\n4,teacher,Less paper.\n`,
    );
    expect(result.ledger).toMatchObject({ rows: 4, accepted: 2 });
    expect(result.ledger.rejected.map(({ row }) => row)).toEqual([2, 3]);
    expect(result.ledger.rejected[1]?.reason).toMatch(/10000000 characters/u);
  });

  it('balances', async () => {
    const { result, ...taken } = await take(FORM);
    const { rows, accepted, duplicates, rejected, withheld } = result.ledger;
    expect(rows).toBe(accepted + duplicates + rejected.length + withheld.length);
    expect(manifestOf({ result, ...taken }).ledger).toEqual(result.ledger);
  });
});

describe('again and again', () => {
  it('adds nothing when the same file comes twice, and says so', async () => {
    const first = await take(FORM);
    const before = snapshot(first.options.contentDir);
    const again = await takeIn(sourceOf(FORM), first.options);
    expect(again.ledger).toMatchObject({ rows: 5, accepted: 0, duplicates: 4 });
    expect(again.warnings.join(' ')).toContain('taken in before');
    expect(snapshot(first.options.contentDir)).toEqual(before);
  });

  const weekly = (ids: boolean): { first: string; second: string } => {
    const rows = [
      ['1', '2016-04-22 10:00', 'More time.'],
      ['2', '2016-04-22 10:05', 'Answer the phone when we call the office.'],
      ['3', '2016-04-23 11:00', 'More time.'],
      ['4', '2016-04-30 09:00', 'More time.'],
      ['5', '2016-04-30 09:10', 'Send the notes in Spanish as well.'],
    ].map((row) => (ids ? row : row.slice(1)));
    const header = ids ? ['Response ID', 'Submitted', 'Comment'] : ['Submitted', 'Comment'];
    return { first: csv([header, ...rows.slice(0, 3)]), second: csv([header, ...rows]) };
  };

  test.each([true, false])(
    'takes only the new rows of next week’s export (rows with ids: %s)',
    async (ids) => {
      const { first, second } = weekly(ids);
      const one = await take(first);
      const two = await take(second, { contentDir: one.options.contentDir, file: 'week-2.csv' });
      expect(two.result.ledger).toMatchObject({ rows: 5, accepted: 2, duplicates: 3 });
      expect(two.responses.map(({ row }) => row)).toEqual([4, 5]);
      const ids12 = [...one.responses, ...two.responses].map(({ id }) => id);
      expect(new Set(ids12).size).toBe(5);
      readContent(one.options.contentDir);
    },
  );

  it('keeps the ids of what was published when rows are added', async () => {
    const { first, second } = weekly(false);
    const one = await take(first);
    const all = await take(second);
    expect(all.responses.slice(0, 3).map(({ id }) => id)).toEqual(
      one.responses.map(({ id }) => id),
    );
  });

  it('reports rows that changed and rows that are gone, and keeps what was taken in', async () => {
    const { first } = weekly(true);
    const one = await take(first);
    const changed = first
      .replace('Answer the phone', 'Please answer the phone')
      .replace(/^3,.*\n/mu, '');
    const two = await takeIn(sourceOf(changed), one.options);
    expect(two.ledger).toMatchObject({ accepted: 0, duplicates: 2 });
    expect(two.warnings.join(' ')).toMatch(/1 rows? ha.* other words.*\(rows? 2\)/u);
    expect(two.warnings.join(' ')).toMatch(/1 rows? .*no longer in this export/u);
  });
});

describe('names', () => {
  const blog = csv([
    ['id', 'author', 'comment', 'kind'],
    ['a', 'Natalie Brown', 'Teachers make the partnership. Thanks, Natalie', 'quote'],
    ['b', 'Natalie Brown', 'Parents should be asked.', 'quote'],
    ['c', '', 'Nobody asked me. Ask Natalie.', 'comment'],
  ]);

  it('publishes none unless asked to', async () => {
    const { responses } = await take(blog);
    expect(responses.map(({ name }) => name)).toEqual([null, null, null]);
    expect(responses[0]?.text).toBe('Teachers make the partnership. Thanks, [name removed]');
  });

  it('keeps first names that were published, never surnames, and joins one person’s rows', async () => {
    const { responses } = await take(blog, { names: 'first', regime: 'public' });
    expect(responses.map(({ name }) => name)).toEqual(['Natalie', 'Natalie', null]);
    expect(responses[0]?.text).toBe('Teachers make the partnership. Thanks, Natalie');
    expect(responses[2]?.text).toContain('[name removed]');
    expect(responses[0]?.respondent).toBe(responses[1]?.respondent);
    expect(responses.map(({ kind }) => kind)).toEqual(['response', 'response', 'comment']);
    expect(JSON.stringify(responses)).not.toContain('Brown');
  });
});

describe('bad input', () => {
  test.each([
    ['../escape', 'feedback.csv', FORM, 2, /slug/u],
    ['ok', 'empty.csv', '', 1, /no bytes/u],
    ['ok', 'blank.txt', '\n \n\n', 1, /blank lines/u],
    ['ok', 'photo.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 1, /picture/u],
    [
      'ok',
      'noise.csv',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      1,
      /not text/u,
    ],
    [
      'ok',
      'IMG_0001.HEIC',
      new Uint8Array([0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63]),
      1,
      /picture or a film/u,
    ],
    ['ok', 'report.pdf', '%PDF-1.7 …', 1, /PDF/u],
    [
      'ok',
      'old.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      1,
      /password/u,
    ],
  ] as const)(
    '%s %s is refused with file and remedy, and writes nothing',
    async (slug, name, content, exitCode, message) => {
      const options = makeOptions({ slug });
      const error = await takeIn(sourceOf(content, name), options).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(VerbatimError);
      expect(error).toMatchObject({ exitCode, message: expect.stringMatching(message) as unknown });
      expect(
        (error as VerbatimError).problems.every((problem) => (problem.hint ?? '') !== ''),
      ).toBe(true);
      expect(existsSync(options.contentDir)).toBe(false);
    },
  );

  it('is safe from headers that name an object’s own machinery', async () => {
    const { responses } = await take(
      csv([
        ['__proto__', 'constructor', 'comment'],
        ['polluted', 'x', 'Buses come late every single day.'],
        ['polluted', 'y', 'Rooms are far too hot in May here.'],
      ]),
    );
    expect(responses).toHaveLength(2);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('writes nothing in a dry run', async () => {
    const { result, options } = await take(FORM, { dryRun: true });
    expect(result.ledger.accepted).toBe(4);
    expect(existsSync(join(options.contentDir))).toBe(false);
  });
});
