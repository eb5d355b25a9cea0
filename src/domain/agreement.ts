// How well people agree with each other, and the software with people: what the methods page shows of review.
import type { ThemeId } from './id.ts';

/** Figures for one theme, given or not given to each of `n` responses by two sides. */
export interface ThemeAgreement {
  readonly theme: ThemeId;
  /** Responses that both sides read. */
  readonly n: number;
  /** Both gave the theme, only the first did, only the second did, neither did. */
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
  /** Share of responses on which they agree. */
  readonly raw: number;
  /** Null where chance alone would agree always (a theme that nobody gave, or that all did). */
  readonly kappa: number | null;
}

export interface ReaderAgreement extends ThemeAgreement {
  /** Krippendorff's alpha over all readers, not only pairs; null where all gave the same throughout. */
  readonly alpha: number | null;
}

export interface SoftwareAgreement extends ThemeAgreement {
  /** Of the themes that the software gave, how many the person gave too; null where it gave none. */
  readonly precision: number | null;
  /** Of the themes that the person gave, how many the software found; null where they gave none. */
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Agreement {
  /** One entry a theme, in the codebook's order; `n` is 0 until two people have read the same response. */
  readonly readers: readonly ReaderAgreement[];
  /** On the random tenth, read blind; `n` is 0 until somebody has. */
  readonly software: readonly SoftwareAgreement[];
}
