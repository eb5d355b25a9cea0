// What other code remembered must not be believed: a store's key holds the hash of the very files that make its values.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
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
