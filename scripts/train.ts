// verbatim train: learns from the coded texts in content/, from what people ruled, and from gold files.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { ModelCard } from '../src/domain/model.ts';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { compareModels, reasonToKeep } from '../src/pipeline/train/compare-models.ts';
import { examplesFromDecisions } from '../src/pipeline/train/decided-examples.ts';
import type { Example, GoldLine } from '../src/pipeline/train/example.ts';
import { packModel, versionOf } from '../src/pipeline/train/pack-model.ts';
import { describeTraining, type TrainingSource } from '../src/pipeline/train/describe-training.ts';
import { trainModel } from '../src/pipeline/train/train-model.ts';
import { readCodebook } from '../src/read/codebook.ts';
import { readGold, readTrainingFiles } from '../src/read/gold.ts';
import { readKindsFile, readModel } from '../src/read/model.ts';
import { NO_KINDS, unpackWordKinds } from '../src/pipeline/tagger/word-kinds.ts';
import { listConsultations, readConsultation } from '../src/read/content.ts';
import { contentOption } from './options.ts';

interface Flags {
  readonly gold: readonly string[];
  readonly content: string;
  readonly force?: boolean;
  readonly folds: number;
  readonly date: string;
}

export function register(program: Command): void {
  program
    .command('train')
    .description(
      'Train the tagger on content/model/training, on decisions and on gold files; ' +
        'keeps the old model where the new one is worse.',
    )
    .addOption(
      new Option('--gold <file>', 'coded texts to learn from as well (may be given more than once)')
        .argParser((value: string, before: readonly string[]) => [...before, resolve(value)])
        .default([], 'none'),
    )
    .addOption(contentOption())
    .addOption(
      new Option('--folds <n>', 'parts for cross-validation')
        .default(5)
        .argParser((value) => Math.max(2, Math.trunc(Number(value)) || 5)),
    )
    .addOption(
      new Option('--date <yyyy-mm-dd>', 'day for the model card').default(
        new Date().toISOString().slice(0, 10),
        'today',
      ),
    )
    .option('--force', 'replace the model even by a worse one')
    .action((flags: Flags) => {
      train(flags);
    });
}

function train({ gold, content, force, folds, date }: Flags): void {
  const codebook = readCodebook(content);
  const sources: TrainingSource[] = [
    ...gold.map((path) => toSource(basename(path), 'gold', readGold(path))),
    ...readTrainingFiles(content).map(({ name, lines }) => toSource(name, 'project', lines)),
  ];
  const decided = listConsultations(content).flatMap((slug) => {
    const { batches, decisions } = readConsultation(content, slug);
    return examplesFromDecisions(
      batches.flatMap((batch) => batch.responses),
      decisions,
    );
  });
  if (decided.length > 0) sources.push({ name: 'decisions', examples: decided });
  const examples = withoutRepeats(sources);
  if (examples.length === 0) {
    throw new VerbatimError('gold-invalid', [
      {
        where: join(content, 'model', 'training'),
        message: 'holds no coded text, and no --gold file was given.',
      },
    ]);
  }
  const kindsFile = readKindsFile(content);
  const training = trainModel(examples, codebook, {
    folds,
    kinds: kindsFile === null ? NO_KINDS : unpackWordKinds(kindsFile),
    onStep: (step) => {
      process.stderr.write(`  ${step}\n`);
    },
  });
  const weights = packModel(training.model);
  const card = describeTraining(training, sources, {
    version: versionOf(weights),
    date,
    folds,
  });
  const before = readCard(content);
  process.stdout.write(compareModels(before, card));
  const doubt = before === null || force === true ? null : reasonToKeep(before, card);
  if (doubt !== null) {
    throw new VerbatimError('model-worse', [{ where: join(content, 'model'), message: doubt }]);
  }
  const folder = join(content, 'model');
  mkdirSync(folder, { recursive: true });
  replace(join(folder, 'weights.bin'), weights);
  replace(join(folder, 'card.json'), `${JSON.stringify(card, null, 2)}\n`);
}

function toSource(name: string, group: string, lines: readonly GoldLine[]): TrainingSource {
  return {
    name,
    examples: lines.map(({ id, text, question, themes, role, highlight }) => ({
      id,
      text,
      question,
      themes,
      role,
      highlight,
      group,
      source: name,
    })),
  };
}

/** One text once: the first file that holds it counts, so a gold file that is also in content/ is not learned twice. */
function withoutRepeats(sources: readonly TrainingSource[]): readonly Example[] {
  const seen = new Set<string>();
  return sources.flatMap(({ examples }) =>
    examples.filter(({ text }) => {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    }),
  );
}

/** Null where there is no model yet, or none that can be read. */
function readCard(content: string): ModelCard | null {
  try {
    return readModel(content).card;
  } catch (error) {
    if (error instanceof VerbatimError) return null;
    throw error;
  }
}

function replace(path: string, data: string | Uint8Array): void {
  const part = `${path}.part`;
  writeFileSync(part, data);
  renameSync(part, path);
}
