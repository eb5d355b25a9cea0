// A batch is there whole or not at all, whatever stops the program.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/read/content.ts';
import { csv, makeFolder, snapshot } from './ingest-text.ts';

const VERBATIM = resolve(import.meta.dirname, '../../../scripts/verbatim.mjs');
const ROWS = 6000;

function largeFile(folder: string, name: string, from = 1): string {
  const path = join(folder, name);
  const rows = Array.from({ length: ROWS }, (_, i) => [
    String(from + i),
    `Answer ${from + i}: the bus was late again and nobody at the office picked up the phone on day ${from + i}.`,
  ]);
  writeFileSync(path, csv([['Response ID', 'Comment'], ...rows]));
  return path;
}

const flags = (file: string, content: string): string[] => [
  VERBATIM,
  'ingest',
  file,
  '--consultation',
  'buses',
  '--content',
  content,
  '--json',
];

function batchesIn(content: string): string[] {
  const folder = join(content, 'consultations/buses/batches');
  return existsSync(folder) ? readdirSync(folder) : [];
}

describe('ingest that is stopped', () => {
  it('leaves all of a batch or nothing, at whatever moment it is killed, and the next run goes through', async () => {
    const folder = makeFolder();
    const content = join(folder, 'content');
    const file = largeFile(folder, 'buses.csv');
    for (const delay of [300, 500, 700, 900, 1100, 1300]) {
      const child = spawn(process.execPath, flags(file, content), { stdio: 'ignore' });
      await new Promise<void>((done) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), delay);
        child.once('exit', () => {
          clearTimeout(timer);
          done();
        });
      });
      const batches = batchesIn(content);
      expect(batches.length).toBeLessThanOrEqual(1);
      if (batches.length === 1)
        expect(readContent(content).consultations[0]?.batches[0]?.responses).toHaveLength(ROWS);
    }
    const last = spawnSync(process.execPath, flags(file, content), { encoding: 'utf8' });
    expect(last.status, last.stderr).toBe(0);
    expect(readContent(content).consultations[0]?.batches[0]?.responses).toHaveLength(ROWS);
    expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('keeps two runs at once apart: one goes in, the other is told to wait or finds its rows new', async () => {
    const folder = makeFolder();
    const content = join(folder, 'content');
    const files = [largeFile(folder, 'one.csv', 1), largeFile(folder, 'two.csv', 100_000)];
    const ends = await Promise.all(
      files.map(
        async (file) =>
          new Promise<{ status: number | null; said: string }>((done) => {
            const child = spawn(process.execPath, flags(file, content));
            let said = '';
            child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
            child.once('exit', (status) => {
              done({ status, said });
            });
          }),
      ),
    );
    const done = ends.filter(({ status }) => status === 0).length;
    expect(done).toBeGreaterThanOrEqual(1);
    for (const { status, said } of ends)
      if (status !== 0) expect(said).toContain('Another ingest is running');
    const batches = readContent(content).consultations[0]?.batches ?? [];
    expect(batches).toHaveLength(done);
    for (const batch of batches) expect(batch.responses).toHaveLength(ROWS);
  });

  it('changes nothing when the disk takes no more, and says so', () => {
    const folder = makeFolder();
    const content = join(folder, 'content');
    mkdirSync(content);
    const file = largeFile(folder, 'buses.csv');
    const before = snapshot(content);
    const run = spawnSync(
      'sh',
      ['-c', `ulimit -f 64; exec "$0" "$@"`, process.execPath, ...flags(file, content)],
      { encoding: 'utf8' },
    );
    expect(run.status, run.stderr).toBe(1);
    expect(run.stderr).toContain('can’t be written');
    expect(run.stdout).toBe('');
    expect(snapshot(content)).toEqual(before);
    expect(readdirSync(content)).toEqual([]);
  });
});
