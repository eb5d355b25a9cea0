import { expect, test } from 'vitest';
import { moduleGraph, readAsset } from '../../../src/review/assets.ts';
import { CONTENT_SECURITY_POLICY, ENTRY } from '../../../src/review/page.ts';

const modules = moduleGraph(ENTRY);

test('every module of the page is one that a browser can load from here, with nothing of a package or of Node', () => {
  expect(modules.length).toBeGreaterThan(20);
  for (const path of modules) {
    const code = readAsset(path)?.body;
    expect(typeof code, path).toBe('string');
    const imports = [
      ...String(code).matchAll(
        /^\s*(?:import|export)\b[^'"\n;]*?\bfrom '([^']+)'|^\s*import '([^']+)'/gmu,
      ),
    ];
    expect(
      imports
        .map((match) => match[1] ?? match[2])
        .filter((name) => name?.startsWith('.') === false),
      path,
    ).toEqual([]);
  }
});

test('nothing else of the project or the computer can be asked for', () => {
  for (const path of [
    '/package.json',
    '/src/review/server.ts',
    '/src/review/client/../api.ts',
    '/styles/../../package.json',
    '/src/read/content.ts',
    '/fonts/../styles/base.css',
    '/etc/passwd',
    '',
  ])
    expect(readAsset(path), path).toBeNull();
});

test('the page may load and run only what this server gives it', () => {
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/u);
});
