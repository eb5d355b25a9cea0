import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/read/package-root.ts';
import { codeHash, programHash } from '../../../src/store/code-hash.ts';

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-code-'));
  write('package-lock.json', '{}');
  write('src/tag.ts', 'import { a } from \'./deep/a.ts\';\nimport type { B } from "./b.ts";\n');
  write('src/deep/a.ts', "export * from '../c.ts';\nconst late = () => import('./late.ts');\n");
  write('src/b.ts', "const data = new URL('./table.bin', import.meta.url);\n");
  write('src/c.ts', "import '../src/tag.ts';\n");
  write('src/deep/late.ts', '');
  write('src/table.bin', 'one');
  write('src/draft.ts', '');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the hash of a module', () => {
  it.each([
    'src/tag.ts',
    'src/deep/a.ts',
    'src/b.ts',
    'src/c.ts',
    'src/deep/late.ts',
    'src/table.bin',
    'package-lock.json',
  ])('changes with %s, which it reaches', (path) => {
    const before = codeHash(root, 'src/tag.ts');
    write(path, '// other words');
    expect(codeHash(root, 'src/tag.ts')).not.toBe(before);
  });

  it('stays as it is when a module changes that it does not reach', () => {
    const before = codeHash(root, 'src/tag.ts');
    write('src/draft.ts', '// other words');
    expect(codeHash(root, 'src/tag.ts')).toBe(before);
  });

  it('is another for another module of ours, whose files are there', () => {
    const tagger = codeHash(PACKAGE_ROOT, 'src/pipeline/tag.ts');
    expect(tagger).toMatch(/^[0-9a-f]{64}$/u);
    expect(codeHash(PACKAGE_ROOT, 'src/search/build-index.ts')).not.toBe(tagger);
  });
});

describe('the hash of the program that makes pages', () => {
  it.each([
    'src/site/pages/q/[id].astro',
    'src/site/strings/en.ts',
    'src/site/styles/base.css',
    'public/favicon.svg',
    'astro.config.mjs',
    'package-lock.json',
  ])('changes with %s, also where nothing imports it', (path) => {
    write(path, 'some words');
    const before = programHash(root);
    expect(programHash(root)).toBe(before);
    write(path, 'other words');
    expect(programHash(root)).not.toBe(before);
    rmSync(join(root, path));
    expect(programHash(root)).not.toBe(before);
  });

  it('is the same whatever lies beside the program', () => {
    const before = programHash(root);
    write('content/site.yaml', 'name: A');
    expect(programHash(root)).toBe(before);
  });
});
