import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPageStore } from '../../../src/store/page-store.ts';

const PAGES = new Map([
  ['one', new TextEncoder().encode('<p>1</p>')],
  ['two', new TextEncoder().encode('<p>2</p>')],
]);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const found = (site: string, key: string): string | undefined => {
  const bytes = openPageStore(folder, site).find(key);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
};
const theFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

test('a page is found under its key, for the same site and no other', () => {
  openPageStore(folder, 'site').keep(PAGES);
  expect([found('site', 'one'), found('site', 'two')]).toEqual(['<p>1</p>', '<p>2</p>']);
  expect([found('site', 'three'), found('other site', 'one')]).toEqual([undefined, undefined]);
});

test('a page that the last build did not show is gone from the disk', () => {
  openPageStore(folder, 'site').keep(PAGES);
  openPageStore(folder, 'site').keep(new Map([...PAGES].slice(1)));
  expect([found('site', 'one'), found('site', 'two')]).toEqual([undefined, '<p>2</p>']);
  expect(readFileSync(theFile(), 'utf8')).not.toContain('<p>1</p>');
});

test('no page is taken from a file that was cut short or has one wrong bit', () => {
  for (const damage of [
    (file: string) => {
      truncateSync(file, 40);
    },
    (file: string) => {
      const bytes = readFileSync(file);
      const last = bytes.length - 3;
      bytes[last] = (bytes[last] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ]) {
    rmSync(folder, { recursive: true });
    openPageStore(folder, 'site').keep(PAGES);
    damage(theFile());
    expect([found('site', 'one'), found('site', 'two')]).toEqual([undefined, undefined]);
  }
});

test('a folder that can’t be written to costs nothing but time', () => {
  const nowhere = openPageStore(join(folder, 'near\0bin'), 'site');
  nowhere.keep(PAGES);
  expect(nowhere.find('one')).toBeUndefined();
});
