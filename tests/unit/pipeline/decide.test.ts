import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/domain/decision.ts';
import { decideTags, foldDecisions } from '../../../src/pipeline/decide.ts';
import { makeResponse, makeTagging } from '../../fixtures/make-response.ts';

const id = 'r000000001';
const tags = (at: string, reviewer: string, themes: readonly string[]): Decision => ({
  action: 'tags',
  at,
  reviewer,
  response: id,
  themes,
});
const suggestion = makeTagging({
  tags: [
    {
      theme: 'trust',
      score: 0.8,
      status: 'suggested',
      evidence: [{ start: 0, end: 6, reason: 'please' }],
    },
    {
      theme: 'roles',
      score: 0.6,
      status: 'suggested',
      evidence: [{ start: 7, end: 11, reason: 'call' }],
    },
  ],
});

describe('a person’s decision', () => {
  test('confirms what the software also gave, adds what it missed and removes the rest', () => {
    const rulings = foldDecisions([tags('2026-01-01T10:00:00Z', 'ana', ['trust', 'workload'])]);
    const result = decideTags(makeResponse({ id }), suggestion, rulings, false);
    expect(result.reviewed).toBe(true);
    expect(result.tags.map(({ theme, status, score }) => [theme, status, score])).toEqual([
      ['trust', 'confirmed', 1],
      ['workload', 'added', 1],
    ]);
    expect(result.tags[0]?.evidence).toHaveLength(1);
  });

  test('of none of the themes counts as a ruling', () => {
    const result = decideTags(
      makeResponse({ id }),
      suggestion,
      foldDecisions([tags('2026-01-01T10:00:00Z', 'ana', [])]),
      false,
    );
    expect(result).toMatchObject({ reviewed: true, tags: [] });
  });

  test('missing leaves the software’s tags, marked as suggested', () => {
    const result = decideTags(makeResponse({ id }), suggestion, foldDecisions([]), false);
    expect(result.reviewed).toBe(false);
    expect(result.tags.map((tag) => tag.status)).toEqual(['suggested', 'suggested']);
  });
});

test('the latest ruling counts, in whatever order the logs are read', () => {
  const early = tags('2026-01-01T10:00:00Z', 'zoe', ['trust']);
  const late = tags('2026-01-02T10:00:00Z', 'ana', ['roles']);
  for (const order of [
    [early, late],
    [late, early],
  ]) {
    expect(foldDecisions(order).themes.get(id)).toEqual(['roles']);
  }
});
