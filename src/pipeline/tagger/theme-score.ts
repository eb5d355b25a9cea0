// How much a text speaks for one theme, however that was found out.
import type { ThemeId } from '../../domain/id.ts';

export interface ThemeScore {
  readonly id: ThemeId;
  /** 0 to 1, four decimals. */
  readonly score: number;
  readonly threshold: number;
  /** How much each passage speaks for the theme, 0 to 1. */
  readonly passages: readonly number[];
}

/** Four decimals: differences in the last bits of a sum never reach a reader. */
export function toScore(logit: number): number {
  return Math.round(1e4 / (1 + Math.exp(-logit))) / 1e4;
}
