// A form's export that somebody opened in a spreadsheet and saved again: the same people, whatever became of the cells.
import { describe, expect, it } from 'vitest';
import { fromDateSerial, isDateSerial } from '../../../src/ingest/dates.ts';
import { csv, take } from './ingest-text.ts';

interface Row {
  readonly id: string;
  readonly day: readonly [year: number, month: number, day: number];
  readonly tick: string;
  readonly text: string;
}

const THINGS = ['bus', 'letter', 'garden', 'nurse', 'lunch', 'library', 'phone', 'door', 'roof'];
const rows = THINGS.map((thing, i): Row => ({
  id: `00${100 + i}`,
  day: [2026, (i % 5) + 1, 13 + i],
  tick: i % 3 === 0 ? 'true' : 'false',
  text: `I don't think the "${thing}" is fine - it's late, and we aren't told...`,
}));
const two = (value: number): string => String(value).padStart(2, '0');
const isoOf = ({ day: [year, month, day] }: Row): string =>
  `${year}-${two(month)}-${two(day)} 09:10:33`;
const serialOf = ({ day: [year, month, day] }: Row): string =>
  String(Date.UTC(year, month - 1, day, 9, 10) / 86_400_000 + 25_569);

interface Saved {
  readonly id?: (row: Row) => string;
  readonly date?: (row: Row) => string;
  readonly tick?: (row: Row) => string;
  readonly text?: (row: Row) => string;
}

function export_(hasIds: boolean, all: readonly Row[], saved: Saved = {}): string {
  const header = ['Response ID', 'Submitted', 'Do you come?', 'What should change?'];
  const cells = (row: Row): string[] => [
    saved.id?.(row) ?? row.id,
    saved.date?.(row) ?? isoOf(row),
    saved.tick?.(row) ?? row.tick,
    saved.text?.(row) ?? row.text,
  ];
  return csv([header, ...all.map(cells)].map((row) => (hasIds ? row : row.slice(1))));
}

const added: Row = {
  id: '00200',
  day: [2026, 6, 22],
  tick: 'true',
  text: 'Somebody new says this about the playground.',
};
const bent = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/"(\w+)"/u, '“$1”')
    .replace(' - ', ' – ')
    .replace('...', '…');

describe.each([
  ['with record numbers', true],
  ['known by its words', false],
])('a table saved again by a spreadsheet, %s', (_, hasIds) => {
  const columns = { closed: ['Do you come?'] };
  const american = ({ day: [year, month, day] }: Row): string => `${month}/${day}/${year} 9:10`;

  it.each<[string, Saved, string | null]>([
    ['lost the zeros before a number', { id: ({ id }) => id.replace(/^0+/u, '') }, '2026-06-22'],
    ['made numbers of ids', { id: ({ id }) => `${Number(id)}.0` }, '2026-06-22'],
    ['cut the ids short', { id: () => '1.00E+05' }, '2026-06-22'],
    ['turned the dates to American', { date: american }, '2026-06-22'],
    [
      'turned the dates to European',
      { date: ({ day: [year, month, day] }) => `${two(day)}/${two(month)}/${year} 09:10` },
      '2026-06-22',
    ],
    ['turned the dates to serials', { date: serialOf }, '2026-06-22'],
    ['lost the dates', { date: () => '########' }, null],
    ['kept the time alone', { date: () => '09:10' }, null],
    ['wrote TRUE and FALSE', { tick: ({ tick }) => tick.toUpperCase() }, '2026-06-22'],
    ['bent the quotation marks', { text: ({ text }) => bent(text) }, '2026-06-22'],
    ['left blanks at the ends', { text: ({ text }) => `${text}  ` }, '2026-06-22'],
    ['did several of these', { date: serialOf, text: ({ text }) => bent(text) }, '2026-06-22'],
  ])('that %s makes nobody a new person', async (_name, saved, date) => {
    const one = await take(export_(hasIds, rows), { columns });
    const next = await take(export_(hasIds, [...rows, added], saved), {
      ...one.options,
      file: 'saved-again.csv',
    });
    expect(next.result.ledger).toMatchObject({ accepted: 1, duplicates: rows.length });
    expect(next.responses.map((response) => response.date)).toEqual([date]);
    expect(next.result.warnings.join('\n')).not.toMatch(
      /other words|otherwise|no longer|details taken out/u,
    );
  });
});

describe('numbers of records', () => {
  it('are known again when the table was first taken in from the spreadsheet', async () => {
    const saved = { id: ({ id }: Row) => id.replace(/^0+/u, '') };
    const one = await take(export_(true, rows, saved));
    const { result } = await take(export_(true, [...rows, added]), one.options);
    expect(result.ledger).toMatchObject({ accepted: 1, duplicates: rows.length });
    expect(result.warnings.join('\n')).toContain('read as they were taken in earlier');
  });

  it('stay as they are where another reading would know few of them', async () => {
    const one = await take(export_(true, rows));
    const others = rows.map((row, i) => ({ ...row, id: `${500 + i}`, text: `${row.text} Again.` }));
    const { result } = await take(export_(true, [...others, { ...added, id: '100' }]), one.options);
    expect(result.ledger).toMatchObject({ accepted: 10, duplicates: 0 });
  });

  it('that end in zeros after fifteen figures join nobody', async () => {
    const all = rows.map((row) => ({ ...row, id: '123456789012345000' }));
    const { result } = await take(export_(true, all));
    expect(result.ledger).toMatchObject({ accepted: rows.length });
    expect(result.warnings.join('\n')).toContain('cut short');
  });
});

describe('days as a spreadsheet counts them', () => {
  it.each([
    ['36526', '2000-01-01'],
    ['46085.38', '2026-03-04'],
    ['46085,99', '2026-03-04'],
    ['43210 ', '2018-04-20'],
  ])('%s is %s', (serial, day) => {
    expect(fromDateSerial(serial)).toBe(day);
  });

  it.each(['12345', '90210', '4608', '460851', '46085.', '46-085', ''])(
    '%s is no such day',
    (cell) => {
      expect(isDateSerial(cell)).toBe(false);
      expect(fromDateSerial(cell)).toBeNull();
    },
  );

  it('are dates under a header that says so, and nothing under another', async () => {
    const table = (header: string): string =>
      csv([
        [header, 'What should change?'],
        ...rows.map((row) => [serialOf(row).slice(0, 5), row.text]),
      ]);
    const one = await take(table('Submitted'));
    expect(one.responses[0]?.date).toBe('2026-01-13');
    const other = await take(table('Points'));
    expect(other.responses[0]?.date).toBeNull();
  });

  it('are told where a date may be read in two ways', async () => {
    const { result, responses } = await take(
      csv([
        ['Submitted', 'What should change?'],
        ...rows.map((row, i) => [`${i + 2}/${i + 1}/2026`, row.text]),
      ]),
    );
    expect(responses[0]?.date).toBeNull();
    expect(result.warnings.join('\n')).toContain(
      '9 rows have a date that can’t be read for certain (4/5/2026 may be in April or in May)',
    );
  });
});
