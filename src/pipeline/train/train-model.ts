// Trains the tagger on coded texts: experts by group, the gate, roles; calibration and thresholds from held-back folds.
import { ROLES } from '../../domain/role.ts';
import type { Codebook } from '../../domain/theme.ts';
import { hashText } from '../tagger/features.ts';
import { linearLogits } from '../tagger/linear.ts';
import { createGate, createMixer } from '../tagger/mix-experts.ts';
import type { Calibration, Column, Model } from '../tagger/model.ts';
import { toScore } from '../tagger/score-themes.ts';
import { calibrate, chooseThreshold } from './calibrate.ts';
import type { Example } from './example.ts';
import { fitColumns, type FittedColumns } from './fit-columns.ts';
import { prepareExamples, type PreparedExample } from './prepare.ts';

/** A theme or group with fewer examples than this is not learned. */
const LEAST_EXAMPLES = 20;
const LEAST_GROUP = 300;

export interface HeldBack {
  readonly example: Example;
  /** Calibrated score by theme, from a model that did not see the text. */
  readonly scores: Readonly<Record<string, number>>;
  readonly themes: readonly string[];
  /** Null where the example's role was not coded. */
  readonly role: string;
}

export interface Training {
  readonly model: Omit<Model, 'card'>;
  /** Every example once, as read by the model of its fold. */
  readonly heldBack: readonly HeldBack[];
}

export interface TrainOptions {
  readonly folds: number;
  /** Told after each step, for a person who waits. */
  readonly onStep?: (step: string) => void;
}

export function trainModel(
  examples: readonly Example[],
  codebook: Codebook,
  options: TrainOptions,
): Training {
  const themes = codebook.themes
    .map((theme) => theme.id)
    .filter(
      (id) => examples.filter((example) => example.themes.includes(id)).length >= LEAST_EXAMPLES,
    );
  const groups = chooseGroups(examples);
  const grouped = examples.map((example) => ({
    ...example,
    group: groups.includes(example.group) ? example.group : (groups[0] ?? ''),
  }));
  const columns = layColumns(themes, groups);
  const prepared = prepareExamples(grouped, codebook.themes);
  options.onStep?.(`${examples.length} texts read`);

  const raw: { readonly prepared: PreparedExample; readonly logits: Float64Array }[] = [];
  for (let fold = 0; fold < options.folds; fold += 1) {
    const fitted = fitColumns(
      prepared.filter((row) => foldOf(row, options.folds) !== fold),
      columns,
    );
    for (const row of prepared) {
      if (foldOf(row, options.folds) === fold)
        raw.push({ prepared: row, logits: linearLogits(fitted, row.bag) });
    }
    options.onStep?.(`fold ${fold + 1} of ${options.folds}`);
  }
  const calibration = groups.map((group) => {
    const own = raw.filter((row) => row.prepared.example.group === group);
    return themes.map((theme): Calibration => {
      const at = columns.findIndex(
        (c) => c.kind === 'theme' && c.group === group && c.theme === theme,
      );
      return calibrate(
        own.map(({ logits }) => logits[at] ?? 0),
        own.map((row) => row.prepared.example.themes.includes(theme)),
      );
    });
  });
  const mix = createMixer({ themes, groups, columns, calibration });
  const scored = raw.map(({ prepared: { example }, logits }) => ({
    example,
    logits,
    scores: mix(logits).map(toScore),
  }));
  const thresholds = themes.map((theme, index) =>
    chooseThreshold(
      groups.map((group) => {
        const own = scored.filter(({ example }) => example.group === group);
        return {
          scores: own.map(({ scores }) => scores[index] ?? 0),
          targets: own.map(({ example }) => example.themes.includes(theme)),
        };
      }),
    ),
  );
  const fitted: FittedColumns = fitColumns(prepared, columns);
  options.onStep?.('all texts');
  return {
    model: { themes, groups, ...fitted, calibration, thresholds },
    heldBack: scored.map(({ example, logits, scores }) => ({
      example,
      scores: Object.fromEntries(themes.map((theme, index) => [theme, scores[index] ?? 0])),
      themes: themes.filter((_, index) => (scores[index] ?? 0) >= (thresholds[index] ?? 0.5)),
      role: likeliest(columns, logits),
    })),
  };
}

/** Groups with enough texts for an expert of their own, the largest first; always at least one. */
function chooseGroups(examples: readonly Example[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const { group } of examples) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return order
    .filter(([, size], index) => index === 0 || size >= LEAST_GROUP)
    .map(([group]) => group);
}

function layColumns(themes: readonly string[], groups: readonly string[]): readonly Column[] {
  return [
    ...groups.flatMap((group) => themes.map((theme): Column => ({ kind: 'theme', group, theme }))),
    ...(groups.length > 1 ? groups.map((group): Column => ({ kind: 'group', group })) : []),
    ...['unknown', ...ROLES].map((role): Column => ({ kind: 'role', role })),
  ];
}

function foldOf({ example }: PreparedExample, folds: number): number {
  return hashText(`fold ${example.id} ${example.group}`) % folds;
}

function likeliest(columns: readonly Column[], logits: Float64Array): string {
  let best = 'unknown';
  let most = -Infinity;
  columns.forEach((column, index) => {
    if (column.kind !== 'role' || (logits[index] ?? -Infinity) <= most) return;
    most = logits[index] ?? -Infinity;
    best = column.role;
  });
  return best;
}

export { createGate };
