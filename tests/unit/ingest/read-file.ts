// A file of given content as its reader gives it, before anything is redacted or counted: what tests of readers share.
import { strToU8, zipSync } from 'fflate';
import { NO_CHOICES } from '../../../src/ingest/columns.ts';
import { detect } from '../../../src/ingest/detect.ts';
import type { RawResponse } from '../../../src/ingest/raw.ts';
import { readTable } from '../../../src/ingest/read-table.ts';
import { sourceOf } from './ingest-text.ts';

export interface ReadFile {
  readonly format: string;
  /** Name of the survey tool, null where the table is nobody's or there is none. */
  readonly dialect: string | null;
  readonly notes: readonly string[];
  readonly setting: string;
  readonly rows: readonly RawResponse[];
  /** Name of each column and its use. */
  readonly uses: Readonly<Record<string, string>>;
}

export async function readFile(
  content: string | Uint8Array,
  name = 'export.dat',
): Promise<ReadFile> {
  const { reader, sample } = await detect(sourceOf(content, name));
  const reading = await reader.read(sample);
  const table = reading.shape === 'table' ? await readTable(reading, NO_CHOICES, name) : null;
  const rows: RawResponse[] = [];
  const responses = table ?? (reading.shape === 'responses' ? reading : null);
  if (responses !== null) for await (const row of responses.responses()) rows.push(row);
  return {
    format: reader.format,
    dialect: table?.dialect ?? null,
    notes: table?.notes ?? reading.notes,
    setting: reading.setting,
    rows,
    uses: Object.fromEntries((table?.columns ?? []).map((column) => [column.name, column.use])),
  };
}

/** Texts of the rows that would be taken in. */
export function textsOf(file: ReadFile): string[] {
  return file.rows
    .filter((row) => row.reject === undefined && row.withhold === undefined)
    .flatMap((row) => row.texts.map(({ text }) => text));
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        // Packages that say their type in a first part keep it unpacked, where its head can be read.
        [typeof part === 'string' ? strToU8(part) : part, { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  );
}
