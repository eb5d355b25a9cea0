import { expect, it } from 'vitest';
import { IdSet } from '../../../src/ingest/id-set.ts';
import { idBody } from '../../../src/ingest/respondent.ts';

it('holds what was added and nothing else, beyond any number that it started with', () => {
  const set = new IdSet();
  const ids = Array.from({ length: 20_000 }, (_, i) => `r${idBody([String(i)])}`);
  expect(ids.filter((id) => set.add(id))).toHaveLength(ids.length);
  expect(ids.filter((id) => set.add(id))).toEqual([]);
  expect(ids.every((id) => set.has(id))).toBe(true);
  expect(
    Array.from({ length: 20_000 }, (_, i) => idBody(['other', String(i)])).some((id) =>
      set.has(id),
    ),
  ).toBe(false);
});
