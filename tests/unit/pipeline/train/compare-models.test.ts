import { describe, expect, it } from 'vitest';
import type { ModelCard } from '../../../../src/domain/model.ts';
import { compareModels, reasonToKeep } from '../../../../src/pipeline/train/compare-models.ts';

const FIGURE = { precision: 0.7, recall: 0.7, f1: 0.7, support: 50 };
const before: ModelCard = {
  version: 'a',
  trained: '2026-01-01',
  trainedOn: [
    { source: 'a.jsonl', responses: 100, macroF1: 0.7 },
    { source: 'b.jsonl', responses: 80, macroF1: 0.6 },
  ],
  folds: 5,
  method: 'm',
  coders: 'c',
  responses: 180,
  themes: { trust: FIGURE },
  macroF1: 0.7,
  highlight: { hit: 1, n: 2 },
  role: { accuracy: 0.5, n: 10 },
  weaknesses: [],
};

describe('a new model beside the one in use', () => {
  it('may take its place where it is as good, but for what chance does', () => {
    expect(reasonToKeep(before, { ...before, macroF1: 0.71 })).toBeNull();
    expect(reasonToKeep(before, { ...before, macroF1: 0.696 })).toBeNull();
  });

  it('may not where it is worse', () => {
    expect(reasonToKeep(before, { ...before, macroF1: 0.69 })).toBe(
      'macro-F1 would fall from 0.700 to 0.690; nothing was written.',
    );
  });

  it('may not where it did not learn from what the other learned from, however good it looks', () => {
    const after = { ...before, macroF1: 0.9, trainedOn: before.trainedOn.slice(0, 1) };
    expect(reasonToKeep(before, after)).toContain('b.jsonl (80 texts)');
  });

  it('may not where it was tried in another number of parts', () => {
    expect(reasonToKeep(before, { ...before, macroF1: 0.9, folds: 10 })).toContain('--folds 5');
  });

  it('is shown theme by theme, and what is new has no figure of before', () => {
    const after = { ...before, themes: { trust: { ...FIGURE, f1: 0.72 }, money: FIGURE } };
    expect(compareModels(before, after)).toContain('trust                  0.700   0.720');
    expect(compareModels(before, after)).toContain('money                      –   0.700');
    expect(compareModels(null, after)).toContain('macro-F1                   –   0.700');
  });
});
