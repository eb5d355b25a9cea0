// Writes the drafted findings as the body of index.mdx, and keeps its hands off what an editor has written.
import { createHash } from 'node:crypto';
import { innerMarks } from '../domain/quote-marks.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import { draftFindings, type FindingDraft } from './draft-findings.ts';
import { diffLines } from './draft/diff-lines.ts';
import { parseSummary } from './parse-summary.ts';
import { quoteText } from './quote-text.ts';
import type { Pick } from './quote.ts';

export interface DraftInput {
  /** Published responses without comments and near-duplicates. */
  readonly responses: readonly TaggedResponse[];
  readonly codebook: Codebook;
}

/** The findings as MDX, each claim a respondent's own words; a plain sentence where nothing is tagged. */
export function draftSummary({ responses, codebook }: DraftInput): string {
  const texts = new Map(responses.map(({ response }) => [response.id, response.text]));
  const findings = draftFindings(responses, codebook);
  if (findings.length === 0)
    return '{/* No response carries a theme: there is nothing to draft. */}';
  return findings.map((finding) => writeFinding(finding, texts)).join('\n\n');
}

function writeFinding(finding: FindingDraft, texts: ReadonlyMap<string, string>): string {
  const calls = (picks: readonly Pick[]): string[] => picks.map((pick) => writeQuote(pick, texts));
  const others =
    finding.otherViews.length === 0
      ? []
      : ['<OtherViews>', ...calls(finding.otherViews), '</OtherViews>', ''];
  return [
    `<Finding id="${finding.id}" themes="${finding.themes.join(', ')}" claimBy="respondents"`,
    `  claim="${attribute(finding.claim)}"`,
    `  responses="${finding.responses.join(', ')}">`,
    '',
    ...calls(finding.quotes),
    '',
    ...others,
    '</Finding>',
  ].join('\n');
}

function writeQuote({ response, segments }: Pick, texts: ReadonlyMap<string, string>): string {
  return `<Quote from="${response}" text="${attribute(quoteText(texts.get(response) ?? '', segments))}" />`;
}

/** Double marks would end the attribute; single ones are what a quote takes inside anyway. */
function attribute(text: string): string {
  return innerMarks(text)
    .replaceAll(/&(?=#?\w+;)/gu, '&amp;')
    .replaceAll(/\s+/gu, ' ');
}

export type DraftOutcome =
  /** The whole file, with the draft in it. */
  | { readonly kind: 'drafted'; readonly mdx: string }
  | { readonly kind: 'unchanged' }
  /** An editor's words stand where the draft would: what a fresh draft would change, as Markdown. */
  | { readonly kind: 'kept'; readonly diff: string; readonly mdx: string };

const OPEN = /^\{\/\* Draft ([0-9a-f]{12})[^*]*\*\/\}$/mu;
const CLOSE = '{/* End of the draft. */}';

/**
 * Puts a draft into a summary. It goes where no finding stands yet, or in place of an earlier draft that nobody has
 * touched (a hash in its first line tells); anything else is an editor's, and stays.
 */
export function placeDraft(mdx: string, draft: string): DraftOutcome {
  const source = mdx.replaceAll('\r\n', '\n');
  const block = `{/* Draft ${hashOf(draft)}: written by software, replaced by the next draft until somebody changes it. */}\n\n${draft}\n\n${CLOSE}`;
  const old = findDraft(source);
  if (old?.isUntouched === true) {
    const drafted = `${source.slice(0, old.start)}${block}${source.slice(old.end)}`;
    return drafted === source ? { kind: 'unchanged' } : { kind: 'drafted', mdx: drafted };
  }
  const { text, problems } = parseSummary(source);
  const isReadable = !problems.some((problem) => problem.name === 'summary-syntax');
  if (old === null && isReadable && text.findings.length === 0)
    return { kind: 'drafted', mdx: insert(source, block) };
  const beside =
    old === null
      ? insert(withoutFindings(source), block)
      : `${source.slice(0, old.start)}${block}${source.slice(old.end)}`;
  return { kind: 'kept', diff: diffLines(source, beside), mdx: beside };
}

function findDraft(
  mdx: string,
): { readonly start: number; readonly end: number; readonly isUntouched: boolean } | null {
  const open = OPEN.exec(mdx);
  if (open === null) return null;
  const close = mdx.indexOf(CLOSE, open.index);
  if (close < 0) return null;
  const body = mdx.slice(open.index + open[0].length, close).trim();
  return { start: open.index, end: close + CLOSE.length, isUntouched: hashOf(body) === open[1] };
}

/** Before the post script, which closes a summary; else at the end. */
function insert(mdx: string, block: string): string {
  const at = mdx.search(/^<PostScript\b/mu);
  if (at < 0) return `${mdx.trimEnd()}\n\n${block}\n`;
  return `${mdx.slice(0, at).trimEnd()}\n\n${block}\n\n${mdx.slice(at)}`;
}

function withoutFindings(mdx: string): string {
  return mdx.replaceAll(/^<Finding\b[\s\S]*?^\s*<\/Finding>\n*/gmu, '');
}

function hashOf(draft: string): string {
  return createHash('sha256').update(draft.trim(), 'utf8').digest('hex').slice(0, 12);
}
