// Excel workbooks (.xlsx, .xlsm). The package is unpacked here, with its limits, and only the parts that hold cells
// are handed to the parser: no macro, picture, link or formula is ever looked at.
import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { VerbatimError } from '../../errors/verbatim-error.ts';
import { allBytes } from '../all-text.ts';
import type { Reader, TableReading } from '../raw.ts';
import { spreadMergedCells } from '../merged-cells.ts';
import { type Sheet, tableOfSheets } from '../sheets.ts';
import { walkXml } from '../xml.ts';
import { namesInHead, openZip, type Zip } from '../zip.ts';

const CELL_PARTS =
  /(?:^\[Content_Types\]\.xml$|\.rels$|(?:^|\/)(?:workbook|sharedStrings|styles)[^/]*\.xml$|(?:^|\/)worksheets\/[^/]+\.xml$)/iu;

export const xlsxReader: Reader = {
  format: 'xlsx',
  claim(sample) {
    const names = namesInHead(sample.source.head);
    const isWorkbook = names.some(
      (name) => name.startsWith('xl/') || /(?:^|\/)(?:workbook\.xml|worksheets\/)/u.test(name),
    );
    return isWorkbook ? 'a ZIP package with the parts of an Excel workbook' : null;
  },
  async read(sample): Promise<TableReading> {
    const { name } = sample.source;
    const zip = openZip(await allBytes(sample.source), name);
    const parts = readParts(zip, name);
    const entries = sheetEntries(parts);
    const parsed = await parse(parts, name);
    let merged = 0;
    const sheets = parsed.map(({ sheet, data }): Sheet => {
      const entry = entries.get(sheet);
      // Chart and dialogue sheets come without data, whatever the type says.
      const rows = (data as typeof data | undefined)?.map((row) => row.map(cellText)) ?? [];
      if (entry?.xml !== undefined) merged += spreadMergedCells(rows, entry.xml);
      return { name: sheet, isHidden: entry?.isHidden === true, rows };
    });
    if (sheets.every((sheet) => sheet.rows.length === 0))
      throw new VerbatimError('no-responses-found', [
        { where: name, message: 'is a workbook without a single filled cell.' },
      ]);
    return tableOfSheets(
      sheets,
      merged === 0
        ? []
        : [
            merged === 1
              ? 'A cell that is merged over several rows was read as the value of each of them.'
              : `${merged} cells that are merged over several rows were read as the value of each of those rows.`,
          ],
    );
  },
};

function readParts(zip: Zip, name: string): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const part of zip.names.filter((entry) => CELL_PARTS.test(entry) && !entry.includes('..'))) {
    const bytes = zip.bytes(part);
    if (new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).includes('<!DOCTYPE')) {
      throw new VerbatimError('format-unreadable', [
        {
          where: name,
          message: 'holds an XML document type, which no spreadsheet program writes.',
          hint: 'Open it in Excel or LibreOffice, save it again as .xlsx and take in that copy.',
        },
      ]);
    }
    parts[part] = bytes;
  }
  return parts;
}

interface SheetEntry {
  readonly isHidden: boolean;
  /** Undefined where the part is not where the workbook says. */
  readonly xml: Uint8Array | undefined;
}

/** What the parser does not tell of each sheet, by name. */
function sheetEntries(parts: Readonly<Record<string, Uint8Array>>): Map<string, SheetEntry> {
  const entries = new Map<string, SheetEntry>();
  const workbook = Object.keys(parts).find((part) => /(?:^|\/)workbook\.xml$/iu.test(part));
  if (workbook === undefined) return entries;
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const targets = new Map<string, string>();
  eachTag(parts[`${folder}_rels/workbook.xml.rels`], 'Relationship', (attributes) => {
    targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  });
  eachTag(parts[workbook], 'sheet', (attributes) => {
    const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/u.test(name))?.[1];
    const target = targets.get(id ?? '') ?? '';
    entries.set(attributes['name'] ?? '', {
      isHidden: /^(?:very)?hidden$/iu.test(attributes['state'] ?? ''),
      xml: parts[target.startsWith('/') ? target.slice(1) : `${folder}${target}`],
    });
  });
  return entries;
}

function eachTag(
  part: Uint8Array | undefined,
  local: string,
  visit: (attributes: Readonly<Record<string, string>>) => void,
): void {
  if (part === undefined) return;
  walkXml(decoded(part), () => ({
    open(tag) {
      if (tag.local === local) visit(tag.attributes);
    },
    text: () => undefined,
    close: () => undefined,
  }));
}

function decoded(part: Uint8Array): string {
  return new TextDecoder('utf-8').decode(part);
}

async function parse(
  parts: Record<string, Uint8Array>,
  name: string,
): ReturnType<typeof readWorkbook> {
  // Stored, not packed again: the parser only needs the parts side by side.
  const packed = zipSync(parts, { level: 0 });
  try {
    return await readWorkbook(packed.buffer, { trim: false });
  } catch {
    throw new VerbatimError('file-damaged', [
      {
        where: name,
        message: 'is an Excel workbook whose inside can’t be read.',
        hint: 'Open it in Excel or LibreOffice, save it as .xlsx or .csv and take in that copy.',
      },
    ]);
  }
}

type Cell = Awaited<ReturnType<typeof readWorkbook>>[number]['data'][number][number];

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'string') return cell.replace(/_x000D_/gu, '');
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell.toString() : '';
}

/** Times are fractions of a day: 09:38:56 comes as …55.999 and is rounded to the second. */
function dateText(date: Date): string {
  const seconds = Math.round(date.getTime() / 1000);
  if (!Number.isFinite(seconds)) return '';
  const iso = new Date(seconds * 1000).toISOString();
  const day = iso.slice(0, 10);
  const time = iso.slice(11, 19);
  if (day <= '1900-01-01') return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
