// From bytes to a format, by content: a file's extension is only a hint, and often wrong.
import { VerbatimError } from '../errors/verbatim-error.ts';
import { decode } from './decode.ts';
import type { Reader, Sample, Source } from './raw.ts';
import { READERS } from './readers/index.ts';

export interface Detection {
  readonly reader: Reader;
  readonly sample: Sample;
  readonly why: string;
}

/** Throws `file-empty`, `format-unreadable` (with what to do instead) or `format-unknown`. */
export async function detect(source: Source): Promise<Detection> {
  if (source.size === 0)
    throw new VerbatimError('file-empty', [{ where: source.name, message: 'has no bytes.' }]);
  refuseKnown(source);
  const sample: Sample = { source, text: await decode(source) };
  for (const reader of READERS) {
    const why = reader.claim(sample);
    if (why !== null) return { reader, sample, why };
  }
  if (sample.text?.isWhole === true && sample.text.start.trim() === '') {
    throw new VerbatimError('file-empty', [
      { where: source.name, message: 'holds nothing but blank lines.' },
    ]);
  }
  throw new VerbatimError('format-unknown', [
    {
      where: source.name,
      message:
        sample.text === null
          ? 'is not text and of no kind that can be read here.'
          : 'is text, but no table, list or thread of comments was found in it.',
    },
  ]);
}

interface Refusal {
  readonly starts: readonly number[];
  /** Where they stand, in bytes; at the very start where it is left out. */
  readonly at?: number;
  readonly message: string;
  readonly hint: string;
}

/** Files that people do send, with the way out. */
const REFUSALS: readonly Refusal[] = [
  {
    starts: [0x25, 0x50, 0x44, 0x46],
    message: 'is a PDF: its text can’t be told apart into responses safely.',
    hint: 'Ask for the survey tool’s own export (CSV or XLSX), or copy the responses into a text file, one a line.',
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    message: 'is an old Excel or Word file (.xls, .doc), or one that is protected by a password.',
    hint: 'Open it in Excel or LibreOffice, take the password off, and save it as .xlsx or .csv (.docx for a document).',
  },
  {
    starts: [0x89, 0x50, 0x4e, 0x47],
    message: 'is a picture.',
    hint: 'Ask for the responses as text: a picture of them can’t be read here.',
  },
  {
    starts: [0xff, 0xd8, 0xff],
    message: 'is a picture.',
    hint: 'Ask for the responses as text: a picture of them can’t be read here.',
  },
  {
    starts: [0x47, 0x49, 0x46, 0x38],
    message: 'is a picture.',
    hint: 'Ask for the responses as text: a picture of them can’t be read here.',
  },
  {
    // "ftyp": a telephone's pictures (HEIC) and films (MP4, MOV).
    starts: [0x66, 0x74, 0x79, 0x70],
    at: 4,
    message: 'is a picture or a film.',
    hint: 'Ask for the responses as text: a picture of them can’t be read here.',
  },
  {
    starts: [0x1f, 0x8b],
    message: 'is compressed (gzip).',
    hint: 'Unpack it first (gunzip FILE), then take in the file inside.',
  },
  {
    starts: [0x52, 0x61, 0x72, 0x21],
    message: 'is a RAR archive.',
    hint: 'Unpack it first, then take in the file inside.',
  },
  {
    starts: [0x37, 0x7a, 0xbc, 0xaf],
    message: 'is a 7-Zip archive.',
    hint: 'Unpack it first, then take in the file inside.',
  },
];

function refuseKnown(source: Source): void {
  const refusal = REFUSALS.find(({ starts, at = 0 }) =>
    starts.every((byte, index) => source.head[at + index] === byte),
  );
  if (refusal !== undefined)
    throw new VerbatimError('format-unreadable', [
      { where: source.name, message: refusal.message, hint: refusal.hint },
    ]);
}
