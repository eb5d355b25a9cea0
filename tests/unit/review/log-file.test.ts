import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Decision } from '../../../src/domain/decision.ts';
import { appendDecision, mendLog, underLock } from '../../../src/review/log-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const decision = (second: number): Decision => ({
  at: `2026-05-01T10:00:${String(second).padStart(2, '0')}.000Z`,
  reviewer: 'ana',
  action: 'note',
  response: 'r000000001',
  note: 'seen',
});
const path = (): string => join(folder, 'ana.jsonl');
const lines = (): readonly string[] => readFileSync(path(), 'utf8').split('\n');

test('a line is added at the end of a log that is made where it is missing', () => {
  appendDecision(folder, decision(1));
  appendDecision(folder, decision(2));
  expect(lines()).toEqual([JSON.stringify(decision(1)), JSON.stringify(decision(2)), '']);
});

test('a line that was cut off goes before the next one is written', () => {
  appendDecision(folder, decision(1));
  appendFileSync(path(), JSON.stringify(decision(2)).slice(0, 40));
  appendDecision(folder, decision(3));
  expect(lines()).toEqual([JSON.stringify(decision(1)), JSON.stringify(decision(3)), '']);
});

test('a whole line that lacks only its line break is kept', () => {
  writeFileSync(path(), JSON.stringify(decision(1)));
  expect(mendLog(path())).toBe(false);
  appendDecision(folder, decision(2));
  expect(lines()).toEqual([JSON.stringify(decision(1)), JSON.stringify(decision(2)), '']);
});

test('mending says whether it took something out', () => {
  appendDecision(folder, decision(1));
  appendFileSync(path(), '{"at":');
  expect(mendLog(path())).toBe(true);
  expect(mendLog(path())).toBe(false);
  expect(mendLog(join(folder, 'nobody.jsonl'))).toBe(false);
});

test('the lock of a desk that was killed holds nobody up', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(folder, '.writing'), String(pid));
  expect(underLock(folder, () => 'done')).toBe('done');
});

test('the lock is given back when the work fails', () => {
  expect(() =>
    underLock(folder, () => {
      throw new RangeError('no');
    }),
  ).toThrow('no');
  expect(underLock(folder, () => 'done')).toBe('done');
});
