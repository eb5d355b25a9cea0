// Brings the synthesis into Astro: made once before the pages, handed over in memory, made again in dev when content changes.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Synthesis } from '../domain/synthesis.ts';
import { penStyle } from './pen-colours.ts';
import { findSearchFile, writeSearch } from './search-index.ts';
import { rememberPages } from './remembered-pages.ts';
import { pensPlugin } from './pens-plugin.ts';
import { getStrings } from './strings/index.ts';
import { summariesPlugin } from './summaries-plugin.ts';
import { getSynthesis, handOver, isHandedOver } from './synthesis.ts';

export interface VerbatimOptions {
  /** Folder with consultations/, themes/ and site.yaml. */
  readonly contentDir: string;
  /** Stands in for the real synthesis in tests. */
  readonly synthesise?: (contentDir: string) => Promise<Synthesis>;
}

async function synthesiseContent(contentDir: string): Promise<Synthesis> {
  // Loaded late: `astro check` and editors read this file without ever needing the pipeline.
  const { assertPublishable, synthesise } = await import('../synthesise.ts');
  const synthesis = synthesise({ contentDir });
  assertPublishable(synthesis);
  return synthesis;
}

/** Astro integration; a problem in the content stops the build with its own message. */
export function verbatim(options: VerbatimOptions): AstroIntegration {
  const contentDir = resolve(options.contentDir);
  const make = options.synthesise ?? synthesiseContent;
  let config: AstroConfig | undefined;
  return {
    name: 'verbatim',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        // Showing a built site and checking types need no content.
        if (command === 'preview' || command === 'sync') return;
        // `verbatim build` has made it before Astro starts, so that its errors are its own.
        if (!isHandedOver()) handOver(await make(contentDir));
        updateConfig({
          vite: {
            plugins: [summariesPlugin(contentDir), pensPlugin(() => penStyle(getSynthesis().site))],
            // So that a page's script brings the words of one language.
            define: { SITE_IS_SPANISH: String(getStrings().tag === 'es') },
            server: { fs: { allow: [contentDir, '.'] } },
          },
        });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { openPages } = await import('../synthesise.ts');
        const synthesis = getSynthesis();
        // Pages of the internal edition show who else wrote the same, and there are few builds of it.
        if (config === undefined || synthesis.edition === 'internal') return;
        const { site, base, outDir, build } = config;
        const dist = fileURLToPath(outDir);
        setPrerenderer((inner) =>
          rememberPages(inner, synthesis, {
            write(path, page) {
              mkdirSync(join(dist, path), { recursive: true });
              writeFileSync(join(dist, path, 'index.html'), page);
            },
            open: (shared) => openPages(shared),
            shared: () => JSON.stringify([site, base, listAssets(join(dist, build.assets))]),
          }),
        );
      },
      // After the pages: thousands of small files are written faster than Astro would route them.
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { rememberFiles } = await import('../synthesise.ts');
        const synthesis = getSynthesis();
        writeSearch(synthesis, dist, rememberFiles('index', 'src/search/build-index.ts'));
        // Loaded late: showing pages in dev needs no pictures.
        const { writeCards } = await import('./cards/write-cards.ts');
        await writeCards(synthesis, dist, rememberFiles('cards', 'src/site/cards/write-cards.ts'));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.slice(request.url.lastIndexOf('/search/')).split('?')[0] ?? '';
          const bytes = /^\/search\/(?:responses\/)?[0-9a-f]{12}\//u.test(path)
            ? findSearchFile(getSynthesis(), path)
            : undefined;
          if (bytes === undefined) next();
          else response.end(bytes);
        });
        server.watcher.add(contentDir);
        const refresh = (file: string): void => {
          if (relative(contentDir, file).startsWith('..')) return;
          make(contentDir).then(
            (synthesis) => {
              handOver(synthesis);
              server.moduleGraph.invalidateAll();
              server.ws.send({ type: 'full-reload' });
            },
            (error: unknown) => {
              logger.error(error instanceof Error ? error.message : String(error));
            },
          );
        };
        server.watcher.on('add', refresh).on('change', refresh).on('unlink', refresh);
        logger.info(`watching ${pathToFileURL(contentDir).href}`);
      },
    },
  };
}

/** Style sheets, scripts and faces that pages link to: each name holds a hash of its bytes. */
function listAssets(folder: string): readonly string[] {
  const names = readdirSync(folder).sort();
  if (names.length === 0) throw new RangeError(`no style sheets in ${folder}`);
  return names;
}
