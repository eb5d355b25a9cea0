// The tally ruler: one tick a person, tall where they raised it. Above what can be counted at a glance, a bar on a scale.
import type { Proportion } from '../domain/count.ts';

/** Beyond this many people a reader no longer counts ticks. */
export const MOST_TICKS = 60;
const PER_LINE = 30;
const PITCH = 6;
/** After every fifth tick, as on a tally stick. */
const FIFTH = 4;
const LINE = 20;
const TALL = 16;
const SHORT = 7;
export const BAR_WIDTH = 210;

export interface Ruler {
  readonly kind: 'ticks' | 'bar';
  readonly width: number;
  readonly height: number;
  /** Path of those who raised it, stroked thick in the theme's pen. */
  readonly raised: string;
  /** Path of the others, stroked thin in ink. */
  readonly others: string;
}

const tickX = (place: number): number => 2 + place * PITCH + Math.floor(place / 5) * FIFTH;

/**
 * Null where a number is hidden or the total unknown: what may not be said is not drawn.
 * @param scale the largest group of the table, so that its rulers share one scale
 */
export function drawRuler(cell: Proportion, scale: number): Ruler | null {
  if (cell.people.shown !== 'exact' || cell.of?.shown !== 'exact') return null;
  const raised = cell.people.n;
  const all = cell.of.n;
  if (all === 0) return null;
  return scale <= MOST_TICKS ? drawTicks(raised, all) : drawBar(raised, all, scale);
}

function drawTicks(raised: number, all: number): Ruler {
  const lines = Math.ceil(all / PER_LINE);
  const tick = (i: number, height: number): string => {
    const bottom = (Math.floor(i / PER_LINE) + 1) * LINE - 2;
    return `M${String(tickX(i % PER_LINE))} ${String(bottom)}v-${String(height)}`;
  };
  const path = (from: number, to: number, height: number): string =>
    Array.from({ length: to - from }, (_, i) => tick(from + i, height)).join('');
  return {
    kind: 'ticks',
    width: tickX(Math.min(all, PER_LINE) - 1) + 2,
    height: lines * LINE,
    raised: path(0, raised, TALL),
    others: path(raised, all, SHORT),
  };
}

function drawBar(raised: number, all: number, scale: number): Ruler {
  const at = (n: number): number => Math.round((n / scale) * BAR_WIDTH * 10) / 10;
  const end = 1 + at(all);
  return {
    kind: 'bar',
    width: BAR_WIDTH + 2,
    height: LINE,
    raised: raised === 0 ? '' : `M1 12h${String(at(raised))}`,
    others: `M1 17.5H${String(end)}v-4`,
  };
}

/** The scale that the rows of one table share; 0 where nothing can be drawn. */
export function sharedScale(cells: readonly Proportion[]): number {
  return Math.max(0, ...cells.map((cell) => (cell.of?.shown === 'exact' ? cell.of.n : 0)));
}
