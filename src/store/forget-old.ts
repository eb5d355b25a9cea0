// A store grows with every version of what it remembers: those that were not used for longest give way.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Deletes all but the `kept` files of the folder that were used last, by their date, among those named like `pattern`.
 * @param beside endings of files that go with each
 */
export function forgetOld(
  folder: string,
  pattern: RegExp,
  kept: number,
  {
    inUse = null,
    beside = [],
  }: { readonly inUse?: string | null; readonly beside?: readonly string[] } = {},
): void {
  const files = readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
    .filter((file) => file !== inUse)
    .map((file) => ({ file, used: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used);
  for (const { file } of files.slice(kept)) {
    try {
      for (const ending of ['', ...beside]) rmSync(file + ending, { force: true });
    } catch {
      // Another build has it open, which Windows holds against it: the next one forgets it.
    }
  }
}
