// Rich Text Format: its text without its markup, read here, for no well-kept library is small enough.
import { allBytes } from '../all-text.ts';
import { cutText } from '../cut-text.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { cutReading } from './plain-text.ts';

export const rtfReader: Reader = {
  format: 'rtf',
  claim(sample) {
    return new TextDecoder('latin1')
      .decode(sample.source.head.subarray(0, 64))
      .trimStart()
      .startsWith('{\\rtf')
      ? 'text that begins with {\\rtf'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const text = rtfToText(new TextDecoder('latin1').decode(await allBytes(sample.source)));
    return cutReading(cutText(text, { unmarked: 'whole' }), []);
  },
};

/** Groups whose text no reader of the document sees. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet info pict object objdata header footer headerl headerr headerf footerl footerr footerf fldinst xmlnstbl listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore filetbl revtbl annotation atnid atnauthor footnote bkmkstart bkmkend nonshppict'.split(
    ' ',
  ),
);

const SYMBOLS: Readonly<Record<string, string>> = {
  par: '\n\n',
  line: '\n',
  sect: '\n\n',
  page: '\n\n',
  tab: '\t',
  cell: '\t',
  row: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** WHATWG names of the code pages that RTF names by number, and of the alphabets of its fonts. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

interface Group {
  isUnseen: boolean;
  /** Characters to skip after \uN. */
  skip: number;
  charset: string;
}

/** `rtf`: one character for each byte. */
export function rtfToText(rtf: string): string {
  const token =
    /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giu;
  const page = Number(/\\ansicpg(\d+)/u.exec(rtf)?.[1] ?? '1252');
  const standard = encodingOf(page);
  const fonts = fontCharsets(rtf);
  const stack: Group[] = [{ isUnseen: false, skip: 1, charset: standard }];
  let text = '';
  let bytes: number[] = [];
  let toSkip = 0;
  const group = (): Group => stack.at(-1) ?? { isUnseen: false, skip: 1, charset: standard };
  const flush = (): void => {
    if (bytes.length > 0) text += new TextDecoder(group().charset).decode(Uint8Array.from(bytes));
    bytes = [];
  };
  for (const [, word, number, hex, symbol, brace, plain] of rtf.matchAll(token)) {
    if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else if (!group().isUnseen) bytes.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === '{') {
      if (stack.length < 10_000) stack.push({ ...group() });
    } else if (brace === '}') {
      if (stack.length > 1) stack.pop();
      toSkip = 0;
    } else if (symbol !== undefined) {
      if (symbol === '*') group().isUnseen = true;
      else if (symbol === '~' && !group().isUnseen) text += ' ';
      else if (symbol === '_' && !group().isUnseen) text += '-';
      else if ((symbol === '\n' || symbol === '\r') && !group().isUnseen) text += '\n\n';
      else if ('\\{}'.includes(symbol) && !group().isUnseen) text += symbol;
    } else if (word !== undefined) {
      if (UNSEEN.has(word)) group().isUnseen = true;
      if (word === 'uc') group().skip = Number(number ?? '1');
      if (word === 'f') group().charset = fonts.get(Number(number)) ?? standard;
      if (word === 'u' && !group().isUnseen) {
        text += unicode(Number(number ?? '0'));
        toSkip = group().skip;
      }
      if (word === 'bin') break;
      if (!group().isUnseen) text += SYMBOLS[word] ?? '';
    } else if (plain !== undefined && !group().isUnseen) {
      const rest = plain.slice(Math.min(toSkip, plain.length));
      toSkip -= plain.length - rest.length;
      text += rest;
    }
  }
  flush();
  return text
    .replace(/(?<![ \t])[ \t]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function unicode(code: number): string {
  const point = code < 0 ? code + 65_536 : code;
  return point > 0 && point <= 0x10ffff ? String.fromCharCode(point & 0xffff) : '';
}

function encodingOf(page: number): string {
  const names: Readonly<Record<number, string>> = {
    437: 'windows-1252',
    850: 'windows-1252',
    866: 'ibm866',
    874: 'windows-874',
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    10000: 'macintosh',
    65001: 'utf-8',
  };
  return names[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
}

function fontCharsets(rtf: string): Map<number, string> {
  const charsets = new Map<number, string>();
  const table = /\{\\fonttbl([\s\S]{0,20000}?\}\s*\})/u.exec(rtf)?.[1] ?? '';
  for (const [, font, charset] of table.matchAll(/\\f(\d+)[^{}]{0,200}?\\fcharset(\d+)/gu)) {
    const name = CHARSETS[Number(charset)];
    if (name !== undefined && Number(charset) !== 0) charsets.set(Number(font), name);
  }
  return charsets;
}
