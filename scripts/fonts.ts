// Cuts the site's three faces down to the letters and weights that its pages use, and writes them into src/site/fonts/.
// Run by hand after a face is upgraded ("node scripts/fonts.ts"); the results are committed, so a build needs no font tools.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

interface Cut {
  readonly name: string;
  readonly file: string;
  /** Weight axis: one fixed value, or the range that stays variable; absent for a static file. */
  readonly weight?: number | { readonly min: number; readonly max: number };
}

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Mirrors the unicode-range of the first files in styles/fonts.css: all of Western Europe and our punctuation. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœŠšŽžŸ–—‘’‚“”„†•…‹›′″€™−×→←↗ﬁﬂ`;
/** Central Europe, Turkish, Vietnamese …: a second file that a browser fetches only where a page has such a letter. */
const LATIN_EXT = `${range(0x100, 0x24f)}${range(0x1e00, 0x1eff)}₫₤₺₽`;

const CUTS: readonly Cut[] = [
  {
    name: 'besley',
    file: '@fontsource-variable/besley/files/besley-{subset}-wght-normal.woff2',
    weight: 480,
  },
  {
    name: 'public-sans',
    file: '@fontsource-variable/public-sans/files/public-sans-{subset}-wght-normal.woff2',
    weight: { min: 400, max: 700 },
  },
  {
    name: 'source-serif',
    file: '@fontsource/source-serif-4/files/source-serif-4-{subset}-400-normal.woff2',
  },
];

/** The weight in which cards set a face. */
const CARD_WEIGHTS: Readonly<Record<string, number>> = { besley: 480, 'public-sans': 450 };

const require = createRequire(import.meta.url);
const out = fileURLToPath(new URL('../src/site/fonts/', import.meta.url));
await mkdir(`${out}card`, { recursive: true });

for (const { name, file, weight } of CUTS) {
  for (const [subset, letters] of [
    ['latin', LATIN],
    ['latin-ext', LATIN_EXT],
  ] as const) {
    const source = await readFile(require.resolve(file.replace('{subset}', subset)));
    const font = await subsetFont(source, letters, {
      targetFormat: 'woff2',
      noHinting: true,
      ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
    });
    await writeFile(`${out}${name}-${subset}.woff2`, font);
    process.stdout.write(`${name}-${subset}.woff2 ${String(font.length)} bytes\n`);
    const plain = CARD_WEIGHTS[name];
    if (plain === undefined) continue;
    // Cards are drawn without a browser, by a program that reads neither woff2 nor weight axes.
    const card = await subsetFont(source, letters, {
      targetFormat: 'truetype',
      noHinting: true,
      variationAxes: { wght: plain },
    });
    await writeFile(`${out}card/${name}-${subset}.ttf`, card);
    process.stdout.write(`card/${name}-${subset}.ttf ${String(card.length)} bytes\n`);
  }
}
