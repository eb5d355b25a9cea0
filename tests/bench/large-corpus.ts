// Texts to measure with: those of ../shared (or $VERBATIM_SHARED) where they are at hand, else the model's training texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';

const CORPUS = resolve(
  process.env['VERBATIM_SHARED'] ?? join(PACKAGE_ROOT, '../shared'),
  'corpora/large/responses-100k.jsonl.gz',
);
const TRAINING = join(PACKAGE_ROOT, 'content/model/training');

export function readTexts(): readonly string[] {
  const lines = existsSync(CORPUS)
    ? gunzipSync(readFileSync(CORPUS)).toString('utf8')
    : readdirSync(TRAINING)
        .sort()
        .map((name) => readFileSync(join(TRAINING, name), 'utf8'))
        .join('');
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
