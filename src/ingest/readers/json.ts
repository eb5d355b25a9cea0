// JSON and JSON Lines: a list of flat records becomes a table whose headers are the keys.
import { VerbatimError } from '../../errors/verbatim-error.ts';
import { allText } from '../all-text.ts';
import type { DecodedText, Reader, TableReading, TableRow } from '../raw.ts';

/** Objects further in than this are kept as they are written. */
const MAX_DEPTH = 3;

type JsonRecord = Record<string, unknown>;

export const jsonLinesReader: Reader = {
  format: 'jsonl',
  claim(sample) {
    if (sample.text?.start.trimStart().startsWith('{') !== true) return null;
    const all = sample.text.start.split(/\r\n|\n|\r/u);
    const lines = (sample.text.isWhole ? all : all.slice(0, -1))
      .filter((line) => line.trim() !== '')
      .slice(0, 20);
    const good = lines.filter((line) => isRecord(parseOrNull(line))).length;
    // A damaged line is a row to reject, not a reason to refuse the file.
    // One line that holds a list of records is a document.
    if (lines.length === 1 && holdsList(parseOrNull(lines[0] ?? ''))) return null;
    return good > 0 && good >= lines.length * 0.5 && (lines.length > 1 || sample.text.isWhole)
      ? 'each line is one JSON record'
      : null;
  },
  async read(sample): Promise<TableReading> {
    const text = claimed(sample.text);
    const keys = new Set<string>();
    for await (const line of linesOf(text)) {
      const value = parseOrNull(line);
      if (isRecord(value)) for (const [key] of flatten(value)) keys.add(key);
    }
    const header = [...keys];
    return {
      shape: 'table',
      setting: 'survey',
      header,
      notes: [],
      rows: () => rowsOfLines(text, header),
    };
  },
};

export const jsonReader: Reader = {
  format: 'json',
  claim(sample) {
    const start = sample.text?.start.trimStart() ?? '';
    if (start.startsWith('[')) return 'a JSON list';
    return start.startsWith('{') ? 'a JSON document' : null;
  },
  async read(sample): Promise<TableReading> {
    const name = sample.source.name;
    const records = recordsIn(
      parseWhole(await allText(claimed(sample.text), sample.source), name),
      name,
    );
    const keys = new Set<string>();
    for (const record of records) for (const [key] of flatten(record)) keys.add(key);
    const header = [...keys];
    return {
      shape: 'table',
      setting: 'survey',
      header,
      notes: [],
      rows: async function* () {
        await Promise.resolve();
        for (const record of records) yield { cells: cellsOf(record, header) };
      },
    };
  },
};

async function* rowsOfLines(text: DecodedText, header: readonly string[]): AsyncIterable<TableRow> {
  for await (const line of linesOf(text)) {
    if (line.trim() === '') {
      yield { cells: [] };
      continue;
    }
    const value = parseOrNull(line);
    yield isRecord(value)
      ? { cells: cellsOf(value, header) }
      : { cells: [], damage: 'the line is not a whole JSON record' };
  }
}

/** Lines without their ends; the last may be empty. */
async function* linesOf(text: DecodedText): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of text.chunks()) {
    const lines = (rest + chunk).split(/\r\n|\n/u);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Keys of objects inside are joined by "/"; the same walk makes the header and the cells. */
function flatten(record: JsonRecord, prefix = '', depth = 1): [string, string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    const path = prefix === '' ? key : `${prefix}/${key}`;
    if (isRecord(value) && depth < MAX_DEPTH) return flatten(value, path, depth + 1);
    return [[path, cellOf(value)]];
  });
}

function cellsOf(record: JsonRecord, header: readonly string[]): string[] {
  const byKey = new Map(flatten(record));
  return header.map((key) => byKey.get(key) ?? '');
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.join('; ');
  return JSON.stringify(value);
}

/** The list of records: the document itself, or the first list found in it, breadth first. */
function recordsIn(document: unknown, name: string): JsonRecord[] {
  let level: unknown[] = [document];
  for (let depth = 0; depth < 4 && level.length > 0; depth += 1) {
    for (const value of level) {
      if (!Array.isArray(value) || value.length === 0) continue;
      // What is neither a record nor a text (null, a list) is an entry of the list all the same, without an answer.
      if (value.some((item) => isRecord(item) || typeof item === 'string'))
        return value.map((item: unknown) =>
          isRecord(item) ? item : typeof item === 'string' ? { text: item } : {},
        );
    }
    level = level.flatMap((value) => (isRecord(value) ? Object.values(value) : []));
  }
  throw new VerbatimError('no-responses-found', [
    { where: name, message: 'is JSON, but holds no list of records or texts.' },
  ]);
}

function holdsList(document: unknown): boolean {
  return (
    isRecord(document) &&
    Object.values(document).some(
      (value) => (Array.isArray(value) && value.some(isRecord)) || holdsList(value),
    )
  );
}

function parseWhole(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    throw new VerbatimError('file-damaged', [
      {
        where: name,
        message: 'starts like JSON, but is not whole or not well formed.',
        hint: 'Export or save the file again, then run the command on the new copy.',
      },
    ]);
  }
}

function parseOrNull(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function claimed(text: DecodedText | null): DecodedText {
  if (text === null) throw new TypeError('read was called on a file that the reader did not claim');
  return text;
}
