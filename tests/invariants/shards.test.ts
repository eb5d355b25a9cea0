// The tagger as a filter may be run on shards, by GNU parallel or an engine that pipes lines: same lines, same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';
import { runVerbatim } from '../fixtures/run-verbatim.ts';

const SHARDS = 3;

const consultations = join(PACKAGE_ROOT, 'content', 'consultations');
const lines = readdirSync(consultations, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('responses.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(join(consultations, name), 'utf8').trimEnd().split('\n'));

function tag(input: readonly string[]): string {
  const { code, stdout, stderr } = runVerbatim(['tag'], { input: `${input.join('\n')}\n` });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

test('texts tagged in shards give the bytes of one run', { timeout: 120_000 }, () => {
  expect(lines.length).toBeGreaterThan(100);
  const size = Math.ceil(lines.length / SHARDS);
  const shards = Array.from({ length: SHARDS }, (_, n) => lines.slice(n * size, (n + 1) * size));
  expect(shards.map(tag).join('')).toBe(tag(lines));
});
