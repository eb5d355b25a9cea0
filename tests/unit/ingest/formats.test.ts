// Real and hostile export files with known counts, where the shared folder holds them; skipped elsewhere.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/domain/batch.ts';
import { VerbatimError } from '../../../src/errors/verbatim-error.ts';
import { makeOptions, sourceOf } from './ingest-text.ts';
import { takeIn } from '../../../src/ingest/take-in.ts';

const SHARED = process.env['VERBATIM_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared');
const FORMATS = join(SHARED, 'formats');
const isThere = existsSync(join(FORMATS, 'EXPECTED.json'));

/** What the table of counts says of one file; each format names its own facts. */
interface Expected {
  readonly records?: number | string;
  readonly withAnyAnswer?: number;
  readonly complete?: number;
  readonly headerRows?: number;
  readonly textCells?: number;
  readonly moderated?: Readonly<Record<string, number>>;
  readonly commentElements?: number;
  readonly approvedComments?: number;
  readonly posts?: number;
  readonly live?: number;
  readonly withRealText?: number;
  readonly comments?: number;
  readonly messages?: number;
  readonly humanText?: number;
  readonly tweets?: number;
  readonly own?: number;
  readonly entries?: number;
  readonly withText?: number;
  readonly turns?: number;
  readonly blockquotes?: number;
}

type Outcome =
  { readonly ledger: Ledger; readonly responses: number } | { readonly refusal: string };

async function outcomeOf(path: string): Promise<Outcome> {
  const source = sourceOf(readFileSync(path), basename(path));
  try {
    const { ledger, responses } = await takeIn(
      { ...source, chunks: bytesOf(readFileSync(path)) },
      makeOptions({ dryRun: true }),
    );
    return { ledger, responses };
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    return { refusal: error.message };
  }
}

function bytesOf(bytes: Uint8Array): () => AsyncIterable<Uint8Array> {
  return async function* () {
    await Promise.resolve();
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  };
}

/** The facts as one list of [what, expected, found], so that a test shows all that differ at once. */
function compare(expected: Expected, outcome: Outcome): [string, unknown, unknown][] {
  const { records } = expected;
  const rows =
    records ??
    expected.commentElements ??
    expected.posts ??
    expected.messages ??
    expected.tweets ??
    expected.entries ??
    expected.turns ??
    expected.blockquotes ??
    expected.comments;
  if ('refusal' in outcome) {
    const may = rows === 0 || (typeof rows === 'string' && rows.includes('refuse'));
    return [['outcome', may ? 'refused' : 'read', 'refused']];
  }
  const { ledger } = outcome;
  const taken = ledger.accepted + ledger.duplicates;
  if (records === 'refuse') return [['outcome', 'refused', 'read']];
  if (typeof records === 'string') {
    const whole = Number(/^\d+/u.exec(records)?.[0]);
    const damaged = Number(/\+ (\d+) damaged/u.exec(records)?.[1] ?? '0');
    return [
      ['whole', whole, taken],
      ['damaged', damaged, ledger.rejected.length],
    ];
  }
  const live =
    expected.withRealText ??
    expected.approvedComments ??
    expected.live ??
    expected.humanText ??
    expected.own ??
    expected.withText ??
    (records === undefined ? undefined : expected.comments) ??
    (expected.moderated === undefined || records === undefined
      ? undefined
      : records - (expected.moderated['-1'] ?? 0));
  return [
    ['rows', rows, ledger.rows],
    ['taken in', live, taken],
    ['answered', expected.withAnyAnswer, ledger.answered],
    ['complete', expected.complete, ledger.complete],
    // Without ImportIds an open question can't be told by its header, so that the table of counts left some out.
    ['texts', expected.headerRows === 3 ? expected.textCells : undefined, outcome.responses],
  ];
}

describe.runIf(isThere)('files with known counts', () => {
  const all: Record<string, Expected> = isThere
    ? (JSON.parse(readFileSync(join(FORMATS, 'EXPECTED.json'), 'utf8')) as Record<string, Expected>)
    : {};
  it.each(Object.keys(all).filter((file) => existsSync(join(FORMATS, file))))(
    'reads %s with the right counts',
    async (file) => {
      const facts = compare(all[file] ?? {}, await outcomeOf(join(FORMATS, file))).filter(
        ([, expected, found]) => expected !== undefined && expected !== found,
      );
      expect(facts).toEqual([]);
    },
  );
});

describe.runIf(isThere)('hostile files', () => {
  const folders = [
    'security',
    'xlsx-torture',
    'csv-torture',
    'wordpress-wxr',
    'docx',
    'naughty-strings',
    'negative',
    'encodings',
    'rtf',
    'email',
  ];
  const files = isThere
    ? folders.flatMap((folder) =>
        readdirSync(join(FORMATS, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(FORMATS.length + 1)),
      )
    : [];
  it.each(files)('gives a result or a plain error for %s', async (file) => {
    const outcome = await outcomeOf(join(FORMATS, file));
    if ('refusal' in outcome) expect(outcome.refusal).toContain(basename(file));
    else expect(outcome.ledger.rows).toBeGreaterThan(0);
  });
});

it.skipIf(isThere)(
  'has no shared files to read here, so that only the tests of each reader ran',
  () => {
    expect(existsSync(join(FORMATS, 'EXPECTED.json'))).toBe(false);
  },
);
