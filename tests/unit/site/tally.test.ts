import { describe, expect, test } from 'vitest';
import type { Proportion } from '../../../src/domain/count.ts';
import { BAR_WIDTH, drawRuler, sharedScale } from '../../../src/site/tally.ts';

const share = (n: number, of: number): Proportion => ({
  people: { shown: 'exact', n },
  of: { shown: 'exact', n: of },
});
const ticks = (path: string): number => path.match(/M/gu)?.length ?? 0;

describe('a tally ruler', () => {
  test.each([
    [0, 1],
    [4, 9],
    [12, 27],
    [30, 60],
  ])('draws a tick for each of %i and the rest of %i people', (n, of) => {
    const ruler = drawRuler(share(n, of), of);
    expect([ticks(ruler?.raised ?? ''), ticks(ruler?.others ?? '')]).toEqual([n, of - n]);
  });

  test('draws ticks of who raised it taller, so that height alone tells', () => {
    const ruler = drawRuler(share(1, 2), 2);
    const height = (path: string): number => Number(/v-([\d.]+)/u.exec(path)?.[1]);
    expect(height(ruler?.raised ?? '')).toBeGreaterThan(2 * height(ruler?.others ?? ''));
  });

  test('becomes a bar above 60 people, on the scale of the whole table', () => {
    expect(drawRuler(share(10, 40), 100)).toMatchObject({
      kind: 'bar',
      raised: `M1 12h${String(BAR_WIDTH / 10)}`,
    });
  });

  test.each([
    [
      'a hidden number',
      { people: { shown: 'fewer-than', limit: 10 }, of: { shown: 'exact', n: 30 } },
    ],
    [
      'a hidden group',
      { people: { shown: 'exact', n: 12 }, of: { shown: 'fewer-than', limit: 10 } },
    ],
    ['an unknown total', { people: { shown: 'exact', n: 3 }, of: null }],
    ['nobody', { people: { shown: 'exact', n: 0 }, of: { shown: 'exact', n: 0 } }],
  ] satisfies readonly (readonly [string, Proportion])[])('draws nothing for %s', (_, cell) => {
    expect(drawRuler(cell, 30)).toBeNull();
  });

  test('shares the scale of the largest group that may be shown', () => {
    expect(
      sharedScale([share(1, 9), share(2, 41), { people: { shown: 'exact', n: 3 }, of: null }]),
    ).toBe(41);
  });
});
