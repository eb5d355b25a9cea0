// verbatim explain: one response, stage by stage: why it has its themes, its role and its sentence to quote.
import type { Command } from 'commander';
import type { Response } from '../src/domain/response.ts';
import type { Tagging } from '../src/domain/tag.ts';
import type { Codebook } from '../src/domain/theme.ts';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { foldDecisions } from '../src/pipeline/decide.ts';
import { createTagger } from '../src/pipeline/tag.ts';
import { createCueReader } from '../src/pipeline/tagger/cue-reader.ts';
import type { Model } from '../src/pipeline/tagger/model.ts';
import { readText } from '../src/pipeline/tagger/reading.ts';
import { createThemeScorer } from '../src/pipeline/tagger/score-themes.ts';
import { readCodebook } from '../src/read/codebook.ts';
import { listConsultations, readConsultation } from '../src/read/content.ts';
import { readModel } from '../src/read/model.ts';
import { contentOption } from './options.ts';

interface Found {
  readonly response: Response;
  readonly where: string;
  /** What a person ruled; null where nobody did. */
  readonly ruled: readonly string[] | null;
}

export function register(program: Command): void {
  program
    .command('explain')
    .description('Show how one response was read, stage by stage.')
    .argument('<response-id>', 'id of a response, such as r4k2m9x3p7')
    .addOption(contentOption())
    .action((id: string, { content }: { content: string }) => {
      const found = findResponse(content, id);
      const codebook = readCodebook(content);
      const model = readModel(content);
      const tagging = createTagger(codebook, model).tag(found.response.text);
      process.stdout.write(`${explain(found, tagging, codebook, model).join('\n')}\n`);
    });
}

function findResponse(content: string, id: string): Found {
  for (const slug of listConsultations(content)) {
    const { batches, decisions } = readConsultation(content, slug);
    for (const { folder, responses } of batches) {
      const response = responses.find((candidate) => candidate.id === id);
      if (response === undefined) continue;
      const ruled = foldDecisions(decisions).themes.get(id) ?? null;
      return {
        response,
        where: `consultations/${slug}/batches/${folder}, row ${response.row}`,
        ruled,
      };
    }
  }
  throw new VerbatimError('usage', [{ where: id, message: `is no response in ${content}.` }]);
}

function explain(
  { response, where, ruled }: Found,
  tagging: Tagging,
  codebook: Codebook,
  model: Model,
): readonly string[] {
  const { text, language } = response;
  const reading = readText(text);
  const { themes, shares } = createThemeScorer(codebook, model)(reading);
  const cues = createCueReader(codebook.themes)(reading);
  const quoteOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    `“${text.slice(start, end)}”`;
  const lines = [
    `${response.id}  ${where}  (${language})`,
    '',
    'Sentences, with the cues that matched:',
  ];
  reading.passages.forEach((passage, index) => {
    lines.push(`  ${index + 1}. ${quoteOf(passage)}`);
    for (const hit of cues.filter((cue) => cue.passage === index)) {
      const start = reading.tokens.starts[hit.from] ?? passage.start;
      const end = reading.tokens.ends[hit.to - 1] ?? passage.end;
      lines.push(
        `       ${codebook.themes[hit.theme]?.id ?? '?'} ${hit.weight}: ${quoteOf({ start, end })}  ← ${hit.source}`,
      );
    }
  });
  if (model.groups.length > 1) {
    const kinds = model.groups.map((group, index) => `${group} ${(shares[index] ?? 0).toFixed(2)}`);
    lines.push('', `Kind of text, which decides whose weights count: ${kinds.join(', ')}`);
  }
  lines.push('', 'Themes: score, the score it takes, and each sentence alone:');
  for (const { id, score, threshold, passages } of themes) {
    const mark = score >= threshold ? '✓' : ' ';
    lines.push(
      `  ${mark} ${id.padEnd(16)}${score.toFixed(2)}  (from ${threshold.toFixed(2)})  ${passages.map((one) => one.toFixed(2)).join(' ')}`,
    );
    const because = tagging.tags.find((tag) => tag.theme === id)?.evidence ?? [];
    if (because.length > 0)
      lines.push(`      because: ${because.map(({ reason }) => reason).join(', ')}`);
  }
  lines.push(
    ruled === null
      ? '    no person has ruled on them'
      : `    a person ruled: ${ruled.join(', ') || 'none of them'}`,
    '',
    `Role: ${tagging.writer.role}${tagging.writer.roleStated ? ', said by the writer' : ''}`,
    ...tagging.writer.roles.map((evidence) => `  ${evidence.role}: ${quoteOf(evidence)}`),
    '',
    tagging.highlight === null ? 'Nothing to quote.' : `To quote: ${quoteOf(tagging.highlight)}`,
  );
  return lines;
}
