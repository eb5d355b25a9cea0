// verbatim evaluate: how well the tagger does on coded texts, by the figures that the methods page publishes.
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Codebook } from '../src/domain/theme.ts';
import { createTagger, type Tagger } from '../src/pipeline/tag.ts';
import { doubtFigures } from '../src/pipeline/train/doubt-figures.ts';
import type { GoldLine } from '../src/pipeline/train/example.ts';
import { judge, type Judgement, type JudgedText } from '../src/pipeline/train/judge.ts';
import { readCodebook } from '../src/read/codebook.ts';
import { readGold, readTrainingFiles } from '../src/read/gold.ts';
import { readModel } from '../src/read/model.ts';
import { modelContentOption, standardContent } from './tag.ts';

export function register(program: Command): void {
  program
    .command('evaluate')
    .description(
      'Measure the tagger against coded texts (JSONL {id, text, themes, role, highlight}).',
    )
    .requiredOption('--gold <file>', 'coded texts', (value: string) => resolve(value))
    .option('--json', 'print one JSON document')
    .addOption(modelContentOption())
    .action(({ gold, json, content }: { gold: string; json?: boolean; content?: string }) => {
      const folder = content ?? standardContent();
      const codebook = readCodebook(folder);
      const lines = readGold(gold);
      const model = readModel(folder);
      const doubt = doubtFigures(basename(gold), lines, model.card, readTrainingFiles(folder));
      if (doubt !== null) process.stderr.write(`! ${doubt}\n`);
      const judgement = judgeGold(lines, codebook, createTagger(codebook, model));
      process.stdout.write(
        json === true ? `${JSON.stringify(toJson(judgement))}\n` : describeJudgement(judgement),
      );
    });
}

export function judgeGold(
  lines: readonly GoldLine[],
  codebook: Codebook,
  tagger: Tagger,
): Judgement {
  const texts = lines.map(({ id, text, question, themes, role, highlight }): JudgedText => {
    const { tags, scores, writer, highlight: span } = tagger.tag(text, question);
    return {
      id,
      text,
      gold: { themes, role, highlight },
      given: { themes: tags.map((tag) => tag.theme), scores, role: writer.role, highlight: span },
    };
  });
  return judge(
    texts,
    codebook.themes.map((theme) => theme.id),
  );
}

function toJson({
  n,
  themes,
  macroF1,
  macroInterval,
  sampleF1,
  alpha,
  highlight,
  role,
  ...more
}: Judgement): unknown {
  return { n, themes, macroF1, macroInterval, sampleF1, alpha, highlight, role, ...more };
}

const figure = (value: number): string => value.toFixed(3);

/** For a person; errors by id, never by text. */
export function describeJudgement(judgement: Judgement): string {
  const {
    n,
    themes,
    macroF1,
    macroInterval,
    sampleF1,
    alpha,
    highlight,
    role,
    calibration,
    confusion,
    worst,
  } = judgement;
  const lines = [
    `${n} coded texts`,
    '',
    'theme               precision  recall     F1  95 % interval   coded',
    ...Object.entries(themes).map(
      ([id, { precision, recall, f1, interval, support }]) =>
        `${id.padEnd(20)}${figure(precision).padStart(9)}${figure(recall).padStart(8)}${figure(f1).padStart(7)}` +
        `  ${figure(interval[0])}–${figure(interval[1])}${String(support).padStart(8)}`,
    ),
    '',
    `macro-F1 ${figure(macroF1)} (${figure(macroInterval[0])}–${figure(macroInterval[1])}), ` +
      `sample-averaged F1 ${figure(sampleF1)}, Krippendorff's alpha ${figure(alpha)}`,
    `highlight inside or over the coder's passage: ${highlight.hit} of ${highlight.n}`,
    `role as coded: ${figure(role.accuracy)} of ${role.n}`,
    '',
    `calibration (expected error ${figure(calibration.ece)}): score given → share that coders gave`,
    ...calibration.bins
      .filter((bin) => bin.n > 0)
      .map(
        (bin) =>
          `  ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}  ${figure(bin.score)} → ${figure(bin.gold)}  (${bin.n})`,
      ),
    '',
    'given by mistake to texts coded as …',
    ...Object.entries(confusion).map(
      ([coded, given]) =>
        `  ${coded}: ${Object.entries(given)
          .map(([theme, count]) => `${theme} ${count}`)
          .join(', ')}`,
    ),
    '',
    'surest mistakes',
    ...worst.map(({ id, theme, kind, score }) => `  ${id}  ${theme} ${kind} (${figure(score)})`),
  ];
  return `${lines.join('\n')}\n`;
}
