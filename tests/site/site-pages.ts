// The pages of the site that the tests have built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { longestOfEachKind } from './page-kinds.ts';

export { listPages, readPage } from './page-kinds.ts';

export const oneOfEachKind = (): readonly (readonly [string, string])[] =>
  longestOfEachKind(inject('dist'));

export const hasFile = (dist: string, path: string): boolean => existsSync(join(dist, path));
