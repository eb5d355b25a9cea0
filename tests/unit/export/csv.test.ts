import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvTable } from '../../../src/export/csv.ts';

describe('a CSV cell', () => {
  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1 for more calls', "'+1 for more calls"],
    ['-nobody', "'-nobody"],
    ['@home', "'@home"],
    ['  =A1', "'  =A1"],
    ['\t=A1', "'\t=A1"],
    ['|cmd', "'|cmd"],
  ])('that a spreadsheet would run, %j, gets an apostrophe in front', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test('that is a number stays a number, a negative one too', () => {
    expect(csvCell(-3)).toBe('-3');
  });

  test('is quoted where it holds commas, quotation marks or line breaks', () => {
    expect(csvCell('a, "b"\nc')).toBe('"a, ""b""\nc"');
  });

  test('of ordinary words is left as it is', () => {
    expect(csvCell('Call me - please.')).toBe('Call me - please.');
  });
});

test('a table read back gives the words that went in, but for the apostrophes', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (rows) => {
      const read: readonly (readonly string[])[] = parse(csvTable(['first', 'second'], rows), {
        relax_column_count: false,
      });
      expect(read.slice(1).map((row) => row.map((cell) => cell.replace(/^'/u, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'/u, ''))),
      );
    }),
  );
});
