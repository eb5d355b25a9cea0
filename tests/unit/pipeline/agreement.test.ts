import { describe, expect, test } from 'vitest';
import { DecisionSchema, type Decision } from '../../../src/domain/decision.ts';
import {
  agreeingReaders,
  agreeingSoftware,
  cohenKappa,
  krippendorffAlpha,
} from '../../../src/pipeline/agreement.ts';
import { isInBlindSample } from '../../../src/pipeline/blind-sample.ts';
import { foldDecisions } from '../../../src/pipeline/decide.ts';

const ids = Array.from({ length: 400 }, (_, i) => `r${i.toString(8).padStart(9, '0')}`);
const drawn = ids.filter(isInBlindSample);

function tags(
  minute: number,
  reviewer: string,
  response: string | undefined,
  themes: string[],
  blind: boolean,
): Decision {
  const at = `2026-01-01T10:${String(minute).padStart(2, '0')}:00Z`;
  return DecisionSchema.parse({ action: 'tags', at, reviewer, response, themes, blind });
}

describe('Cohen’s kappa', () => {
  test('gives the value of a worked example (20, 5, 10, 15: 0.4)', () => {
    expect(cohenKappa(20, 5, 10, 15)).toBeCloseTo(0.4, 10);
  });

  test.each([
    [10, 0, 0, 10, 1],
    [0, 10, 10, 0, -1],
    [25, 25, 25, 25, 0],
  ])('of %i, %i, %i, %i is %i', (both, first, second, neither, kappa) => {
    expect(cohenKappa(both, first, second, neither)).toBeCloseTo(kappa, 10);
  });

  test('says nothing where chance alone would always agree', () => {
    expect(cohenKappa(0, 0, 0, 9)).toBeNull();
    expect(cohenKappa(0, 0, 0, 0)).toBeNull();
  });
});

describe('Krippendorff’s alpha', () => {
  test('gives the value of the example of two readers and ten units in his paper (0.095)', () => {
    const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(krippendorffAlpha(a.map((value, i) => [value === 1, b[i] === 1]))).toBeCloseTo(0.095, 3);
  });

  test('leaves out what one reader alone has read', () => {
    const units = [
      [true, true],
      [false, false],
      [true, false],
    ];
    expect(krippendorffAlpha([...units, [true], [false]])).toBe(krippendorffAlpha(units));
  });

  test('is one for full agreement and says nothing where all gave the same throughout', () => {
    expect(
      krippendorffAlpha([
        [true, true],
        [false, false],
      ]),
    ).toBe(1);
    expect(krippendorffAlpha([[true, true]])).toBeNull();
  });
});

test('readers are compared by what they first ruled without sight of each other', () => {
  const [a, b] = drawn;
  const rulings = foldDecisions([
    tags(1, 'ana', a, ['trust'], true),
    tags(2, 'ben', a, ['roles'], true),
    tags(3, 'ben', a, ['trust'], false),
    tags(4, 'ana', b, ['trust'], false),
    tags(5, 'ben', b, ['roles'], false),
  ]);
  const [trust] = agreeingReaders(rulings, ['trust']);
  expect(trust).toMatchObject({ n: 1, first: 1, both: 0, raw: 0 });
});

test('the software is measured on the random tenth alone, against rulings made blind', () => {
  const [a, b, c] = drawn;
  const other = ids.find((id) => !isInBlindSample(id));
  const rulings = foldDecisions([
    tags(1, 'ana', a, ['trust'], true),
    tags(2, 'ana', b, [], true),
    tags(3, 'ana', c, ['trust'], false),
    tags(4, 'ana', other, ['trust'], true),
  ]);
  const [trust] = agreeingSoftware(rulings, () => ['trust'], ['trust']);
  expect(trust).toMatchObject({ n: 2, both: 1, second: 1, precision: 0.5, recall: 1 });
});

test('about a tenth is drawn', () => {
  expect(drawn.length / ids.length).toBeGreaterThan(0.06);
  expect(drawn.length / ids.length).toBeLessThan(0.14);
});
