// Each theme writes with one pen: a hue and an underline of its own, given by its place in the codebook.
import type { Diagnostic, Synthesis } from '../domain/synthesis.ts';
import { getSynthesis } from './synthesis.ts';

/** Pens that stay apart for colour-blind readers; a ninth theme shares the first one's. */
export const PEN_COUNT = 8;

/** Number of a theme's pen, from 1; 0 for a theme that is not in the codebook. */
export function penPlaceIn({ codebook }: Synthesis, theme: string): number {
  const place = codebook.themes.findIndex((one) => one.id === theme);
  return place === -1 ? 0 : (place % PEN_COUNT) + 1;
}

/** What to tell the person who builds a codebook with more themes than pens; empty where each has its own. */
export function sharedPens({ codebook }: Pick<Synthesis, 'codebook'>): readonly Diagnostic[] {
  return codebook.themes.slice(PEN_COUNT).map(({ id, name }, i) => ({
    level: 'warning',
    name: 'pens-shared',
    where: `themes/${id}.md`,
    message: `“${name}” shares the pen of “${codebook.themes[i % PEN_COUNT]?.name ?? ''}”: there are ${String(PEN_COUNT)} that colour-blind readers can tell apart.`,
    hint: `Keep to ${String(PEN_COUNT)} themes, or leave it: each theme’s name always stands beside its mark.`,
  }));
}

/** Class of a theme's pen: "pen-3". */
export function penOf(theme: string): string {
  const place = penPlaceIn(getSynthesis(), theme);
  return place === 0 ? '' : `pen-${String(place)}`;
}
