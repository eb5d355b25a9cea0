import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runVerbatim } from '../../fixtures/run-verbatim.ts';

const CSV = [
  'Timestamp,What do you want from your school?',
  '2026-05-04 10:00:00,Please answer our e-mails before the week is over.',
  '2026-05-05 11:30:00,I want to hear good news about my child and not only trouble.',
].join('\n');

test(
  'a new site builds at once, takes a first batch in and says what that changes',
  { timeout: 240_000 },
  () => {
    const folder = makeFolder();
    const site = join(folder, 'our site');
    const content = join(site, 'content');
    expect(runVerbatim(['init', site, '--consultation', 'spring-survey']).code).toBe(0);
    expect(existsSync(join(site, '.github/workflows/publish.yml'))).toBe(true);
    expect(readFileSync(join(site, 'README.md'), 'utf8')).toContain('--consultation spring-survey');
    const build = runVerbatim(['build', '--content', content, '--out', join(site, 'dist')]);
    expect(build.stderr).toContain('✔');
    // What readers would see of nobody's words is named, and the way to look at the rest.
    expect(build.stderr).toContain('! site.yaml: nothing of your own stands yet in: name,');
    expect(build.stderr).toMatch(/index\.mdx:\d+: nothing of your own stands yet in purpose\./u);
    expect(build.stderr).toMatch(/Look at it: npm run preview -- --outDir "?\S*our site\Wdist/u);
    const home = readFileSync(join(site, 'dist', 'index.html'), 'utf8');
    expect(home).toContain('Not written yet');
    expect(home).not.toContain('Tamarack');

    const before = join(folder, 'before');
    cpSync(content, before, { recursive: true });
    writeFileSync(join(folder, 'answers.csv'), CSV);
    const ingest = ['ingest', join(folder, 'answers.csv'), '--consultation', 'spring-survey'];
    const taken = runVerbatim([...ingest, '--content', content]).stderr;
    expect(taken).not.toContain('✖');
    expect(taken).toContain('npx verbatim review spring-survey');
    const page = readFileSync(join(content, 'consultations', 'spring-survey', 'index.mdx'), 'utf8');
    expect(page).toContain('opened: 2026-05-04\nclosed: 2026-05-05\nquestions:\n  - What do you');
    const { stdout } = runVerbatim(['diff', before, content]);
    expect(stdout).toMatch(/^### spring-survey\n/u);
    expect(stdout).toMatch(/\| 2026-05-05-answers \| 2 \| 2 \| 0 \| 0 \| 0 \| 2 \|/u);
    expect(stdout).toContain('- Responses: 0 → 2');
    expect(stdout).toMatch(/- People who raised \w+: 0 → fewer than 10\n/u);
    expect(stdout).not.toContain('e-mails');
    expect(runVerbatim(['diff', content, content]).stdout).toBe('Nothing changes on the site.\n');
  },
);

test('a folder that holds anything is left alone', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  const { code, stderr } = runVerbatim(['init', folder]);
  expect(code).toBe(1);
  expect(stderr).toContain('is not empty');
  expect(existsSync(join(folder, 'content'))).toBe(false);
});
