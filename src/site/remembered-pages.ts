// Pages of quotes and responses, thousands on a large site, are rendered when what they show has changed, else written as
// they were. Each is rendered from its slice alone (page-slice.ts) and kept under a hash of that slice; what all pages
// share (code, libraries, settings, style sheets, address) is in the name of the store.
import { hash } from 'node:crypto';
import type { AstroPrerenderer } from 'astro';
import type { Synthesis } from '../domain/synthesis.ts';
import {
  type PageFacts,
  quoteFacts,
  responseFacts,
  siteFacts,
  type SiteFacts,
  sliceOf,
} from './page-slice.ts';
import { pagedResponses } from './response-pages.ts';
import { showOnly } from './synthesis.ts';

/** As store/page-store.ts opens it, for what all pages share; null where nothing is remembered. */
export type OpenPages = (shared: string) => {
  readonly find: (key: string) => Uint8Array | undefined;
  readonly keep: (pages: ReadonlyMap<string, Uint8Array>) => void;
} | null;

interface RememberedPages {
  readonly open: OpenPages;
  /** Puts a page into the site, such as "q/q4k2m9x3p7". */
  readonly write: (path: string, page: Uint8Array) => void;
  /** Everything but the synthesis that all pages depend on; asked for when the style sheets and scripts are made. */
  readonly shared: () => string;
}

interface Kind {
  readonly folder: string;
  readonly factsOf: (id: string, synthesis: Synthesis) => PageFacts | null;
}

/** By the file that renders them. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['src/site/pages/q/[id].astro', { folder: 'q', factsOf: quoteFacts }],
  [
    'src/site/pages/responses/[id].astro',
    {
      folder: 'responses',
      factsOf(id: string, synthesis: Synthesis) {
        const paged = pagedResponses().get(id);
        return paged === undefined ? null : responseFacts(paged, synthesis);
      },
    },
  ],
]);

/** Astro's way to render all pages of a build, with those kept that show what they showed. */
export function rememberPages(
  inner: AstroPrerenderer,
  synthesis: Synthesis,
  { open, write, shared }: RememberedPages,
): AstroPrerenderer {
  const siteJson = JSON.stringify(siteFacts(synthesis));
  const site = JSON.parse(siteJson) as SiteFacts;
  /** Facts, as JSON, of the pages to render. */
  const waiting = new Map<string, string>();
  const pages = new Map<string, Uint8Array>();
  let store: ReturnType<OpenPages> = null;
  return {
    ...inner,
    async getStaticPaths() {
      const all = await inner.getStaticPaths();
      store = open(JSON.stringify([shared(), siteJson]));
      if (store === null) return all;
      return all.filter(({ pathname, route }) => {
        const kind = KINDS.get(route.component);
        const facts = kind?.factsOf(idOf(pathname), synthesis) ?? null;
        if (kind === undefined || facts === null) return true;
        const path = `${kind.folder}/${idOf(pathname)}`;
        const json = JSON.stringify(facts);
        const key = keyOf(path, json);
        const kept = store?.find(key);
        if (kept === undefined) {
          waiting.set(path, json);
          return true;
        }
        pages.set(key, kept);
        write(path, kept);
        return false;
      });
    },
    async render(request, options) {
      const kind = KINDS.get(options.routeData.component);
      const path = `${kind?.folder ?? ''}/${idOf(new URL(request.url).pathname)}`;
      const json = waiting.get(path);
      if (json === undefined) return inner.render(request, options);
      // Read back from what was hashed: what that leaves out, the page can't show.
      const slice = sliceOf(JSON.parse(json) as PageFacts, site);
      return showOnly(slice, async () => {
        const result = await inner.render(request, options);
        const response = result instanceof Response ? result : result.response;
        if (response.status !== 200) return result;
        const bytes = new Uint8Array(await response.arrayBuffer());
        pages.set(keyOf(path, json), bytes);
        return new Response(bytes, response);
      });
    },
    async teardown() {
      store?.keep(pages);
      await inner.teardown?.();
    },
  };
}

/** Of "/q/q4k2m9x3p7/". */
function idOf(pathname: string): string {
  return /([a-z0-9]+)\/?$/u.exec(pathname)?.[1] ?? '';
}

function keyOf(path: string, json: string): string {
  return hash('sha256', `${path}\n${json}`);
}
