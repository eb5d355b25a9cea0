import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTagger } from '../../../src/pipeline/tag.ts';
import { readCodebook } from '../../../src/read/codebook.ts';
import { readModel } from '../../../src/read/model.ts';
import { PACKAGE_ROOT } from '../../../src/read/package-root.ts';
import { tagAhead } from '../../../src/threads/tag-ahead.ts';

const CONTENT = join(PACKAGE_ROOT, 'content');
const codebook = readCodebook(CONTENT);
const model = readModel(CONTENT);
const tagger = createTagger(codebook, model);

const SUBJECTS = ['the principal', 'my son’s teacher', 'the office', 'a parent \u{1F600}', 'él'];
const TEXTS = Array.from(
  { length: 1100 },
  (_, n) => `${SUBJECTS[n % SUBJECTS.length] ?? ''} never answered ${n} of our e-mails.`,
);

function keepAll(options: { threads?: number; worker?: URL; patience?: number }) {
  const kept = new Map<string, string>();
  tagAhead(TEXTS, {
    codebook,
    model,
    keep: (text, tagging) => {
      expect(kept.has(text)).toBe(false);
      kept.set(text, tagging);
    },
    ...options,
  });
  return kept;
}

test('three threads say of each text what one says', () => {
  const kept = keepAll({ threads: 3 });
  expect(kept.size).toBe(TEXTS.length);
  for (const text of TEXTS) expect(kept.get(text)).toBe(JSON.stringify(tagger.tag(text)));
});

test('a few texts are left to the pipeline, since a thread would cost more', () => {
  expect(keepAll({}).size).toBe(0);
});

test('a thread that fails before it takes a text leaves all of them to this one', () => {
  const worker = new URL('data:text/javascript,throw new Error("no memory")');
  expect(keepAll({ threads: 2, worker }).size).toBe(TEXTS.length);
});

test('a thread that fails with texts in hand costs those texts and no more', () => {
  // Takes one piece and hands nothing in.
  const worker = new URL(
    'data:text/javascript,import { workerData } from "node:worker_threads";' +
      'Atomics.add(workerData.state, 0, 1); throw new Error("no memory")',
  );
  const kept = keepAll({ threads: 2, worker, patience: 300 });
  expect([TEXTS.length, TEXTS.length - 250, TEXTS.length - 100]).toContain(kept.size);
});
