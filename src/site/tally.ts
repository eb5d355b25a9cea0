// The tally ruler: one tick a person, tall where they raised it. Above what can be counted at a glance, a bar on a scale.
import type { Proportion } from '../domain/count.ts';

/** Beyond this many people a reader no longer counts ticks. */
export const MOST_TICKS = 60;
/** Up to here ticks stand wide apart; between here and the most they draw together. */
const WIDE_TICKS = 30;
const LINE = 20;
const TALL = 16;
const SHORT = 7;
export const BAR_WIDTH = 210;

export interface Ruler {
  readonly kind: 'ticks' | 'fine-ticks' | 'bar';
  readonly width: number;
  readonly height: number;
  /** Path of those who raised it, stroked thick in the theme's pen. */
  readonly raised: string;
  /** Path of the others, stroked thin in ink. */
  readonly others: string;
}

/** Distance between ticks, and the gap after every fifth, as on a tally stick. */
const spacing = (scale: number): { readonly pitch: number; readonly fifth: number } =>
  scale <= WIDE_TICKS ? { pitch: 6, fifth: 4 } : { pitch: 3.2, fifth: 2 };

/**
 * Null where a number is hidden or the total unknown: what may not be said is not drawn.
 * @param scale the largest group of the table, so that its rulers share one scale
 */
export function drawRuler(cell: Proportion, scale: number): Ruler | null {
  if (cell.people.shown !== 'exact' || cell.of?.shown !== 'exact') return null;
  const raised = cell.people.n;
  const all = cell.of.n;
  if (all === 0) return null;
  return scale <= MOST_TICKS ? drawTicks(raised, all, scale) : drawBar(raised, all, scale);
}

function drawTicks(raised: number, all: number, scale: number): Ruler {
  const { pitch, fifth } = spacing(scale);
  const tickX = (i: number): number =>
    Math.round((2 + i * pitch + Math.floor(i / 5) * fifth) * 10) / 10;
  const path = (from: number, to: number, height: number): string =>
    Array.from(
      { length: to - from },
      (_, i) => `M${String(tickX(from + i))} ${String(LINE - 2)}v-${String(height)}`,
    ).join('');
  return {
    kind: scale <= WIDE_TICKS ? 'ticks' : 'fine-ticks',
    // As wide as the largest group's, so that all rulers of a table shrink alike on a phone.
    width: tickX(scale - 1) + 2,
    height: LINE,
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
