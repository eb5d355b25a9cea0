// Lets pages import what editors wrote: `virtual:verbatim/summaries` maps each consultation's slug to its compiled
// index.mdx. (Astro's content collections keep their state in one folder of the program, so that two builds of
// different content at the same time would read each other's.)
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:verbatim/summaries';
const RESOLVED = `\0${NAME}`;

export function summariesPlugin(contentDir: string): Plugin {
  const folder = join(contentDir, 'consultations');
  return {
    name: 'verbatim:summaries',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = existsSync(folder)
        ? readdirSync(folder)
            .sort()
            .map((slug) => ({ slug, file: join(folder, slug, 'index.mdx') }))
            .filter(({ file }) => existsSync(file))
        : [];
      const entries = files.map(
        ({ slug, file }) => `  [${JSON.stringify(slug)}, () => import(${JSON.stringify(file)})],`,
      );
      return `export const summaries = new Map([\n${entries.join('\n')}\n]);\n`;
    },
  };
}
