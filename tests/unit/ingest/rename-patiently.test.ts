import { expect, test } from 'vitest';
import { renamePatiently } from '../../../src/ingest/rename-patiently.ts';

/** A disk that refuses so many times. */
function makeDisk(code: string, refusals: number): { tries: number; rename: () => void } {
  const disk = {
    tries: 0,
    rename(): void {
      disk.tries += 1;
      if (disk.tries <= refusals) throw Object.assign(new Error(code), { code });
    },
  };
  return disk;
}

test.each(['EPERM', 'EBUSY', 'EACCES'])('a file that Windows holds (%s) is waited for', (code) => {
  const disk = makeDisk(code, 3);
  renamePatiently('a', 'b', { platform: 'win32', rename: disk.rename });
  expect(disk.tries).toBe(4);
});

test('what stays held is an error, and so is every other trouble at once', () => {
  const held = makeDisk('EPERM', Infinity);
  expect(() => {
    renamePatiently('a', 'b', { platform: 'win32', rename: held.rename });
  }).toThrow('EPERM');
  expect(held.tries).toBe(6);
  for (const [platform, code] of [
    ['win32', 'ENOENT'],
    ['linux', 'EPERM'],
    ['darwin', 'EBUSY'],
  ] as const) {
    const disk = makeDisk(code, Infinity);
    expect(() => {
      renamePatiently('a', 'b', { platform, rename: disk.rename });
    }).toThrow(code);
    expect(disk.tries).toBe(1);
  }
});
