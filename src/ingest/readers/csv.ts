// Tables as text: CSV, TSV and their kin. The delimiter is found by parsing, not by counting.
import { parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import type { DecodedText, Reader, TableReading, TableRow } from '../raw.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly { readonly delimiter: Delimiter; readonly name: string }[] = [
  { delimiter: ',', name: 'commas' },
  { delimiter: ';', name: 'semicolons' },
  { delimiter: '\t', name: 'tabs' },
  { delimiter: '|', name: 'vertical bars' },
];

/** A row that long is no row: the file has a quotation mark that never closes. */
const MAX_RECORD_CHARACTERS = 64 * 1024 * 1024;

/** Each kind of line end is looked for at every byte, so that those the file can't hold are left out. */
const parserOptions = (delimiter: Delimiter, hasReturns = true) => ({
  delimiter,
  quote: '"',
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: hasReturns ? ['\r\n', '\n', '\r'] : ['\n'],
});

export const csvReader: Reader = {
  format: 'csv',
  claim(sample) {
    const cut = sample.text === null ? null : cutOf(sample.text, sample.source.name);
    if (cut === null) return null;
    const name =
      DELIMITERS.find((entry) => entry.delimiter === cut.delimiter)?.name ?? 'a delimiter';
    return cut.width === 1
      ? 'a table of one column'
      : `rows of ${cut.width} cells parted by ${name}`;
  },
  async read(sample): Promise<TableReading> {
    const text = sample.text;
    const cut = text === null ? null : cutOf(text, sample.source.name);
    if (text === null || cut === null)
      throw new TypeError('read was called on a file that the reader did not claim');
    return Promise.resolve({
      shape: 'table',
      setting: 'survey',
      header: null,
      notes: [],
      rows: () => readRows(text, cut),
    });
  },
};

export interface Cut {
  readonly delimiter: Delimiter;
  /** Cells in most rows. */
  readonly width: number;
  /** Excel's first line `sep=;` names the delimiter and is no row. */
  readonly hasSeparatorLine: boolean;
  /** Rows are often shorter than the header: the program that wrote them leaves out blank cells at the end. */
  readonly trimsRows: boolean;
}

const CUTS = new WeakMap<DecodedText, Cut | null>();

/** How the text falls into rows and cells; null where it is no table. Found once: `claim` asks, then `read`. */
function cutOf(text: DecodedText, fileName: string): Cut | null {
  const known = CUTS.get(text);
  if (known !== undefined) return known;
  const cut = findDelimiter(text, fileName);
  CUTS.set(text, cut);
  return cut;
}

function findDelimiter(text: DecodedText, fileName: string): Cut | null {
  const named = /^sep=([,;\t|])\r?\n/u.exec(text.start);
  const body = named === null ? text.start : text.start.slice(named[0].length);
  // The last record of a long file is cut off by the end of the sample.
  const sample = body.slice(0, 200_000);
  const candidates = DELIMITERS.filter(({ delimiter }) => named === null || delimiter === named[1])
    .map(({ delimiter }) => score(sample, delimiter))
    .filter((candidate) => candidate !== null);
  candidates.sort((one, other) => other.fit - one.fit || other.width - one.width);
  const best = candidates[0];
  const isNamedTable = /\.(?:csv|tsv|tab)$/iu.test(fileName);
  if (
    best !== undefined &&
    best.width > 1 &&
    (named !== null || best.fit >= (isNamedTable ? 0.3 : 0.8))
  ) {
    return {
      delimiter: best.delimiter,
      width: best.width,
      hasSeparatorLine: named !== null,
      trimsRows: best.shortShare >= 0.03,
    };
  }
  // One column has no delimiter to find: quotes around whole lines or the file's name must tell.
  if (isNamedTable || /^(?:"(?:[^"]|"")*"\r?\n){3}/u.test(body.slice(0, 20_000))) {
    return {
      delimiter: named === null ? ',' : (named[1] as Delimiter),
      width: 1,
      hasSeparatorLine: named !== null,
      trimsRows: false,
    };
  }
  return null;
}

interface Score {
  readonly delimiter: Delimiter;
  readonly width: number;
  /** Share of rows that have the usual width, 0–1. */
  readonly fit: number;
  readonly shortShare: number;
}

