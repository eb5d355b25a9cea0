// On Windows a scanner or a sync client holds what was just written for a moment, and a rename then fails. It is tried
// again for about a second; elsewhere the first answer is the answer.
import { renameSync } from 'node:fs';

const HELD: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM']);
/** Milliseconds before each further try. */
const PAUSES = [10, 30, 100, 300, 600] as const;

export interface RenameOptions {
  readonly platform?: NodeJS.Platform;
  /** Stands in for the disk in tests. */
  readonly rename?: (from: string, to: string) => void;
}

/** @throws what the last try threw */
export function renamePatiently(
  from: string,
  to: string,
  { platform = process.platform, rename = renameSync }: RenameOptions = {},
): void {
  for (const pause of platform === 'win32' ? PAUSES : []) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
    // Its callers are not asynchronous: between two renames nothing else may happen to the folder.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  rename(from, to);
}
