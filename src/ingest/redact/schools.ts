// Names of single schools.
import type { Finder } from './found.ts';

export const findSchools: Finder = () => [];
