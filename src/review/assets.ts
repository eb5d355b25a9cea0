// What the page is made of: this project's own files, read at each request, types taken out. Nothing from elsewhere.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../read/package-root.ts';

export interface Asset {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Address → folder of the project; the page's modules import from pipeline/ and domain/ as everywhere else. */
const ROOMS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^\/src\/((?:review\/client|pipeline|domain)\/[a-z0-9/-]+\.ts)$/u,
    'src',
    'text/javascript; charset=utf-8',
  ],
  [/^\/styles\/(desk[a-z-]*\.css)$/u, 'src/review/client', 'text/css; charset=utf-8'],
  [
    /^\/styles\/(tokens\.css|fonts\.css|quote\.css)$/u,
    'src/site/styles',
    'text/css; charset=utf-8',
  ],
  [/^\/fonts\/([a-z-]+\.woff2)$/u, 'src/site/fonts', 'font/woff2'],
  [/^\/(favicon\.svg)$/u, 'public', 'image/svg+xml'],
];

/** Addresses of a module and all that it imports, so that the page can ask for them at once. */
export function moduleGraph(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const path of found) {
    const code = readAsset(path)?.body;
    if (typeof code !== 'string') continue;
    for (const match of code.matchAll(/\bfrom '(\.[^']+)'/gu))
      found.add(new URL(match[1] ?? '', `http://desk${path}`).pathname);
  }
  return [...found];
}

const stripped = new Map<string, { readonly source: string; readonly code: string }>();

/** Null where there is no such file. */
export function readAsset(path: string): Asset | null {
  for (const [address, folder, type] of ROOMS) {
    const file = address.exec(path)?.[1];
    if (file === undefined || file.includes('..')) continue;
    try {
      const bytes = readFileSync(join(PACKAGE_ROOT, folder, file));
      return {
        type,
        body: file.endsWith('.ts') ? withoutTypes(path, bytes.toString('utf8')) : bytes,
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
  return null;
}

function withoutTypes(path: string, source: string): string {
  const known = stripped.get(path);
  if (known?.source === source) return known.code;
  const code = quietly(() => stripTypeScriptTypes(source));
  stripped.set(path, { source, code });
  return code;
}

/** Node warns that this function may change; it is pinned with Node itself, so a fellow need not read that. */
function quietly<T>(work: () => T): T {
  const own = Object.getOwnPropertyDescriptor(process, 'emitWarning');
  Object.defineProperty(process, 'emitWarning', { configurable: true, value: () => undefined });
  try {
    return work();
  } finally {
    if (own === undefined) Reflect.deleteProperty(process, 'emitWarning');
    else Object.defineProperty(process, 'emitWarning', own);
  }
}
