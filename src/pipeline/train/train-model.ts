// Trains the tagger on coded texts: experts by group, the gate, roles; calibration and thresholds from held-back folds.
import { ROLES } from '../../domain/role.ts';
import type { Span } from '../../domain/span.ts';
import type { Codebook } from '../../domain/theme.ts';
import { chooseHighlight } from '../tagger/choose-highlight.ts';
import { linearLogits } from '../tagger/linear.ts';
import { createGate, createMixer, mixThresholds } from '../tagger/mix-experts.ts';
import type { Calibration, Column, FittedModel } from '../tagger/model.ts';
import type { WordKinds } from '../tagger/word-kinds.ts';
import { poolPassages } from '../tagger/pool-passages.ts';
import { readRole } from '../tagger/read-role.ts';
import { toScore } from '../tagger/theme-score.ts';
import { assignFolds } from './assign-folds.ts';
import { calibrate, chooseThreshold } from './calibrate.ts';
import type { Example } from './example.ts';
import { fitColumns, type FittedColumns } from './fit-columns.ts';
import { fitQuestion, joinQuestion, questionBag, type AnswerReading } from './fit-question.ts';
import { prepareExamples, type PreparedExample } from './prepare.ts';

/** A theme or group with fewer examples than this is not learned. */
const LEAST_EXAMPLES = 20;
const LEAST_GROUP = 300;

export interface HeldBack {
  readonly example: Example;
  /** The example as it was handed in. */
  readonly source: Example;
  /** Calibrated score by theme, from a model that did not see the text. */
  readonly scores: Readonly<Record<string, number>>;
  readonly themes: readonly string[];
  readonly role: string;
  /** The same as read together with the question, where one is known. */
  readonly roleAsked: string;
  /** Looked for only where the example has one. */
  readonly highlight: Span | null;
}

interface RawReading {
  readonly prepared: PreparedExample;
  readonly fold: number;
  /** Of the whole text, without its question. */
  readonly logits: Float64Array;
  /** By passage. */
  readonly parts: readonly Float64Array[];
}

export interface Training {
  readonly model: FittedModel;
  /** Every example once, as read by the model of its fold. */
  readonly heldBack: readonly HeldBack[];
}

export interface TrainOptions {
  readonly folds: number;
  readonly kinds: WordKinds;
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
  const prepared = prepareExamples(grouped, codebook.themes, options.kinds);
  options.onStep?.(`${examples.length} texts read`);

  const sourceOf = new Map(grouped.map((example, index) => [example, examples[index] ?? example]));
  const foldOf = assignFolds(grouped, options.folds);
  const themeColumns = groups.length * themes.length;
  const raw: RawReading[] = [];
  for (let fold = 0; fold < options.folds; fold += 1) {
    const isHeld = ({ example }: PreparedExample): boolean => foldOf.get(example) === fold;
    const fitted = fitColumns(
      prepared.filter((row) => !isHeld(row)),
      columns,
    );
    for (const row of prepared.filter(isHeld)) {
      const parts = row.bags.map((bag) => linearLogits(fitted, bag));
      raw.push({
        prepared: row,
        fold,
        logits: poolPassages(linearLogits(fitted, row.bag), themeColumns, parts),
        parts: parts.map((part) => poolPassages(part, themeColumns)),
      });
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
  const askedOf = (rows: readonly AnswerReading[]): FittedColumns => fitQuestion(rows, columns);
  const askedByFold = Array.from({ length: options.folds }, (_, fold) =>
    askedOf(raw.filter((row) => row.fold !== fold)),
  );
  const gate = createGate({ groups, columns });
  const mix = createMixer({ themes, groups, columns, calibration });
  const scored = raw.map(
    ({ prepared: { example, reading, roleCues, question }, fold, ...read }) => {
      const shares = gate(read.logits);
      const asked = askedByFold[fold];
      const added = asked === undefined ? null : linearLogits(asked, questionBag(question));
      const both = read.logits.map((logit, at) => logit + (added?.[at] ?? 0));
      const scores = mix(read.logits, shares).map(toScore);
      const roleOf = (logits: Float64Array): string =>
        readRole({ columns, groups }, logits, shares, roleCues).role;
      const passages = read.parts.map((part) => mix(part, shares).map(toScore));
      const points = scores.map((score, index) => ({
        score,
        passages: passages.map((part) => part[index] ?? 0),
      }));
      return {
        example,
        shares,
        role: roleOf(read.logits),
        scores,
        roleAsked: roleOf(both),
        highlight: example.highlight === null ? null : chooseHighlight(reading, points),
      };
    },
  );
  const thresholds = groups.map((group) => {
    const own = scored.filter(({ example }) => example.group === group);
    return themes.map((theme, index) =>
      chooseThreshold([
        {
          scores: own.map(({ scores }) => scores[index] ?? 0),
          targets: own.map(({ example }) => example.themes.includes(theme)),
        },
      ]),
    );
  });
  const fitted = joinQuestion(fitColumns(prepared, columns), askedOf(raw));
  options.onStep?.('all texts');
  return {
    model: { themes, groups, kinds: options.kinds, ...fitted, calibration, thresholds },
    heldBack: scored.map(({ example, role, scores, roleAsked, highlight, shares }) => {
      const floors = mixThresholds({ themes, thresholds }, shares);
      const given = (values: readonly number[]): readonly string[] =>
        themes.filter((_, index) => (values[index] ?? 0) >= (floors[index] ?? 1));
      return {
        example,
        source: sourceOf.get(example) ?? example,
        highlight,
        scores: Object.fromEntries(themes.map((theme, index) => [theme, scores[index] ?? 0])),
        themes: given(scores),
        role,
        roleAsked,
      };
    }),
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
    ...groups.flatMap((group) =>
      ['unknown', ...ROLES].map((role): Column => ({ kind: 'role', group, role })),
    ),
  ];
}
