// People's names.
import type { Finder } from './found.ts';

export const findNames: Finder = () => [];
