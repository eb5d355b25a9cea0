import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PEN_COUNT } from '../../../src/site/pens.ts';
import { contrast, distance, VISIONS, type Rgb } from '../../../src/site/colour.ts';

const css = readFileSync(new URL('../../../src/site/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

function tokensOf(block: string): ReadonlyMap<string, Rgb> {
  return new Map(
    [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/gu)].map(([, name = '', hex = '']) => [
      name,
      [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb,
    ]),
  );
}

const pens = Array.from({ length: PEN_COUNT }, (_, i) => `pen-${String(i + 1)}`);

describe.each([
  ['light', tokensOf(light)],
  ['dark', tokensOf(dark)],
] as const)('the %s colours', (_, tokens) => {
  const colour = (name: string): Rgb => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`tokens.css has no --${name}`);
    return found;
  };

  test.each(['paper', 'panel'])('set body text on %s at 7:1 or more', (ground) => {
    expect(contrast(colour('ink'), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(['paper', 'panel'])('set small text on %s at 4.5:1 or more', (ground) => {
    expect(contrast(colour('ink-2'), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['border', 'focus'])('draw the %s at 3:1 or more on paper and panel', (line) => {
    expect(contrast(colour(line), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(line), colour('panel'))).toBeGreaterThanOrEqual(3);
  });

  test('turn words that a link points at over at 7:1 or more', () => {
    expect(contrast(colour('target-ink'), colour('target-paper'))).toBeGreaterThanOrEqual(7);
  });

  test('keep words found by the search at 7:1 or more', () => {
    expect(contrast(colour('ink'), colour('found'))).toBeGreaterThanOrEqual(7);
  });

  test.each(pens)('let %s be read on paper, panel and its own tint at 4.5:1 or more', (pen) => {
    for (const ground of ['paper', 'panel', `${pen}-tint`]) {
      expect(contrast(colour(pen), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colour('ink'), colour(`${pen}-tint`)), 'ink on tint').toBeGreaterThanOrEqual(7);
  });

  test.each(VISIONS)('keep any two pens 15 apart for %s vision', (vision) => {
    const pairs = pens.flatMap((a, i) => pens.slice(i + 1).map((b) => [a, b] as const));
    const tooClose = pairs.filter(([a, b]) => distance(colour(a), colour(b), vision) < 15);
    expect(tooClose).toEqual([]);
  });
});
