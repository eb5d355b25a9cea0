// A page that is kept must be the page that would be rendered. Here the pages show all that they can see, so that
// whatever a real page may come to show is covered.
import type { AstroPrerenderer, RouteData } from 'astro';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Synthesis } from '../../../src/domain/synthesis.ts';
import { quoteFacts, siteFacts, sliceOf } from '../../../src/site/page-slice.ts';
import { type OpenPages, rememberPages } from '../../../src/site/remembered-pages.ts';
import { pagedResponses } from '../../../src/site/response-pages.ts';
import { getSlice, getSynthesis, handOver } from '../../../src/site/synthesis.ts';
import { synthesise } from '../../../src/synthesise.ts';

const SAMPLE = synthesise({ contentDir: 'content' });
const [QUOTE] = [...SAMPLE.quotes.keys()];

/** A store in memory, shared by the builds of one test, that keeps what its first build made. */
function openMemory(): OpenPages {
  const sites = new Map<string, ReadonlyMap<string, Uint8Array>>();
  return (site) => ({
    find: (key) => sites.get(site)?.get(key),
    keep(pages) {
      if (sites.size === 0) sites.set(site, pages);
    },
  });
}

/** All that a page can see, Maps and Sets too. */
function showAll(id: string): string {
  const { synthesis, likenessesOf } = getSlice() ?? fail('a page was shown the whole synthesis');
  return JSON.stringify([synthesis, id.startsWith('q') ? likenessesOf(id) : null], (_, value) =>
    value instanceof Map || value instanceof Set
      ? [...(value as Set<unknown>)]
      : (value as unknown),
  );
}

function fail(message: string): never {
  throw new Error(message);
}

/** What `verbatim build` has Astro do, with pages that show all they can; gives the pages and how many were rendered. */
async function build(
  synthesis: Synthesis,
  open: OpenPages,
  shared = 'style sheets',
): Promise<{ readonly pages: ReadonlyMap<string, string>; readonly rendered: number }> {
  handOver(synthesis);
  let rendered = 0;
  const pages = new Map<string, string>();
  const paths = [
    ...[...synthesis.quotes.keys()].map((id) => ['q', id] as const),
    ...[...pagedResponses().keys()].map((id) => ['responses', id] as const),
  ].map(([kind, id]) => ({
    pathname: `/${kind}/${id}/`,
    route: { component: `src/site/pages/${kind}/[id].astro` } as RouteData,
  }));
  const inner: AstroPrerenderer = {
    name: 'all',
    getStaticPaths: () => Promise.resolve(paths),
    async render(request) {
      rendered += 1;
      // Others render meanwhile: a page must still see its own slice.
      await Promise.resolve();
      return new Response(showAll(new URL(request.url).pathname.split('/')[2] ?? ''));
    },
  };
  const write = (path: string, page: Uint8Array): void => {
    pages.set(`/${path}/`, new TextDecoder().decode(page));
  };
  const prerenderer = rememberPages(inner, synthesis, { open, write, shared: () => shared });
  const left = await prerenderer.getStaticPaths();
  await Promise.all(
    left.map(async ({ pathname, route }) => {
      const result = await prerenderer.render(new Request(`https://a.example${pathname}`), {
        routeData: route,
      });
      const response = result instanceof Response ? result : result.response;
      pages.set(pathname, await response.text());
    }),
  );
  await prerenderer.teardown?.();
  expect(pages.size).toBe(paths.length);
  return { pages, rendered };
}

type Path = readonly (string | number)[];

/** Every place of a plain value that holds no further ones. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The same with another value in one place. */
function changed(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) {
    if (typeof value === 'string') return `${value}!`;
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : 'something';
  }
  const inner = (value as Record<string | number, unknown>)[key];
  return Array.isArray(value)
    ? value.with(Number(key), changed(inner, rest))
    : { ...(value as object), [key]: changed(inner, rest) };
}

