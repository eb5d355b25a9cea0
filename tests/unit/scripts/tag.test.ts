import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/read/package-root.ts';

function tag(input: string): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const run = spawnSync(process.execPath, [join(PACKAGE_ROOT, 'scripts/verbatim.mjs'), 'tag'], {
    input,
    encoding: 'utf8',
    cwd: PACKAGE_ROOT,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('verbatim tag', () => {
  it('answers one line a text, in order, with offsets into the text', () => {
    const texts = [
      { id: 'b', text: 'I teach. Nobody told us about the change 🙂, not even by e-mail.' },
      { id: 'a', text: 'Paint the gym.' },
      { id: 'c', text: '' },
    ];
    const { code, out } = tag(texts.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => line['id'])).toEqual(['b', 'a', 'c']);
    expect(lines[0]).toMatchObject({
      role: 'teacher',
      roleStated: true,
      language: 'en',
    });
    expect(lines[0]?.['themes']).toContainEqual(
      expect.objectContaining({ theme: 'communication' }),
    );
    const { start, end } = lines[0]?.['highlight'] as { start: number; end: number };
    expect(texts[0]?.text.slice(start, end)).toContain('Nobody told us');
    expect(lines[1]).toMatchObject({
      themes: [],
      role: 'unknown',
      highlight: { start: 0, end: 14 },
    });
    expect(lines[1]).not.toHaveProperty('roleStated');
    expect(lines[2]).toMatchObject({ themes: [], language: 'und', highlight: null });
  });

  it('names the line that is not what it takes, and never its words', () => {
    const { code, err } = tag('{"id":"a","text":"fine"}\n{"id":"b","text":"secret"\n');
    expect(code).toBe(1);
    expect(err).toContain('stdin:2');
    expect(err).not.toContain('secret');
  });
});
