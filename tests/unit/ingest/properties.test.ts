// What must hold for any table: cells come out as they went in, and every row is accounted for.
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { normaliseText } from '../../../src/ingest/normalise.ts';
import { csvReader } from '../../../src/ingest/readers/csv.ts';
import { decode } from '../../../src/ingest/decode.ts';
import { csv, makeOptions, sourceOf } from './ingest-text.ts';
import { takeIn } from '../../../src/ingest/take-in.ts';
import { VerbatimError } from '../../../src/errors/verbatim-error.ts';

const cell = fc.string({
  unit: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'a',
        'b',
        ' ',
        ',',
        '"',
        '\n',
        ';',
        '\t',
        '|',
        "'",
        '=',
        'é',
        '😀',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 1 }) },
  ),
  maxLength: 12,
});

const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 3,
    maxLength: 12,
  }),
);

async function parsed(text: string): Promise<(readonly string[])[]> {
  const source = sourceOf(text, 'table.csv');
  const reading = await csvReader.read({ source, text: await decode(source) });
  if (reading.shape !== 'table') throw new TypeError('a CSV file is a table');
  const rows: (readonly string[])[] = [];
  for await (const row of reading.rows()) rows.push(row.cells);
  return rows;
}

describe('a CSV file', () => {
  it('gives back the cells that were written to it, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        // A header of plain names settles the delimiter, as real files' headers do.
        const header = rows[0]?.map((_, index) => `column ${index}`) ?? [];
        const whole = [header, header, ...rows];
        const quoted =
          whole
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
            .join('\r\n') + '\r\n';
        const out = await parsed(quoted);
        return (
          JSON.stringify(out) ===
          JSON.stringify(whole.map((row) => row.map((one) => one.toWellFormed())))
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('the ledger', () => {
  it('accounts for every row of any table, or the table is refused in words', async () => {
    const answer = fc.oneof(
      cell,
      fc.constantFrom(
        'More time, please, and fewer forms.',
        'Yes',
        'No',
        '',
        'N/A',
        'Call me before it is too late for us.',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.nat(20).map(String),
            fc.constantFrom('Parent', 'Teacher', ''),
            answer,
            answer,
          ),
          { minLength: 1, maxLength: 25 },
        ),
        async (rows) => {
          const file = csv([
            ['Response ID', 'Role', 'What do you want from teachers?', 'Comment'],
            ...rows.map((row) => [...row]),
          ]);
          try {
            const { ledger } = await takeIn(sourceOf(file), makeOptions({ dryRun: true }));
            return (
              ledger.rows ===
                ledger.accepted +
                  ledger.duplicates +
                  ledger.rejected.length +
                  ledger.withheld.length && ledger.rows === rows.length
            );
          } catch (error) {
            return error instanceof VerbatimError;
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('normaliseText', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);
        return normaliseText(once) === once;
      }),
    );
  });
});
