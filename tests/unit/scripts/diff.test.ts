// verbatim diff against a repository of its own: what a commit, a day and no commit at all are compared with.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScratch, type Scratch } from '../../fixtures/scratch.ts';
import { runVerbatim } from '../../fixtures/spawn-verbatim.ts';

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));
const SLUG = 'families-and-schools';

describe('verbatim diff --since', () => {
  let scratch: Scratch;
  let page: string;
  let text: string;

  const git = (args: readonly string[], date = '2026-09-01T12:00:00Z'): void => {
    const run = spawnSync('git', ['-C', scratch.folder, ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
    });
    if (run.status !== 0) throw new Error(run.stderr);
  };
  const commit = (message: string, date: string): void => {
    git(['add', '-A']);
    git(['-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', message], date);
  };
  const diff = (...flags: readonly string[]): string => {
    const run = runVerbatim(['diff', '--content', join(scratch.folder, 'content'), ...flags]);
    expect(run.code, run.stderr).toBe(0);
    return run.stdout;
  };

  beforeAll(() => {
    scratch = makeScratch();
    const content = join(scratch.folder, 'content');
    mkdirSync(join(content, 'consultations'), { recursive: true });
    for (const name of ['themes', 'model', 'site.yaml', `consultations/${SLUG}`])
      cpSync(join(CONTENT, name), join(content, name), { recursive: true });
    git(['init', '-q']);
    page = join(content, 'consultations', SLUG, 'index.mdx');
    text = readFileSync(page, 'utf8');
    // Two findings change places in the first commit, so that the second moves them.
    writeFileSync(page, swapFirstFindings(text));
    commit('before', '2026-09-01T12:00:00Z');
    writeFileSync(page, text);
    commit('after', '2026-09-08T12:00:00Z');
  });

  afterAll(() => {
    scratch.remove();
  });

  test('says that nothing changes where nothing is uncommitted', () => {
    expect(diff()).toBe('Nothing changes on the site.\n');
  });

  test.each([['HEAD~1'], ['2026-09-05']])('tells which findings moved since %s', (since) => {
    const said = diff('--since', since);
    expect(said).toContain(`### ${SLUG}`);
    expect(said).toMatch(
      /- Finding [\w-]+ moves: number 2 → 1\n- Finding [\w-]+ moves: number 1 → 2/u,
    );
  });

  test('takes all as new since a day before the first commit', () => {
    expect(diff('--since', '2026-08-01')).toContain('This summary is new.');
  });

  test('tells what is not committed yet', () => {
    const end = text.indexOf('<Finding');
    const close = text.indexOf('</Finding>') + '</Finding>'.length;
    writeFileSync(page, text.slice(0, end) + text.slice(close));
    expect(diff()).toMatch(/- Findings that go: 1 \(/u);
    writeFileSync(page, text);
  });

  test('reads the texts of then with today’s model where that of then can’t be read, and says so', () => {
    const card = join(scratch.folder, 'content', 'model', 'card.json');
    const today = readFileSync(card, 'utf8');
    writeFileSync(card, '{"version": "of an older Verbatim"}\n');
    commit('another model', '2026-09-10T12:00:00Z');
    writeFileSync(card, today);
    writeFileSync(page, swapFirstFindings(text));
    const said = diff();
    writeFileSync(page, text);
    expect(said).toContain('both sides are read with today’s');
    expect(said).toMatch(/- Finding [\w-]+ moves: number 2 → 1/u);
    commit('the model again', '2026-09-11T12:00:00Z');
  });

  test('says what --since may be where it is neither a commit nor a day', () => {
    const run = runVerbatim(['diff', '--content', join(scratch.folder, 'content'), '--since', 'x']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('is neither a commit of this repository nor a day.');
  });
});

function swapFirstFindings(mdx: string): string {
  const blocks = [...mdx.matchAll(/<Finding[\s\S]*?<\/Finding>/gu)];
  const [first, second] = blocks;
  if (first === undefined || second === undefined)
    throw new Error('the sample has too few findings');
  const between = mdx.slice(first.index + first[0].length, second.index);
  return (
    mdx.slice(0, first.index) +
    second[0] +
    between +
    first[0] +
    mdx.slice(second.index + second[0].length)
  );
}
