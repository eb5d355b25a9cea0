// What other code remembered must not be believed: a store's key holds the hash of the very files that make its values.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Whatever a module calls by a path from its own folder: imports, static or late, faces and styles that it reads. */
const NAMED = /['"](\.{1,2}\/[^'"]+)['"]/gu;

/**
 * Hash of a module and of every file it reaches by relative paths, types too, and of package-lock.json, which says
 * what lies in node_modules. Paths count with slashes, so that it is the same on every system.
 * @param root folder of the program
 * @param entry path of the module within it
 */
export function codeHash(root: string, entry: string): string {
  const hash = createHash('sha256');
  const reached = new Set<string>();
  const open = [join(root, 'package-lock.json'), join(root, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) continue;
    reached.add(file);
    if (!/\.(?:ts|mjs)$/u.test(file)) continue;
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(NAMED))
      open.push(join(dirname(file), path));
  }
  const paths = [...reached].map((file) => relative(root, file).replaceAll('\\', '/'));
  for (const path of paths.sort()) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** What pages are made of: not only modules, so every file counts that could reach one. */
const PROGRAM = [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * Hash of the whole program that makes a site, of package-lock.json and of the Node that runs it, whose word lists and
 * date formats pages show. Paths count with slashes.
 * @param root folder of the program
 */
export function programHash(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu ?? ''}\n`);
  const files = PROGRAM.flatMap((name) => filesOf(join(root, name)));
  const paths = files.map((file) => relative(root, file).replaceAll('\\', '/'));
  for (const path of paths.sort()) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path} ${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function filesOf(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) return stat?.isFile() === true ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
