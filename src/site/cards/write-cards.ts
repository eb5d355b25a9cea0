// Writes the pictures that other sites show beside a link. Drawn by resvg as WebAssembly with our own faces: the same
// bytes on every machine, and no browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import type { Synthesis } from '../../domain/synthesis.ts';
import { penPlaceIn } from '../pens.ts';
import { stringsFor } from '../strings/index.ts';
import { listCards } from './card.ts';
import { DISPLAY, drawCard, SANS, type Colour, type Faces } from './draw-card.ts';
import type { Measure } from './wrap-title.ts';

const read = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url));
const FACES = [
  'besley-latin',
  'besley-latin-ext',
  'public-sans-latin',
  'public-sans-latin-ext',
] as const;

let ready: Promise<void> | undefined;

/** One PNG a card, in cards/ of the site's folder. */
export async function writeCards(synthesis: Synthesis, dist: string): Promise<void> {
  const cards = listCards(synthesis, stringsFor(synthesis.site.language), (theme) =>
    penPlaceIn(synthesis, theme),
  );
  ready ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  await ready;
  const fonts = FACES.map((name) => read(`../fonts/card/${name}.ttf`));
  const faces: Faces = {
    display: measureIn(DISPLAY, fonts),
    sans: measureIn(SANS, fonts),
  };
  const colour = lightColours(synthesis.site.pens ?? []);
  mkdirSync(join(dist, 'cards'), { recursive: true });
  for (const card of cards) {
    const image = new Resvg(drawCard(card, faces, colour), { font: { fontBuffers: fonts } });
    writeFileSync(join(dist, 'cards', `${card.name}.png`), image.render().asPng());
    image.free();
  }
}

/** Width of a text in ems. Asked for the same words often while lines are balanced, so it remembers. */
function measureIn(family: string, fonts: Uint8Array[]): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const escaped = text.replace(/[&<>]/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);
    const image = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="200"><text y="100" font-family="${family}" font-size="100">${escaped}</text></svg>`,
      { font: { fontBuffers: fonts } },
    );
    const width = (image.getBBox()?.width ?? 0) / 100;
    image.free();
    known.set(text, width);
    return width;
  };
}

/** Colours of the pages by day, from the one file that holds them. */
function lightColours(pens: readonly { readonly light: string }[]): Colour {
  const [light = ''] = Buffer.from(read('../styles/tokens.css')).toString('utf8').split('@media');
  const tokens = new Map(
    [...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
  pens.forEach(({ light: own }, i) => tokens.set(`pen-${String(i + 1)}`, own));
  return (token) => {
    const found = tokens.get(token);
    if (found === undefined) throw new Error(`tokens.css has no --${token}`);
    return found;
  };
}
