// Judges taggings against coded texts: the figures that the methods page and `verbatim evaluate` show.
import type { Span } from '../../domain/span.ts';
import {
  bootstrap,
  countTheme,
  figureOf,
  krippendorffAlpha,
  reliability,
  sampleF1,
  type Figure,
} from './metrics.ts';

export interface JudgedText {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    readonly themes: readonly string[];
    /** Null where nobody coded it. */
    readonly role: string | null;
    readonly highlight: string | null;
  };
  readonly given: {
    readonly themes: readonly string[];
    readonly scores: Readonly<Record<string, number>>;
    readonly role: string;
    readonly highlight: Span | null;
  };
}

export type Interval = readonly [low: number, high: number];

export interface Judgement {
  readonly n: number;
  readonly themes: Readonly<Record<string, Figure & { readonly interval: Interval }>>;
  readonly macroF1: number;
  readonly macroInterval: Interval;
  readonly sampleF1: number;
  readonly alpha: number;
  readonly highlight: { readonly hit: number; readonly n: number };
  readonly role: { readonly accuracy: number; readonly n: number };
  readonly calibration: ReturnType<typeof reliability>;
  /** `confusion[coded][given]`: texts coded with the first theme and not the second, which were given the second. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Ids, the surest mistakes first. */
  readonly worst: readonly {
    readonly id: string;
    readonly theme: string;
    readonly kind: 'extra' | 'missed';
    readonly score: number;
  }[];
}

const WORST = 20;

export function judge(texts: readonly JudgedText[], themes: readonly string[]): Judgement {
  const rows = texts.map(({ gold, given }) => ({ gold: gold.themes, given: given.themes }));
  type Row = (typeof rows)[number];
  const f1Of = (sample: readonly Row[], theme: string): number =>
    figureOf(countTheme(sample, theme)).f1;
  const macroOf = (sample: readonly Row[]): number =>
    themes.reduce((sum, theme) => sum + f1Of(sample, theme), 0) / Math.max(1, themes.length);
  const withHighlight = texts.filter(
    ({ gold }) => gold.highlight !== null && gold.themes.length > 0,
  );
  const withRole = texts.filter(({ gold }) => gold.role !== null);
  const units = texts.flatMap(({ gold, given }) =>
    themes.map((theme) => ({
      score: given.scores[theme] ?? 0,
      isGold: gold.themes.includes(theme),
      isGiven: given.themes.includes(theme),
    })),
  );
  return {
    n: texts.length,
    themes: Object.fromEntries(
      themes.map((theme) => [
        theme,
        {
          ...figureOf(countTheme(rows, theme)),
          interval: bootstrap(rows, (sample) => f1Of(sample, theme)),
        },
      ]),
    ),
    macroF1: macroOf(rows),
    macroInterval: bootstrap(rows, macroOf),
    sampleF1:
      rows.reduce((sum, { gold, given }) => sum + sampleF1(gold, given), 0) /
      Math.max(1, rows.length),
    alpha: krippendorffAlpha(units.map(({ isGold, isGiven }) => [isGold, isGiven])),
    highlight: {
      hit: withHighlight.filter(({ text, gold, given }) =>
        isHit(text, gold.highlight ?? '', given.highlight),
      ).length,
      n: withHighlight.length,
    },
    role: {
      accuracy:
        withRole.filter(({ gold, given }) => gold.role === given.role).length /
        Math.max(1, withRole.length),
      n: withRole.length,
    },
    calibration: reliability(units),
    confusion: confusionOf(rows, themes),
    worst: worstOf(texts, themes),
  };
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Our span lies within the coder's passage, or covers at least half of its words. */
export function isHit(text: string, passage: string, span: Span | null): boolean {
  if (span === null) return false;
  const ours = text.slice(span.start, span.end).toLowerCase().match(WORD) ?? [];
  const theirs = passage.toLowerCase().match(WORD) ?? [];
  if (ours.length === 0 || theirs.length === 0) return false;
  if (` ${theirs.join(' ')} `.includes(` ${ours.join(' ')} `)) return true;
  const left = new Map<string, number>();
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  let covered = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    covered += 1;
    left.set(word, count - 1);
  }
  return covered / theirs.length >= 0.5;
}

function confusionOf(
  rows: readonly { readonly gold: readonly string[]; readonly given: readonly string[] }[],
  themes: readonly string[],
): Judgement['confusion'] {
  return Object.fromEntries(
    themes.map((coded) => [
      coded,
      Object.fromEntries(
        themes
          .filter((theme) => theme !== coded)
          .map((theme) => [
            theme,
            rows.filter(
              ({ gold, given }) =>
                gold.includes(coded) && !gold.includes(theme) && given.includes(theme),
            ).length,
          ]),
      ),
    ]),
  );
}

function worstOf(texts: readonly JudgedText[], themes: readonly string[]): Judgement['worst'] {
  return texts
    .flatMap(({ id, gold, given }) =>
      themes
        .filter((theme) => gold.themes.includes(theme) !== given.themes.includes(theme))
        .map((theme) => {
          const score = given.scores[theme] ?? 0;
          const kind = given.themes.includes(theme) ? ('extra' as const) : ('missed' as const);
          return { id, theme, kind, score, wrong: kind === 'extra' ? score : 1 - score };
        }),
    )
    .sort(
      (a, b) =>
        b.wrong - a.wrong ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) ||
        (a.theme < b.theme ? -1 : 1),
    )
    .slice(0, WORST)
    .map(({ id, theme, kind, score }) => ({ id, theme, kind, score }));
}
