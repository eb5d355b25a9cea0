import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/store/file-store.ts';

const FILES = [
  { path: 'words/0.bin', bytes: new Uint8Array([1, 10, 200]) },
  { path: 'near.bin', bytes: new Uint8Array([]) },
];
let folder: string;
let timesMade: number;

const make = (): typeof FILES => {
  timesMade += 1;
  return FILES;
};
const bytesOf = (
  code: string,
  version: string,
): readonly (readonly [string, readonly number[]])[] =>
  openFileStore(folder, 'index', code)(version, make).map(({ path, bytes }) => [path, [...bytes]]);
const MADE = FILES.map(({ path, bytes }) => [path, [...bytes]]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-remember-'));
  timesMade = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what was made before', () => {
  it('is not made again, and has the same bytes', () => {
    expect(bytesOf('code', 'v1')).toEqual(MADE);
    expect(bytesOf('code', 'v1')).toEqual(MADE);
    expect(timesMade).toBe(1);
  });

  it('is made again where its texts or the code are others', () => {
    bytesOf('code', 'v1');
    bytesOf('code', 'v2');
    bytesOf('other code', 'v1');
    expect(timesMade).toBe(3);
  });

  it('is made again where what was kept is damaged', () => {
    bytesOf('code', 'v1');
    const [name = ''] = readdirSync(folder);
    truncateSync(join(folder, name), 30);
    expect(bytesOf('code', 'v1')).toEqual(MADE);
    expect(timesMade).toBe(2);
  });

  it('is made where nothing can be kept', () => {
    expect(openFileStore(join(folder, 'near\0bin'), 'index', '')('v1', make)).toHaveLength(2);
  });

  it('gives way after a dozen others of its kind, and to no other kind', () => {
    openFileStore(folder, 'cards', 'code')('v1', make);
    for (let i = 0; i < 20; i += 1) bytesOf('code', `v${i}`);
    expect(readdirSync(folder).filter((name) => name.startsWith('index-'))).toHaveLength(12);
    expect(readdirSync(folder).filter((name) => name.startsWith('cards-'))).toHaveLength(1);
  });
});
