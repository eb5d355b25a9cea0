// Writes the pictures that other sites show beside a link. Drawn by resvg as WebAssembly with our own faces: the same
// bytes on every machine, and no browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import type { BuiltFile, RememberFiles } from '../../domain/built-file.ts';
import type { Synthesis } from '../../domain/synthesis.ts';
import { penPlaceIn } from '../pens.ts';
import { stringsFor } from '../strings/index.ts';
import { listCards, type Card } from './card.ts';
import { DISPLAY, drawCard, SANS, type Colour, type Faces } from './draw-card.ts';
import type { Measure } from './wrap-title.ts';

const read = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url));
/** Named whole, so that what is remembered of the pictures changes with them (store/code-hash.ts). */
const FACES = [
  '../fonts/card/besley-latin.ttf',
  '../fonts/card/besley-latin-ext.ttf',
  '../fonts/card/public-sans-latin.ttf',
  '../fonts/card/public-sans-latin-ext.ttf',
] as const;

let ready: Promise<void> | undefined;

/**
 * One PNG a card, in cards/ of the site's folder.
 * @param remember keeps each between builds: a picture costs as much as a hundred pages
 */
export async function writeCards(
  synthesis: Synthesis,
  dist: string,
  remember: RememberFiles,
): Promise<void> {
  const pens = synthesis.site.pens ?? [];
  const cards = listCards(synthesis, stringsFor(synthesis.site.language), (theme) =>
    penPlaceIn(synthesis, theme),
  );
  ready ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  await ready;
  const draw = createPainter(pens);
  mkdirSync(join(dist, 'cards'), { recursive: true });
  const pictures = remember(JSON.stringify([pens, cards]), () => cards.map(draw));
  for (const { path, bytes } of pictures) writeFileSync(join(dist, 'cards', path), bytes);
}

function createPainter(pens: readonly { readonly light: string }[]): (card: Card) => BuiltFile {
  const fonts = FACES.map(read);
  const faces: Faces = {
    display: measureIn(DISPLAY, fonts),
    sans: measureIn(SANS, fonts),
  };
  const colour = lightColours(pens);
  return (card) => {
    const image = new Resvg(drawCard(card, faces, colour), { font: { fontBuffers: fonts } });
    const bytes = image.render().asPng();
    image.free();
    return { path: `${card.name}.png`, bytes };
  };
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
