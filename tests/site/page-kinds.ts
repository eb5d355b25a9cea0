// Which pages a built site has, and one of each kind.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All HTML files of a folder as addresses, in order. */
export function listPages(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => `/${path.replace(/index\.html$/u, '')}`)
    .sort();
}

export function readPage(dist: string, path: string): string {
  return readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

const KINDS = {
  home: /^\/$/u,
  summaries: /^\/summaries\/$/u,
  summary: /^\/summaries\/[^/]+\/$/u,
  themes: /^\/themes\/$/u,
  theme: /^\/themes\/[^/]+\/$/u,
  'quotes of a theme': /^\/themes\/[^/]+\/\d+\/$/u,
  quote: /^\/q\/[^/]+\/$/u,
  response: /^\/responses\/[^/]+\/$/u,
  search: /^\/search\/$/u,
  quotes: /^\/quotes\/$/u,
  'quotes of a summary': /^\/quotes\/[^/]+\/$/u,
  batch: /^\/batches\/[^/]+\/$/u,
  methods: /^\/methods\/$/u,
  data: /^\/data\/$/u,
  privacy: /^\/privacy\/$/u,
  accessibility: /^\/accessibility\/$/u,
  'not found': /^\/404\.html$/u,
} as const;

/** The longest page of each kind: what fits there fits everywhere. Throws where a kind is missing. */
export function longestOfEachKind(dist: string): readonly (readonly [string, string])[] {
  const pages = listPages(dist);
  return Object.entries(KINDS).map(([kind, pattern]) => {
    const longest = pages
      .filter((path) => pattern.test(path))
      .map((path) => ({ path, size: readPage(dist, path).length }))
      .reduce<{ path: string; size: number } | null>(
        (best, one) => (best === null || one.size > best.size ? one : best),
        null,
      );
    if (longest === null) throw new Error(`The site has no page of the kind "${kind}".`);
    return [kind, longest.path] as const;
  });
}
