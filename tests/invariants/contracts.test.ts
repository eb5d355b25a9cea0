// The command line's promises to other programs: shapes, exit codes, and nothing written when something is wrong.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filterLines, makeFolder, runVerbatim, snapshotFolder } from '../fixtures/run-verbatim.ts';

const COMMANDS = ['ingest', 'build', 'check', 'tag', 'redact', 'quote-check', 'search'];

test.each(COMMANDS)('verbatim %s --help says what it takes and exits 0', (command) => {
  const run = runVerbatim([command, '--help']);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain(`Usage: verbatim ${command}`);
});

test.each([[['nonsense']], [['ingest']], [['build', '--nonsense']]])(
  'wrong usage %j exits 2 and prints nothing on stdout',
  (args) => {
    const run = runVerbatim(args, { cwd: makeFolder() });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).not.toBe('');
  },
);

describe('verbatim tag', () => {
  test('gives one record for each line, in order, with offsets into the given text', () => {
    const texts = [
      'Nobody told us about the meeting. I teach third grade and I have 34 children in the room.',
      '',
      '🙂 The principal lied to us twice, so I do not believe the letter.',
    ];
    const records = filterLines(
      'tag',
      texts.map((text, i) => ({ id: `t${i}`, text })),
    );
    expect(records.map((record) => record['id'])).toEqual(['t0', 't1', 't2']);
    for (const [i, record] of records.entries()) {
      const text = texts[i] ?? '';
      expect(Object.keys(record)).toEqual(
        expect.arrayContaining(['id', 'themes', 'role', 'language', 'highlight']),
      );
      const themes = record['themes'] as {
        theme: string;
        score: number;
        evidence: { start: number; end: number }[];
      }[];
      for (const { score, evidence } of themes) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end } of evidence) expect(text.slice(start, end).trim()).not.toBe('');
      }
      const highlight = record['highlight'] as { start: number; end: number } | null;
      if (text === '') expect(highlight).toBeNull();
      else expect(text.slice(highlight?.start, highlight?.end).trim().length).toBeGreaterThan(5);
    }
    expect(records[0]).toMatchObject({ role: 'teacher', roleStated: true });
  });

  test('gives the same bytes again', () => {
    const input = `${JSON.stringify({ id: 'a', text: 'They never answer, and it is not my job to chase them.' })}\n`;
    expect(runVerbatim(['tag'], { input }).stdout).toBe(runVerbatim(['tag'], { input }).stdout);
  });

  test('names the line of a record that is none', () => {
    const run = runVerbatim(['tag'], { input: '{"id":"a","text":"Fine."}\nnot json\n' });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('2');
  });
});

test('verbatim redact takes personal details out and says where they stood', () => {
  const text = 'Write to dana.osei@example.org, or ask Mrs. Abernathy.';
  const [record] = filterLines('redact', [{ id: 'a', text }]);
  expect(record?.['text']).not.toMatch(/dana|example\.org|Abernathy/u);
  const kinds = (record?.['redactions'] as { start: number; end: number; kind: string }[]).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );
  expect(kinds).toContain('email: dana.osei@example.org');
  expect(kinds.some((kind) => kind.startsWith('name: ') && kind.includes('Abernathy'))).toBe(true);
});

test('verbatim quote-check tells verbatim quotes, those that need a second person, and misquotations apart', () => {
  const source =
    'I do trust them, but not when they decide alone. We have 34 children in the room.';
  const quotes = [
    'I do trust them',
    'I do trust them … when they decide alone.',
    'We have 24 children in the room.',
  ];
  expect(
    filterLines(
      'quote-check',
      quotes.map((quote, i) => ({ id: `q${i}`, source, quote })),
    ),
  ).toMatchObject([
    { id: 'q0', verdict: 'verbatim', problems: [] },
    { id: 'q1', verdict: 'needs-approval' },
    { id: 'q2', verdict: 'refused' },
  ]);
});

