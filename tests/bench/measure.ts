// What the measurements share: an engine in a process of its own, medians, files of rows.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvTable } from '../../src/export/csv.ts';
import type { Cost } from './engines.ts';

const ENGINES = fileURLToPath(new URL('./engines.ts', import.meta.url));

/** What is remembered between builds is kept apart, in `folder`, so that the first build remembers nothing. */
export function measureIn(folder: string): (engine: string, ...args: readonly string[]) => Cost {
  return (engine, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [ENGINES, engine, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, VERBATIM_STORE: join(folder, 'store') },
    });
    if (status !== 0) throw new Error(`${engine} ${args.join(' ')}: ${stderr}`);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Cost;
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** A CSV file of numbered texts. */
export function writeRows(file: string, texts: readonly string[], after = 0): void {
  writeFileSync(
    file,
    csvTable(
      ['id', 'What would you change?'],
      texts.map((text, i) => [after + i + 1, text]),
    ),
  );
}

export function ingestArguments(file: string, content: string): readonly string[] {
  return ['ingest', file, '--consultation', 'bench', '--content', content, '--yes'];
}
