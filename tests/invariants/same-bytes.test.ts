// Same input, same bytes: whatever the folder's path, the day, the time zone or the order of the files on disk.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder, runVerbatim, snapshotFolder } from '../fixtures/run-verbatim.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function build(content: string, out: string, env: Readonly<Record<string, string>>): void {
  const { code, stderr } = runVerbatim(['build', '--content', content, '--out', out], { env });
  if (code !== 0) throw new Error(stderr);
}

test('two builds of the same content are byte-equal', { timeout: 240_000 }, () => {
  const folder = makeFolder();
  const elsewhere = join(folder, 'another place', 'content');
  cpSync(join(ROOT, 'content'), elsewhere, { recursive: true });
  build(join(ROOT, 'content'), join(folder, 'one'), { TZ: 'UTC' });
  build(elsewhere, join(folder, 'two'), { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'C' });
  const one = snapshotFolder(join(folder, 'one'));
  const two = snapshotFolder(join(folder, 'two'));
  expect(Object.keys(one).length).toBeGreaterThan(100);
  expect(Object.keys(two)).toEqual(Object.keys(one));
  expect(Object.keys(one).filter((file) => one[file] !== two[file])).toEqual([]);
});
