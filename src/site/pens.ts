// Each theme writes with one pen: a hue and an underline of its own, given by its place in the codebook.
import { getSynthesis } from './synthesis.ts';

/** Pens that stay apart for colour-blind readers; a ninth theme shares the first one's. */
export const PEN_COUNT = 8;

/** Class of a theme's pen: "pen-3". */
export function penOf(theme: string): string {
  const place = getSynthesis().codebook.themes.findIndex((one) => one.id === theme);
  return place === -1 ? '' : `pen-${String((place % PEN_COUNT) + 1)}`;
}
