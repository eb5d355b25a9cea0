import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrainingFiles } from '../../../src/read/gold.ts';
import { PACKAGE_ROOT } from '../../../src/read/package-root.ts';
import { makeFolder, runVerbatim } from '../../fixtures/run-verbatim.ts';

const CODED = [
  {
    id: 'a',
    text: 'Nobody told us about the change, not even by e-mail. The gym is blue.',
    question: null,
    themes: ['communication'],
    role: 'unknown',
    highlight: 'Nobody told us about the change, not even by e-mail.',
  },
  {
    id: 'b',
    text: 'Paint the gym.',
    question: null,
    themes: [],
    role: 'unknown',
    highlight: null,
  },
  {
    id: 'c',
    text: 'Purple.',
    question: null,
    themes: ['trust'],
    role: 'parent',
    highlight: 'Purple.',
  },
];

function goldFile(lines: readonly unknown[], name = 'fresh.jsonl'): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

describe('verbatim evaluate', () => {
  it('counts what was found, missed and made up, for each theme and over all', () => {
    const run = runVerbatim(['evaluate', '--gold', goldFile(CODED), '--json']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      n: 3,
      themes: {
        communication: { precision: 1, recall: 1, f1: 1, support: 1 },
        trust: { recall: 0, f1: 0, support: 1 },
        roles: { support: 0 },
        workload: { support: 0 },
      },
      highlight: { hit: 2, n: 2 },
      role: { accuracy: 2 / 3, n: 3 },
      worst: [{ id: 'c', theme: 'trust', kind: 'missed' }],
    });
    expect(Object.keys(JSON.parse(run.stdout) as object)).toEqual(
      expect.arrayContaining(['macroF1', 'sampleF1', 'alpha', 'calibration', 'confusion']),
    );
  });

  it('says so where the model learned from the texts, or from a file of that name', () => {
    const known = readTrainingFiles(join(PACKAGE_ROOT, 'content'))[0]?.lines[0];
    const seen = runVerbatim(['evaluate', '--gold', goldFile([...CODED, known])]);
    expect(seen.code).toBe(0);
    expect(seen.stderr).toContain('learned from 1 of these 4 texts');
    expect(seen.stdout).not.toContain('learned');
    const named = runVerbatim(['evaluate', '--gold', goldFile(CODED, 'dev.jsonl'), '--json']);
    expect(named.stderr).toContain('names dev.jsonl');
    expect(named.stdout).toMatch(/^\{"n":3,/u);
  });

  it('never prints a text, and names the line that is not a coded text', () => {
    const run = runVerbatim(['evaluate', '--gold', goldFile(CODED)]);
    for (const { text } of CODED) expect(run.stdout).not.toContain(text.slice(0, 12));
    const wrong = runVerbatim(['evaluate', '--gold', goldFile([CODED[0], { id: 'x' }])]);
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('fresh.jsonl:2');
  });
});
