import { describe, expect, test } from 'vitest';
import { countArrivals, monthOf } from '../../../src/pipeline/count-arrivals.ts';
import { makeResponse } from '../../fixtures/make-response.ts';

const on = (days: Readonly<Record<string, number>>) =>
  Object.entries(days).flatMap(([date, count]) =>
    Array.from({ length: count }, () => makeResponse({ date })),
  );

describe('when responses came', () => {
  test('is given by day where people wrote in public', () => {
    expect(countArrivals(on({ '2026-05-02': 1, '2026-05-01': 3 }), 'public')).toEqual([
      { date: '2026-05-01', until: '2026-05-01', responses: 3 },
      { date: '2026-05-02', until: '2026-05-02', responses: 1 },
    ]);
  });

  test('is given for a survey in stretches of ten responses or more, the rest with the last', () => {
    const days = { '2026-05-01': 12, '2026-05-02': 1, '2026-05-04': 9, '2026-05-06': 4 };
    expect(countArrivals(on(days), 'survey')).toEqual([
      { date: '2026-05-01', until: '2026-05-01', responses: 12 },
      { date: '2026-05-02', until: '2026-05-06', responses: 14 },
    ]);
  });

  test('is not given for a survey of fewer than ten', () => {
    expect(countArrivals(on({ '2026-05-01': 9 }), 'survey')).toEqual([]);
  });

  test('leaves out comments and responses without a date', () => {
    const others = [
      makeResponse({ date: null }),
      makeResponse({ date: '2026-05-01', kind: 'comment' }),
    ];
    expect(countArrivals(others, 'public')).toEqual([]);
  });

  test('is the month for a single response of a survey', () => {
    expect(monthOf('2026-05-01')).toBe('2026-05');
    expect(monthOf(null)).toBeNull();
  });
});