function score(sample: string, delimiter: Delimiter): Score | null {
  let rows: string[][];
  try {
    rows = parseNow(sample, { ...parserOptions(delimiter), to: 400 });
  } catch {
    // An open quote at the end of the sample: whole records before it are still good evidence.
    rows = parseBeforeOpenQuote(sample, delimiter);
  }
  const filled = rows
    .slice(0, Math.max(1, rows.length - (rows.length > 2 ? 1 : 0)))
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return null;
  const byWidth = new Map<number, number>();
  for (const row of filled) byWidth.set(row.length, (byWidth.get(row.length) ?? 0) + 1);
  const [width, count] = [...byWidth].sort(
    (one, other) => other[1] - one[1] || other[0] - one[0],
  )[0] ?? [1, 0];
  if (width > 1 && filled.length < 2) return null;
  if (width > 1 && delimiter === ',' && isProse(sample)) return null;
  const short = filled.filter((row) => row.length < width && row.length > 1).length;
  return {
    delimiter,
    width,
    fit: width === 1 ? 0 : (count + short) / filled.length,
    shortShare: short / filled.length,
  };
}

/** Sentences have a space after nearly every comma; cells don't. */
function isProse(sample: string): boolean {
  const commas = sample.match(/,/gu)?.length ?? 0;
  const spaced = sample.match(/,[ \t\r\n]/gu)?.length ?? 0;
  const quotedCells = sample.match(/(?:^|,)"/gmu)?.length ?? 0;
  return commas > 0 && quotedCells < 2 && spaced / commas > 0.9;
}

function parseBeforeOpenQuote(sample: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  try {
    parseNow(sample, {
      ...parserOptions(delimiter),
      to: 400,
      on_record: (record: string[]) => {
        rows.push(record);
        return record;
      },
    });
  } catch {
    return rows;
  }
  return rows;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

async function* readRows(text: DecodedText, cut: Cut): AsyncIterable<TableRow> {
  const records: string[][] = [];
  let emptyLines = 0;
  const parser = parse({
    ...parserOptions(cut.delimiter, text.hasReturns),
    // They come back below as rows without a cell: the parser alone can tell a line with nothing on it from `""`.
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_CHARACTERS,
    // Rows are taken here and not from the stream, which loses those it still holds when the last one is damaged.
    on_record: (record: string[], { empty_lines: before }) => {
      for (; emptyLines < before; emptyLines += 1) records.push([]);
      records.push(record);
      return null;
    },
  });
  const failure: { code: string | null } = { code: null };
  parser.on('error', (error) => {
    failure.code = (error as { code?: string }).code ?? 'unknown';
  });
  parser.resume();
  let skipsLine = cut.hasSeparatorLine;
  let endsOpen = true;
  for await (const chunk of text.utf8()) {
    const piece = skipsLine ? chunk.subarray(chunk.indexOf(LINE_FEED) + 1) : chunk;
    skipsLine = false;
    if (piece.length === 0) continue;
    const end = piece.at(-1);
    endsOpen = end !== LINE_FEED && end !== CARRIAGE_RETURN;
    parser.write(piece);
    if (parser.errored !== null) break;
    // The last row waits: only the end of the file tells whether it is whole.
    for (const cells of records.splice(0, records.length - 1)) yield { cells };
  }
  if (parser.errored === null) await endOf(parser);
  // The parser counts what follows the last line end as one more line.
  const emptyAtEnd = parser.info.empty_lines - emptyLines - (endsOpen ? 0 : 1);
  const last = records.pop();
  for (const cells of records) yield { cells };
  if (failure.code !== null || parser.errored !== null) {
    if (last !== undefined) yield { cells: last };
    yield {
      cells: [],
      damage:
        DAMAGE[failure.code ?? ''] ??
        'a quotation mark is out of place here, and nothing after it was read',
    };
    return;
  }
  if (last === undefined) return;
  const isCut =
    endsOpen && last.length < cut.width && !cut.trimsRows && last.some((cell) => cell !== '');
  yield isCut
    ? {
        cells: last,
        damage: `the file ends in the middle of this row (${last.length} of ${cut.width} cells)`,
      }
    : { cells: last };
  for (let line = 0; line < emptyAtEnd; line += 1) yield { cells: [] };
}

const DAMAGE: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'the file ends inside a quoted cell: it was cut off, or a quotation mark is not closed',
  CSV_MAX_RECORD_SIZE:
    'a quotation mark is never closed, so this row swallows the rest of the file; nothing after it was read',
};

async function endOf(parser: ReturnType<typeof parse>): Promise<void> {
  await new Promise<void>((resolve) => {
    parser.once('finish', resolve);
    parser.once('error', () => {
      resolve();
    });
    parser.end();
  });
}