describe('verbatim ingest', () => {
  const CSV =
    'Timestamp,I am a…,What do you want from schools?\n' +
    '2026-04-01 10:00,Parent,"Call us early, before it is a crisis, and call us when it goes well too."\n' +
    '2026-04-02 11:00,Teacher,"Read the notes that we send home and tell us what is going on at home."\n' +
    '2026-04-03 12:00,Parent,"Say what you will do about the bus and then do it, that is all we ask for."\n';

  const ingest = (folder: string, file: string, ...more: readonly string[]) =>
    runVerbatim([
      'ingest',
      file,
      '--consultation',
      'families',
      '--content',
      join(folder, 'content'),
      '--yes',
      '--json',
      ...more,
    ]);

  test('counts every row and gives exactly one JSON document', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), CSV);
    const run = ingest(folder, join(folder, 'a.csv'));
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      format: 'google-forms',
      encoding: 'utf-8',
      rows: 3,
      accepted: 3,
      duplicates: 0,
      rejected: [],
      withheld: [],
      responses: 3,
      redactions: 0,
      textColumns: ['What do you want from schools?'],
    });
    for (const file of [
      'consultations/families/index.mdx',
      'themes/trust.md',
      'model/weights.bin',
    ]) {
      expect(existsSync(join(folder, 'content', file)), file).toBe(true);
    }
  });

  test('adds nothing the second time, and says so', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), CSV);
    ingest(folder, join(folder, 'a.csv'));
    const before = snapshotFolder(join(folder, 'content'));
    const again = ingest(folder, join(folder, 'a.csv'));
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ rows: 3, accepted: 0, duplicates: 3 });
    expect(snapshotFolder(join(folder, 'content'))).toEqual(before);
  });

  test('a slug that climbs out of its folder is wrong usage, and nothing is written', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), CSV);
    const before = snapshotFolder(folder);
    const run = runVerbatim(['ingest', 'a.csv', '--consultation', '../up', '--yes'], {
      cwd: folder,
    });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(snapshotFolder(folder)).toEqual(before);
  });

  test('writes nothing on a dry run', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), CSV);
    expect(ingest(folder, join(folder, 'a.csv'), '--dry-run').code).toBe(0);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  test.each([
    ['missing', null],
    ['empty', Buffer.alloc(0)],
    ['binary', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256))],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')],
  ])('a file that is %s is an error that names it, and content stays as it was', (_, bytes) => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'good.csv'), CSV);
    ingest(folder, join(folder, 'good.csv'));
    const before = snapshotFolder(join(folder, 'content'));
    if (bytes !== null) writeFileSync(join(folder, 'bad.csv'), bytes);
    const run = ingest(folder, join(folder, 'bad.csv'));
    expect([1, 2]).toContain(run.code);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('bad.csv');
    expect(run.stderr).toContain('Hint:');
    expect(snapshotFolder(join(folder, 'content'))).toEqual(before);
  });

  test('a table cut off inside a row loses that row, with its number, and no other', () => {
    const folder = makeFolder();
    writeFileSync(
      join(folder, 'cut.csv'),
      `${CSV}2026-04-04 10:00,Parent,"We were never asked about`,
    );
    const result = JSON.parse(ingest(folder, join(folder, 'cut.csv')).stdout) as Record<
      string,
      unknown
    >;
    expect(result).toMatchObject({ rows: 4, accepted: 3, rejected: [{ row: 4 }] });
  });

  test('a cell of ten megabytes is rejected with its reason, and no other row', () => {
    const folder = makeFolder();
    writeFileSync(
      join(folder, 'huge.csv'),
      `${CSV}2026-04-04 10:00,Parent,"${'a word '.repeat(1_500_000)}"\n`,
    );
    const result = JSON.parse(ingest(folder, join(folder, 'huge.csv')).stdout) as Record<
      string,
      unknown
    >;
    expect(result).toMatchObject({ rows: 4, accepted: 3, rejected: [{ row: 4 }] });
  });

  test('a form with closed questions alone goes in, with a warning that there is nothing to quote', () => {
    const folder = makeFolder();
    const rows = Array.from(
      { length: 12 },
      (_, i) =>
        `2026-04-01 10:${10 + i},${i % 2 === 0 ? 'Parent' : 'Teacher'},${i % 3 === 0 ? 'Often' : 'Never'}`,
    );
    writeFileSync(
      join(folder, 'closed.csv'),
      `Timestamp,I am a…,How often do you hear from us?\n${rows.join('\n')}\n`,
    );
    const run = ingest(folder, join(folder, 'closed.csv'));
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ rows: 12, accepted: 12, responses: 0 });
    expect(run.stderr).toMatch(/quote/u);
  });
});
