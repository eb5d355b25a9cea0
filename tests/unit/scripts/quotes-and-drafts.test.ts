import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOOR } from '../../fixtures/spawn-verbatim.ts';
import { PACKAGE_ROOT } from '../../../src/read/package-root.ts';
import {
  filterLines,
  makeFolder,
  runVerbatim,
  snapshotFolder,
} from '../../fixtures/run-verbatim.ts';

const SLUG = 'families-and-schools';

function sampleContent(): string {
  const folder = join(makeFolder(), 'content');
  cpSync(join(PACKAGE_ROOT, 'content'), folder, { recursive: true });
  return folder;
}

describe('verbatim quote-check', () => {
  it('answers each line in order with a verdict and where the trouble is', () => {
    const source = 'They don’t trust us, and I know why.';
    const answers = filterLines('quote-check', [
      { id: 'a', source, quote: "They don't trust us" },
      { id: 'b', source, quote: 'They trust us, and I know why.' },
      { id: 'c', source, quote: 'They … trust us, and I know why.' },
      { id: 'd', source: 'one\u2028two', quote: 'one two' },
    ]);
    expect(answers).toEqual([
      { id: 'a', verdict: 'verbatim', problems: [] },
      {
        id: 'b',
        verdict: 'refused',
        problems: [
          {
            kind: 'dropped-words',
            at: 5,
            message: 'The quote leaves out “don’t” without a mark: put … in its place.',
          },
        ],
      },
      {
        id: 'c',
        verdict: 'needs-approval',
        problems: [expect.objectContaining({ kind: 'meaning-left-out', at: 5 })],
      },
      { id: 'd', verdict: 'verbatim', problems: [] },
    ]);
  });

  it('ends without a word where its reader has had enough, as "head" has', async () => {
    const line = '{"id":"a","source":"x y","quote":"x"}\n';
    const child = spawn(process.execPath, [DOOR, 'quote-check']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    // Once the command is gone, what is still to be written to it has nowhere to go.
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line.repeat(50_000));
    const [code] = (await once(child, 'exit')) as [number | null];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('names the lines that it can’t read, answers the others, and fails', () => {
    const input = '{"id":"a","source":"x y","quote":"x"}\nnot JSON\n\n{"id":"b"}\n';
    const run = runVerbatim(['quote-check'], { input });
    expect(run.code).toBe(1);
    expect(run.stdout).toBe('{"id":"a","verdict":"verbatim","problems":[]}\n');
    expect(run.stderr).toContain('stdin:2: this line is not JSON.');
    expect(run.stderr).toContain('stdin:4:');
  });
});

describe('verbatim draft', () => {
  it('shows what a fresh draft would change and leaves an editor’s words as they are', () => {
    const content = sampleContent();
    const before = snapshotFolder(content);
    const run = runVerbatim(['draft', SLUG, '--content', content]);
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('```diff') as string });
    expect(snapshotFolder(content)).toEqual(before);
    const beside = runVerbatim(['draft', SLUG, '--content', content, '--write-beside']);
    expect(beside.code).toBe(0);
    expect(existsSync(join(content, 'consultations', SLUG, 'index.draft.mdx'))).toBe(true);
  });

  it('writes findings where there are none, twice the same, and they pass the check', () => {
    const content = sampleContent();
    const file = join(content, 'consultations', SLUG, 'index.mdx');
    const front = /^---\n[\s\S]*?\n---\n/u.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    const bare = front
      .replace(/^highlight:.*$/mu, 'highlight: null')
      .replace(/^happenedNext:\n(?: .*\n)+/mu, '');
    writeFileSync(file, `${bare}\nOur framing.\n`);
    expect(runVerbatim(['draft', SLUG, '--content', content])).toMatchObject({
      code: 0,
      stdout: '',
    });
    const drafted = readFileSync(file, 'utf8');
    expect(drafted.startsWith(`${bare}\nOur framing.\n`)).toBe(true);
    expect(drafted).toContain('claimBy="respondents"');
    expect(runVerbatim(['draft', SLUG, '--content', content]).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(drafted);
    const check = runVerbatim(['check', '--content', content]);
    expect(check).toMatchObject({ code: 0 });
  });

  it.each([
    ['no-such-summary', 1],
    ['../content', 2],
  ])('%s ends with exit code %i and writes nothing', (slug, code) => {
    expect(runVerbatim(['draft', slug])).toMatchObject({ code, stdout: '' });
  });
});

describe('verbatim export and digest', () => {
  it('writes to a file or to standard output, the same bytes each time', () => {
    const folder = makeFolder();
    for (const format of ['md']) {
      const out = join(folder, `x.${format}`);
      expect(runVerbatim(['export', SLUG, '--format', format, '--out', out]).code).toBe(0);
      expect(runVerbatim(['export', SLUG, '--format', format]).stdout).toBe(
        readFileSync(out, 'utf8'),
      );
    }
  });

  it('holds every response of the consultation in a project, and only published ones', () => {
    const out = join(makeFolder(), 'x.qdpx');
    expect(runVerbatim(['export', SLUG, '--format', 'qdpx', '--out', out]).code).toBe(0);
    const files = unzipSync(readFileSync(out));
    const { responses } = JSON.parse(runVerbatim(['export', SLUG, '--format', 'json']).stdout) as {
      responses: number;
    };
    expect(Object.keys(files).filter((name) => name.startsWith('sources/'))).toHaveLength(
      responses,
    );
    expect(strFromU8(files['project.qde'] ?? new Uint8Array())).toContain(
      'urn:QDA-XML:project:1.0',
    );
  });

  it('writes the e-mail since a day, and asks for a date that is one', () => {
    const out = join(makeFolder(), 'x.eml');
    expect(runVerbatim(['digest', '--since', '2026-01-01', '--out', out]).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Content-Type: multipart/alternative');
    expect(runVerbatim(['digest', '--since', 'May', '--out', out]).code).toBe(2);
  });
});
