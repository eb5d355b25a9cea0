import { describe, expect, it } from 'vitest';
import { isHit } from '../../../../src/pipeline/train/judge.ts';
import {
  bestThreshold,
  bootstrap,
  countTheme,
  figureOf,
  krippendorffAlpha,
  reliability,
  sampleF1,
} from '../../../../src/pipeline/train/metrics.ts';

describe('figures', () => {
  it('count hits, extras and misses of a theme', () => {
    const rows = [
      { gold: ['a'], given: ['a'] },
      { gold: ['a'], given: [] },
      { gold: [], given: ['a'] },
      { gold: ['b'], given: ['b'] },
    ];
    expect(figureOf(countTheme(rows, 'a'))).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      support: 2,
    });
  });

  it.each([
    [[], [], 1],
    [['a'], [], 0],
    [['a', 'b'], ['a'], 2 / 3],
  ])('agree on the sets %j and %j by %d', (gold, given, expected) => {
    expect(sampleF1(gold, given)).toBeCloseTo(expected);
  });

  it('give alpha as Krippendorff does for two coders and two values', () => {
    // Worked by hand from the coincidence matrix: 10 units, 6 ones and 14 zeros, 2 disagreements.
    const pairs = [
      ...Array.from({ length: 2 }, () => [true, true] as const),
      ...Array.from({ length: 6 }, () => [false, false] as const),
      [true, false] as const,
      [false, true] as const,
    ];
    expect(krippendorffAlpha(pairs)).toBeCloseTo(1 - 0.2 / ((2 * 6 * 14) / (20 * 19)));
  });

  it('find no calibration error where the scores come true', () => {
    const pairs = Array.from({ length: 10 }, (_, index) => ({ score: 0.3, isGold: index < 3 }));
    expect(reliability(pairs).ece).toBeCloseTo(0);
  });

  it('give the same interval each time, around the mean', () => {
    const rows = Array.from({ length: 100 }, (_, index) => index % 2);
    const mean = (sample: readonly number[]): number =>
      sample.reduce((a, b) => a + b, 0) / sample.length;
    const [low, high] = bootstrap(rows, mean);
    expect(bootstrap(rows, mean)).toEqual([low, high]);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });

  it('choose the threshold that parts the texts', () => {
    const threshold = bestThreshold([
      { scores: [0.2, 0.3, 0.6, 0.7], targets: [false, false, true, true] },
    ]);
    expect(threshold).toBeGreaterThan(0.3);
    expect(threshold).toBeLessThanOrEqual(0.6);
  });
});

describe('a highlight', () => {
  const text = 'I like it. Nobody ever called me back. Thank you.';

  it.each([
    [
      'within the coder’s passage',
      { start: 11, end: 38 },
      'I like it. Nobody ever called me back.',
      true,
    ],
    ['over most of it', { start: 0, end: 38 }, 'Nobody ever called me back.', true],
    ['elsewhere', { start: 39, end: 49 }, 'Nobody ever called me back.', false],
    ['missing', null, 'Nobody ever called me back.', false],
  ])('that lies %s counts as it should', (_, span, passage, expected) => {
    expect(isHit(text, passage, span)).toBe(expected);
  });
});