describe('pages kept from the last build', () => {
  it('are all of them where nothing changed, to the byte', { timeout: 120_000 }, async () => {
    const open = openMemory();
    const first = await build(SAMPLE, open);
    const again = await build(SAMPLE, open);
    expect([first.rendered, again.rendered]).toEqual([first.pages.size, 0]);
    expect([...again.pages].sort()).toEqual([...first.pages].sort());
  });

  it('are rendered anew where style sheets, address or settings are others', async () => {
    const open = openMemory();
    const { rendered } = await build(SAMPLE, open);
    const other = { ...SAMPLE, site: { ...SAMPLE.site, name: 'Another name' } };
    expect((await build(SAMPLE, open, 'other style sheets')).rendered).toBe(rendered);
    expect((await build(other, open)).rendered).toBe(rendered);
  });

  it(
    'are what would be rendered, whatever changed in what pages show',
    { timeout: 240_000 },
    async () => {
      // Each quote, response, consultation and setting can change in any of its places.
      const sources: readonly {
        readonly value: unknown;
        readonly put: (value: unknown) => Synthesis;
      }[] = [
        ...[...SAMPLE.quotes.values()].map((quote) => ({
          value: { ...quote, id: null, consultation: null, response: null, batch: null },
          put: (value: unknown): Synthesis => {
            const { id, consultation, response, batch } = quote;
            const other = { ...(value as typeof quote), id, consultation, response, batch };
            return { ...SAMPLE, quotes: new Map(SAMPLE.quotes).set(id, other) };
          },
        })),
        ...[...SAMPLE.responses].map(([id, tagged]) => ({
          value: { ...tagged, response: { ...tagged.response, id: null } },
          put: (value: unknown): Synthesis => {
            const other = value as typeof tagged;
            const whole = { ...other, response: { ...other.response, id } };
            return { ...SAMPLE, responses: new Map(SAMPLE.responses).set(id, whole) };
          },
        })),
        ...SAMPLE.consultations.map((one, at) => ({
          value: {
            consultation: one.consultation,
            sample: one.sample,
            claims: one.findings.map(({ claim }) => claim),
          },
          put: (value: unknown): Synthesis => {
            const { consultation, sample, claims } = value as {
              readonly consultation: typeof one.consultation;
              readonly sample: boolean;
              readonly claims: readonly string[];
            };
            const findings = one.findings.map((finding, i) => ({
              ...finding,
              claim: claims[i] ?? '',
            }));
            return {
              ...SAMPLE,
              consultations: SAMPLE.consultations.with(at, {
                ...one,
                consultation,
                sample,
                findings,
              }),
            };
          },
        })),
        {
          value: siteFacts(SAMPLE),
          put: (value) => ({ ...SAMPLE, ...(value as object) }),
        },
      ];
      const open = openMemory();
      await build(SAMPLE, open);
      let showing = 0;
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.nat(), async (which, where) => {
          const source = sources[which % sources.length] ?? fail('no source');
          const leaves = leavesOf(source.value).filter((path) => path.at(-1) !== undefined);
          const edited = source.put(changed(source.value, leaves[where % leaves.length] ?? []));
          const kept = await build(edited, open);
          const fresh = await build(edited, openMemory());
          expect([...kept.pages].sort()).toEqual([...fresh.pages].sort());
          if (kept.rendered > 0) showing += 1;
        }),
        { numRuns: 15, seed: 9 },
      );
      expect(showing).toBeGreaterThan(3);
    },
  );
});

describe('what a page is given', () => {
  it('comes through JSON whole for every quote', () => {
    handOver(SAMPLE);
    for (const id of SAMPLE.quotes.keys()) {
      const facts = quoteFacts(id, SAMPLE);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }
  });

  it('throws where a page reads more, and says where to add it', () => {
    handOver(SAMPLE);
    const { synthesis } = sliceOf(quoteFacts(QUOTE ?? '', SAMPLE), siteFacts(SAMPLE));
    expect(() => synthesis.searchRecords).toThrow(
      'The page reads "searchRecords" of its synthesis, which page-slice.ts leaves out: give it to the page there.',
    );
    expect(() => synthesis.consultations[0]?.respondents).toThrow(
      '"respondents" of its consultation',
    );
    expect(() => synthesis.version).toThrow('"version" of its synthesis');
  });

  it('is the whole synthesis outside of a remembered page', () => {
    handOver(SAMPLE);
    expect(getSynthesis()).toBe(SAMPLE);
    expect(getSlice()).toBeUndefined();
  });
});
