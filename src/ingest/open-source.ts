// A file on the disk as readers get it: its beginning now, its bytes as often as they ask.
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { VerbatimError } from '../errors/verbatim-error.ts';
import type { Source } from './raw.ts';

const HEAD_BYTES = 64 * 1024;

/** @throws VerbatimError `file-missing` where there is none, or a folder */
export function openSource(path: string): Source {
  const name = basename(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new VerbatimError('file-missing', [{ where: path, message: 'there is no such file.' }]);
  if (!stat.isFile())
    throw new VerbatimError('file-missing', [
      {
        where: path,
        message: 'is not a file.',
        hint: 'Name one file; take in several by running the command for each.',
      },
    ]);
  return {
    name,
    size: stat.size,
    head: headOf(path),
    chunks: () => createReadStream(path, { highWaterMark: 1 << 18 }),
  };
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
