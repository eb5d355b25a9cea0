// Zip files whose bytes follow from their contents alone, whatever the day.
import { strToU8, zipSync } from 'fflate';

/** The oldest date a zip file can hold. */
const STILL = new Date(1980, 0, 1);

export function pack(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: STILL });
}
