// OpenDocument spreadsheets: one XML part, read here, for no well-kept library reads them.
import { VerbatimError } from '../../errors/verbatim-error.ts';
import { allBytes } from '../all-text.ts';
import type { Reader, TableReading } from '../raw.ts';
import { type Sheet, tableOfSheets } from '../sheets.ts';
import { walkXml, type XmlHandler, type XmlTag } from '../xml.ts';
import { openZip } from '../zip.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
/** A sheet repeats its last blank cell to the edge; repeats of filled ones are real, but bounded. */
const MAX_REPEAT = 2000;

export const odsReader: Reader = {
  format: 'ods',
  claim(sample) {
    const start = new TextDecoder('latin1').decode(sample.source.head.subarray(0, 200));
    return start.startsWith('PK') && start.includes(MIME)
      ? 'a ZIP package that says it is an OpenDocument spreadsheet'
      : null;
  },
  async read(sample): Promise<TableReading> {
    const { name } = sample.source;
    const zip = openZip(await allBytes(sample.source), name);
    if (
      zip.has('META-INF/manifest.xml') &&
      zip.text('META-INF/manifest.xml').includes('encryption-data')
    ) {
      throw new VerbatimError('format-unreadable', [
        {
          where: name,
          message: 'is protected by a password.',
          hint: 'Open it, take the password off, save it again and take in that copy.',
        },
      ]);
    }
    const { handler, problem } = walkXml(zip.text('content.xml'), () => new SheetHandler());
    if (handler.sheets.every((sheet) => sheet.rows.length === 0))
      throw new VerbatimError('no-responses-found', [
        { where: name, message: 'is a spreadsheet without a single filled cell.' },
      ]);
    return tableOfSheets(
      handler.sheets,
      problem === null
        ? []
        : [`The spreadsheet is not well formed (${problem}); what could be read was read.`],
    );
  },
};

class SheetHandler implements XmlHandler {
  readonly sheets: (Sheet & { rows: string[][] })[] = [];
  #row: string[] | null = null;
  #rowRepeat = 1;
  #blanks = 0;
  #value: string | null = null;
  #text = '';
  #paragraphs = 0;
  #cellRepeat = 1;
  #isInCell = false;
  #unseen = 0;

  readonly open = (tag: XmlTag): void => {
    switch (tag.local) {
      case 'table':
        this.sheets.push({ name: tag.attributes['table:name'] ?? '', isHidden: false, rows: [] });
        break;
      case 'table-row':
        this.#row = [];
        this.#blanks = 0;
        this.#rowRepeat = repeatOf(tag, 'table:number-rows-repeated');
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#isInCell = true;
        this.#text = '';
        this.#paragraphs = 0;
        this.#value = valueOf(tag);
        this.#cellRepeat = Number(tag.attributes['table:number-columns-repeated'] ?? '1');
        break;
      case 'annotation':
        this.#unseen += 1;
        break;
      case 'p':
        if (this.#isInCell && this.#unseen === 0) {
          if (this.#paragraphs > 0) this.#text += '\n';
          this.#paragraphs += 1;
        }
        break;
      case 's':
        this.text(' '.repeat(repeatOf(tag, 'text:c')));
        break;
      case 'tab':
        this.text('\t');
        break;
      case 'line-break':
        this.text('\n');
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.#isInCell && this.#unseen === 0 && this.#paragraphs > 0) this.#text += text;
  };

  readonly close = (tag: XmlTag): void => {
    if (tag.local === 'annotation') this.#unseen -= 1;
    else if (tag.local === 'table-cell' || tag.local === 'covered-table-cell') this.#closeCell();
    else if (tag.local === 'table-row') this.#closeRow();
  };

  #closeCell(): void {
    this.#isInCell = false;
    const cell = this.#value ?? this.#text;
    if (this.#row === null) return;
    if (cell === '') {
      this.#blanks += this.#cellRepeat;
      return;
    }
    // Blanks before a filled cell are columns; blanks after the last one are the sheet's empty edge.
    for (; this.#blanks > 0 && this.#row.length < 16_384; this.#blanks -= 1) this.#row.push('');
    const times = Math.min(this.#cellRepeat, MAX_REPEAT);
    for (let time = 0; time < times; time += 1) this.#row.push(cell);
  }

  #closeRow(): void {
    const sheet = this.sheets.at(-1);
    if (sheet === undefined || this.#row === null) return;
    const times =
      this.#row.length === 0 ? Math.min(this.#rowRepeat, 1) : Math.min(this.#rowRepeat, MAX_REPEAT);
    for (let time = 0; time < times; time += 1) sheet.rows.push(this.#row);
    this.#row = null;
  }
}

function repeatOf(tag: XmlTag, attribute: string): number {
  const times = Number(tag.attributes[attribute] ?? '1');
  return Number.isInteger(times) && times > 0 ? Math.min(times, MAX_REPEAT) : 1;
}

/** Dates and numbers as they are, not as the sheet shows them; null where the cell's text is its value. */
function valueOf(tag: XmlTag): string | null {
  const date = tag.attributes['office:date-value'];
  if (date !== undefined) return date.replace('T', ' ').replace(/\.\d+$/u, '');
  const type = tag.attributes['office:value-type'];
  return type === 'float' ? (tag.attributes['office:value'] ?? null) : null;
}
