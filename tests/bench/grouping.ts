// How near the drafted findings come to the grouping that the Department's own editors gave the same quotes.
// Run: node tests/bench/grouping.ts [--show]. Reads ../shared (or $VERBATIM_SHARED); prints figures, keeps nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { asSafeText } from '../../src/domain/safe-text.ts';
import type { TaggedResponse } from '../../src/domain/tag.ts';
import { draftFindings } from '../../src/pipeline/draft-findings.ts';
import { createTagger } from '../../src/pipeline/tag.ts';
import { readCodebook } from '../../src/read/codebook.ts';
import { readModel } from '../../src/read/model.ts';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';
import { adjustedRand, vMeasure } from './agreement.ts';

const shared = process.env['VERBATIM_SHARED'] ?? join(PACKAGE_ROOT, '..', 'shared');
const file = join(shared, 'corpora', 'model-pages', 'department-responses.jsonl');

const RowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  finding: z.number().nullable(),
  author: z.string().nullable(),
  text: z.string(),
});
type Row = z.infer<typeof RowSchema>;

const inDomain = join(shared, 'gold', 'in-domain.jsonl');

const GoldSchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  question: z.string(),
  themes: z.array(z.string()),
});

if (existsSync(inDomain)) measureInDomain(readFileSync(inDomain, 'utf8'));
if (existsSync(file)) measure(readFileSync(file, 'utf8'));
else process.stdout.write(`grouping: not measured, ${file} is not there\n`);

/**
 * The other yardstick: texts whose findings nobody wrote. A drafted point should hold one theme (as coders gave it, here
 * also to the drafts, so that the tagger's errors don't count) and answers to few questions.
 */
function measureInDomain(jsonl: string): void {
  const content = join(PACKAGE_ROOT, 'content');
  const codebook = readCodebook(content);
  const tagger = createTagger(codebook, readModel(content));
  const rows = jsonl
    .trim()
    .split('\n')
    .map((line) => GoldSchema.parse(JSON.parse(line)))
    .filter(({ themes }) => themes.length === 1);
  const tagged = rows.map((row): TaggedResponse => {
    const tagging = tagger.tag(row.text);
    const tags = row.themes.map((theme) => ({
      theme,
      score: 1,
      status: 'added' as const,
      evidence: tagging.tags.find((tag) => tag.theme === theme)?.evidence ?? [],
    }));
    return {
      ...asTagged({ ...row, kind: 'response', finding: null, author: null }, tagging),
      tags,
    };
  });
  const findings = draftFindings(tagged, codebook);
  const groups = rows.map(
    ({ id }) => findings.find(({ responses }) => responses.includes(id))?.id ?? 'in no finding',
  );
  for (const [name, truth] of [
    ['in-domain: theme', rows.map(({ themes }) => themes[0] ?? '')],
    ['in-domain: question', rows.map(({ question }) => question)],
  ] as const) {
    const { homogeneity, completeness, v } = vMeasure(truth, groups);
    process.stdout.write(
      `${name.padEnd(28)} groups ${String(new Set(groups).size).padStart(2)}  V ${v.toFixed(3)}  ` +
        `homogeneity ${homogeneity.toFixed(3)}  completeness ${completeness.toFixed(3)}  ` +
        `adjusted Rand ${adjustedRand(truth, groups).toFixed(3)}  (${rows.length} texts)\n`,
    );
  }
}

function measure(jsonl: string): void {
  const content = join(PACKAGE_ROOT, 'content');
  const codebook = readCodebook(content);
  const tagger = createTagger(codebook, readModel(content));
  const rows = jsonl
    .trim()
    .split('\n')
    .map((line) => RowSchema.parse(JSON.parse(line)))
    .filter((row) => row.kind !== 'comment');
  const tagged = rows.map((row) => asTagged(row, tagger.tag(row.text)));
  const findings = draftFindings(tagged, codebook);
  // A response may carry several findings; its own is the one in which it is quoted first, else the first that lists it.
  const groupOf = (id: string): string => {
    const listing = findings.filter((finding) => finding.responses.includes(id));
    const place = (quotes: readonly { readonly response: string }[]): number => {
      const found = quotes.findIndex((quote) => quote.response === id);
      return found < 0 ? 99 : found;
    };
    return [...listing].sort((a, b) => place(a.quotes) - place(b.quotes))[0]?.id ?? 'in no finding';
  };
  const judged = rows.filter((row) => row.finding !== null);
  const truth = judged.map((row) => String(row.finding));
  const report = (name: string, groups: readonly string[]): void => {
    const { homogeneity, completeness, v } = vMeasure(truth, groups);
    process.stdout.write(
      `${name.padEnd(28)} groups ${String(new Set(groups).size).padStart(2)}  V ${v.toFixed(3)}  ` +
        `homogeneity ${homogeneity.toFixed(3)}  completeness ${completeness.toFixed(3)}  ` +
        `adjusted Rand ${adjustedRand(truth, groups).toFixed(3)}\n`,
    );
  };
  process.stdout.write(`${judged.length} quotes in the Department's four findings\n`);
  report(
    'drafted findings',
    judged.map((row) => groupOf(row.id)),
  );
  report(
    'baseline: main theme',
    judged.map((row) => mainTheme(tagged.find(({ response }) => response.id === row.id))),
  );
  report(
    'baseline: each by itself',
    judged.map((row) => row.id),
  );
  report(
    'baseline: all together',
    judged.map(() => 'all'),
  );
  if (!process.argv.includes('--show')) return;
  for (const finding of findings) {
    const members = finding.responses.map(
      (id) => `${id.slice(-2)}/${rows.find((row) => row.id === id)?.finding ?? '–'}`,
    );
    process.stdout.write(
      `\n${finding.id} [${finding.themes.join(', ')}] ${finding.claim}\n  ${members.join(' ')}\n`,
    );
    process.stdout.write(
      `  other views: ${finding.otherViews.map(({ response }) => response).join(' ') || 'none'}\n`,
    );
  }
  for (const row of judged)
    process.stdout.write(`${row.id} ${String(row.finding)} ${groupOf(row.id)}\n`);
}

function mainTheme(tagged: TaggedResponse | undefined): string {
  return [...(tagged?.tags ?? [])].sort((a, b) => b.score - a.score)[0]?.theme ?? 'none';
}

function asTagged(row: Row, tagging: TaggedResponse['tagging']): TaggedResponse {
  return {
    response: {
      id: row.id,
      respondent: row.author ?? row.id,
      kind: 'response',
      question: null,
      row: 1,
      name: row.author,
      roles: [],
      roleGiven: null,
      date: null,
      language: 'en',
      consent: 'public',
      removed: {},
      text: asSafeText(row.text),
    },
    tagging,
    tags: tagging.tags,
    reviewed: false,
    untaggedLanguage: false,
    isRoleHidden: false,
  };
}
