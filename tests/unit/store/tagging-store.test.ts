import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTaggingStore } from '../../../src/store/tagging-store.ts';
import { makeTagging } from '../../fixtures/make-response.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function counting() {
  let calls = 0;
  return {
    compute: (text: string) => {
      calls += 1;
      return makeTagging({ scores: { length: text.length } });
    },
    calls: () => calls,
  };
}

test('a text is computed once, and again only when codebook, model or code changed', () => {
  const tagger = counting();
  const first = openTaggingStore(folder, ['codebook', 'model']);
  const computed = first.taggingOf('some words', tagger.compute);
  first.close();
  const second = openTaggingStore(folder, ['codebook', 'model']);
  expect(second.taggingOf('some words', tagger.compute)).toEqual(computed);
  second.close();
  expect(tagger.calls()).toBe(1);
  const third = openTaggingStore(folder, ['codebook', 'another model']);
  third.taggingOf('some words', tagger.compute);
  third.close();
  expect(tagger.calls()).toBe(2);
});

test('a damaged store is left alone and everything is computed', () => {
  openTaggingStore(folder, ['key']).close();
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.sqlite'));
  writeFileSync(
    join(folder, name),
    'not a database at all, only some words that fill the page'.repeat(100),
  );
  const tagger = counting();
  const store = openTaggingStore(folder, ['key']);
  store.taggingOf('some words', tagger.compute);
  store.close();
  expect(tagger.calls()).toBe(1);
});

test('pages of a store that were damaged later are computed again', () => {
  const texts = Array.from({ length: 500 }, (_, i) => `some words ${i}`);
  const tagger = counting();
  const first = openTaggingStore(folder, ['key']);
  for (const text of texts) first.taggingOf(text, tagger.compute);
  first.close();
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.sqlite'));
  const bytes = readFileSync(join(folder, name));
  // The first page holds the schema, so that the store opens.
  writeFileSync(
    join(folder, name),
    Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0x5a)]),
  );
  const second = openTaggingStore(folder, ['key']);
  expect(second.missing(texts)).toEqual(texts);
  for (const text of texts)
    expect(second.taggingOf(text, tagger.compute).scores).toEqual({ length: text.length });
  second.close();
  expect(tagger.calls()).toBe(1000);
});

test('two builds at once may use the same store', () => {
  const one = openTaggingStore(folder, ['key']);
  const two = openTaggingStore(folder, ['key']);
  const tagger = counting();
  expect(one.taggingOf('a', tagger.compute)).toEqual(two.taggingOf('a', tagger.compute));
  one.close();
  two.close();
  expect(tagger.calls()).toBe(2);
});

test('what other threads computed is remembered, and only what is missing is asked of them', () => {
  const tagger = counting();
  const store = openTaggingStore(folder, ['key']);
  store.taggingOf('known', tagger.compute);
  store.close();
  const again = openTaggingStore(folder, ['key']);
  expect(again.missing(['new', 'known', 'new', 'newer'])).toEqual(['new', 'newer']);
  const tagging = makeTagging({ scores: { trust: 0.5 } });
  again.remember('new', JSON.stringify(tagging));
  again.close();
  const last = openTaggingStore(folder, ['key']);
  expect(last.taggingOf('new', tagger.compute)).toEqual(tagging);
  expect(tagger.calls()).toBe(1);
  last.close();
});
