import { expect, it } from 'vitest';
import { IdMap } from '../../../src/ingest/id-map.ts';
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

it('gives back the number of every id, and all of them once, whatever letter is before', () => {
  const map = new IdMap();
  const ids = Array.from({ length: 5000 }, (_, i) => idBody([String(i)]));
  for (const [i, id] of ids.entries()) map.set(`r${id}`, i);
  for (const id of ids) map.add(id, 0.5);
  const copy = map.copy();
  map.add(ids[0] ?? '', 100);
  expect(ids.map((id) => copy.get(id))).toEqual(ids.map((_, i) => i + 0.5));
  expect(map.get(ids[0] ?? '')).toBe(100.5);
  expect(new Map([...copy.entries()])).toEqual(new Map(ids.map((id, i) => [id, i + 0.5])));
  expect(copy.has(idBody(['other']))).toBe(false);
});
