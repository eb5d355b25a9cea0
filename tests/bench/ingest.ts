// Measures taking a file in: our reading of a table and the whole command, each beside the bare parser on the same file in
// the same round. Prints Markdown.
//   node tests/bench/ingest.ts
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cost } from './engines.ts';
import { readTexts } from './large-corpus.ts';
import { ingestArguments, measureIn, median, print, writeRows } from './measure.ts';

/** Rows of each file, and rounds. */
const FILES = [
  [10_000, 5],
  [250_000, 3],
] as const;
const ENGINES = ['csv-parse alone', 'our reading', 'verbatim ingest'] as const;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const measure = measureIn(folder);

/** Texts beyond those there are: two of them in one answer, never the same two. */
function textAt(texts: readonly string[], i: number): string {
  const text = texts[i % texts.length] ?? '';
  return i < texts.length ? text : `${text} ${texts[(i * 7919) % texts.length] ?? ''}`;
}

function measureRound(file: string): readonly Cost[] {
  const content = join(folder, 'content');
  const costs = [
    measure('csv-parse', file),
    measure('our reading', file),
    measure('command', ...ingestArguments(file, content)),
  ];
  rmSync(content, { recursive: true });
  return costs;
}

try {
  const texts = readTexts();
  print(
    '## Taking a file in',
    '',
    'Processor seconds, median of rounds in turn; in brackets beside the bare parser. Our reading recognises the file, its encoding and its columns and gives each row as the ledger counts it; it and the parser are loaded beforehand. The whole command starts the program, takes personal details out, tells languages, gives ids and writes the batch.',
    '',
    `| rows | MB | ${ENGINES.join(' | ')} | its memory MiB |`,
    `|--:|--:|${ENGINES.map(() => '--:').join('|')}|--:|`,
  );
  for (const [rows, rounds] of FILES) {
    const file = join(folder, `rows-${rows}.csv`);
    writeRows(
      file,
      Array.from({ length: rows }, (_, i) => textAt(texts, i)),
    );
    const costs = Array.from({ length: rounds }, () => measureRound(file));
    const times = ENGINES.map((_, at) => median(costs.map((round) => round[at]?.processor ?? 0)));
    const [bare = 0] = times;
    const cells = times.map((time, at) =>
      at === 0 ? time.toFixed(2) : `${time.toFixed(2)} (${(time / bare).toFixed(1)})`,
    );
    const memory = median(costs.map((round) => round.at(-1)?.memory ?? 0));
    print(
      `| ${rows} | ${(statSync(file).size / 1e6).toFixed(0)} | ${cells.join(' | ')} | ${memory.toFixed(0)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
