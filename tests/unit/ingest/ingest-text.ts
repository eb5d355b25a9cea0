// A file of given content, taken in to a folder of its own: what tests of ingest share.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { ClosedAnswer } from '../../../src/domain/closed-answer.ts';
import type { Response } from '../../../src/domain/response.ts';
import { NO_CHOICES, type ColumnChoices } from '../../../src/ingest/columns.ts';
import { readManifest } from '../../../src/ingest/existing.ts';
import type { Source } from '../../../src/ingest/raw.ts';
import type { IngestOptions, IngestResult } from '../../../src/ingest/ingest-options.ts';
import { takeIn } from '../../../src/ingest/take-in.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-ingest-'));
  made.push(folder);
  return folder;
}

export function sourceOf(content: string | Uint8Array, name = 'feedback.csv'): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  return {
    name,
    size: bytes.length,
    head: bytes.subarray(0, 65_536),
    async *chunks() {
      await Promise.resolve();
      // Small pieces, so that every border between two of them is met somewhere.
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
  };
}

export function makeOptions(
  overrides: Partial<Omit<IngestOptions, 'columns'>> & { columns?: Partial<ColumnChoices> } = {},
): IngestOptions {
  return {
    contentDir: join(makeFolder(), 'content'),
    slug: 'family-nights',
    standardDir: resolve(import.meta.dirname, '../../../content'),
    processId: process.pid,
    today: '2026-01-15',
    batchName: null,
    title: null,
    channel: null,
    names: 'none',
    regime: 'survey',
    consent: 'public',
    total: null,
    keep: [],
    sample: false,
    dryRun: false,
    corrections: false,
    ...overrides,
    columns: { ...NO_CHOICES, ...overrides.columns },
  };
}

export interface Taken {
  readonly result: IngestResult;
  readonly options: IngestOptions;
  readonly responses: readonly Response[];
  readonly answers: readonly ClosedAnswer[];
}

export async function take(
  content: string | Uint8Array,
  overrides: Parameters<typeof makeOptions>[0] & { file?: string } = {},
): Promise<Taken> {
  const { file, ...rest } = overrides;
  const options = makeOptions(rest);
  const result = await takeIn(sourceOf(content, file), options);
  return { result, options, ...read(options, result.batch) };
}

function read(options: IngestOptions, batch: string | null): Pick<Taken, 'responses' | 'answers'> {
  if (batch === null || options.dryRun) return { responses: [], answers: [] };
  const folder = batchFolder(options, batch);
  return {
    responses: lines<Response>(join(folder, 'responses.jsonl')),
    answers: lines<ClosedAnswer>(join(folder, 'answers.jsonl')),
  };
}

export function batchFolder(options: IngestOptions, batch: string): string {
  return join(options.contentDir, 'consultations', options.slug, 'batches', batch);
}

export function manifestOf({ options, result }: Taken): ReturnType<typeof readManifest> {
  return readManifest(batchFolder(options, result.batch ?? ''));
}

function lines<T>(path: string): T[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  } catch {
    return [];
  }
}

/** Every file below the folder with its bytes, to see that nothing changed or that a word is nowhere. */
export function snapshot(folder: string): Record<string, string> {
  try {
    return Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path, readFileSync(path, 'latin1')]),
    );
  } catch {
    return {};
  }
}

export function csv(rows: readonly (readonly string[])[]): string {
  return (
    rows
      .map((row) =>
        row
          .map((cell) => (/[",\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join(','),
      )
      .join('\n') + '\n'
  );
}
