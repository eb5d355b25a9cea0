// The card of a freshly trained model: what it learned from, how well it reads texts it has not seen, what it gets wrong.
import type { ModelCard } from '../../domain/model.ts';
import type { Example } from './example.ts';
import { countTheme, figureOf } from './metrics.ts';
import { isHit } from './judge.ts';
import { F1_FLOOR } from '../f1-floor.ts';
import type { HeldBack, Training } from './train-model.ts';

/** The card is in English. */
const COUNT = new Intl.NumberFormat('en');

export interface TrainingSource {
  readonly name: string;
  readonly examples: readonly Example[];
}

export interface CardFacts {
  readonly version: string;
  readonly date: string;
  readonly folds: number;
}

export function describeTraining(
  training: Training,
  sources: readonly TrainingSource[],
  { version, date, folds }: CardFacts,
): ModelCard {
  const { heldBack } = training;
  const { themes: known } = training.model;
  const themes = Object.fromEntries(
    known.map((theme) => [theme, rounded(figureOf(count(heldBack, theme)))]),
  );
  const bySource = sources
    .map(({ name, examples }) => {
      const ids = new Set(examples);
      const own = heldBack.filter(({ source }) => ids.has(source));
      return { name, macro: macroOf(own, known), n: own.length };
    })
    .filter(({ n }) => n > 0);
  const macroOfSource = new Map(bySource.map(({ name, macro }) => [name, round(macro)]));
  const coded = heldBack.filter(
    ({ example }) => example.highlight !== null && example.themes.length > 0,
  );
  const macroF1 = round(macroOf(heldBack, known));
  const roleAsked = roleAccuracyOf(heldBack.map((row) => ({ ...row, role: row.roleAsked })));
  return {
    version,
    trained: date,
    trainedOn: sources
      .filter(({ examples }) => examples.length > 0)
      .map(({ name, examples }) => ({
        source: name,
        responses: examples.length,
        macroF1: macroOfSource.get(name) ?? null,
      })),
    folds,
    method:
      `The ${COUNT.format(heldBack.length)} coded texts were shared out to ${folds} parts, and each part was read by a model that had ` +
      `learned from the others alone. A file of texts went into one part as a whole, unless it was too large for one. ` +
      `From which score on a theme counts was chosen on the same readings, so fresh texts may do a little worse. ` +
      `Answers were read without their question, as on the pages; with it, the writer’s role is right in ` +
      `${Math.round(100 * roleAsked)} of 100.`,
    coders:
      'The training texts were coded with the codebook by language models, corrected by eye where they differed.',
    responses: heldBack.length,
    themes,
    macroF1,
    highlight: {
      hit: coded.filter(({ example, highlight }) =>
        isHit(example.text, example.highlight ?? '', highlight),
      ).length,
      n: coded.length,
    },
    role: {
      accuracy: round(roleAccuracyOf(heldBack)),
      n: heldBack.filter(({ example }) => example.role !== null).length,
    },
    weaknesses: weaknessesOf(themes, bySource),
  };
}

function count(rows: readonly HeldBack[], theme: string): ReturnType<typeof countTheme> {
  return countTheme(
    rows.map(({ example, themes }) => ({ gold: example.themes, given: themes })),
    theme,
  );
}

function roleAccuracyOf(rows: readonly HeldBack[]): number {
  const coded = rows.filter(({ example }) => example.role !== null);
  return (
    coded.filter(({ example, role }) => example.role === role).length / Math.max(1, coded.length)
  );
}

function macroOf(rows: readonly HeldBack[], themes: readonly string[]): number {
  return (
    themes.reduce((sum, theme) => sum + figureOf(count(rows, theme)).f1, 0) /
    Math.max(1, themes.length)
  );
}

function weaknessesOf(
  themes: ModelCard['themes'],
  sources: readonly { readonly name: string; readonly macro: number }[],
): readonly string[] {
  const order = Object.entries(themes).sort((a, b) => a[1].f1 - b[1].f1 || (a[0] < b[0] ? -1 : 1));
  const weakest = order[0];
  const hardest = sources.toSorted((a, b) => a.macro - b.macro || (a.name < b.name ? -1 : 1))[0];
  return [
    'Points told by a scene, a gesture or a number, without the usual words, are often missed.',
    'It does not follow irony, and reads a quarrel that is only reported as if the writer took a side.',
    ...(weakest === undefined
      ? []
      : [
          `Weakest theme: ${weakest[0]} (F1 ${weakest[1].f1.toFixed(2)}); ` +
            `of 100 texts it gives this theme, about ${Math.round(weakest[1].precision * 100)} have it, ` +
            `and of 100 that have it, it finds about ${Math.round(weakest[1].recall * 100)}.`,
        ]),
    ...(hardest === undefined || sources.length < 2
      ? []
      : [`Hardest source: ${hardest.name} (macro-F1 ${hardest.macro.toFixed(2)}).`]),
    ...(order.some(([, { f1 }]) => f1 < F1_FLOOR)
      ? [
          `Themes below F1 ${F1_FLOOR.toFixed(2)} are counted only where a person has reviewed them.`,
        ]
      : []),
    'Texts of a kind that no training file holds are read less well than these figures say.',
  ];
}

function rounded(figure: ReturnType<typeof figureOf>): ModelCard['themes'][string] {
  return {
    precision: round(figure.precision),
    recall: round(figure.recall),
    f1: round(figure.f1),
    support: figure.support,
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
