// Zip files whose bytes follow from their contents alone, whatever the day.
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Bytes below which packing a file costs more time than it saves room: a project of a hundred thousand short texts. */
const WORTH_PACKING = 512;
/** The oldest date a zip file can hold. */
const STILL = new Date(1980, 0, 1);

export function pack(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, data] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = typeof data === 'string' ? strToU8(data) : data;
    zippable[name] = [bytes, { level: bytes.length < WORTH_PACKING ? 0 : 9 }];
  }
  return zipSync(zippable, { mtime: STILL });
}
