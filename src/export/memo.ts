// A summary as a memo: the same parts in the same order as the page, before anyone has chosen Markdown or Word.
import type { Finding } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import { pageMarks } from '../domain/quote-marks.ts';
import { repliesOf } from './replies.ts';
import { banners, quotesOf, type ExportSubject } from './subject.ts';

export type MemoBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Set apart from the text: what the reader must know of the whole. */
  | { readonly kind: 'banner'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** `text` without quotation marks; `citation` goes where the format keeps its references. */
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly by: string;
      readonly citation: string;
    };

export interface Memo {
  readonly title: string;
  readonly language: string;
  /** ISO date of the newest content. */
  readonly date: string;
  readonly blocks: readonly MemoBlock[];
}

export function buildMemo(subject: ExportSubject): Memo {
  const { one, synthesis, phrases } = subject;
  const { consultation } = one;
  return {
    title: consultation.title,
    language: synthesis.site.language,
    date: consultation.updated,
    blocks: [
      { kind: 'heading', level: 1, text: consultation.title },
      ...banners(subject).map((text): MemoBlock => ({ kind: 'banner', text })),
      paragraph(
        `${consultation.series === null ? '' : `${consultation.series}. `}${synthesis.site.body}, version ${consultation.version}, ` +
          `${phrases.date(consultation.updated)}. ${phrases.address(`/summaries/${one.slug}/`)}`,
      ),
      paragraph(consultation.description),
      { kind: 'table', header: ['Fact', 'Value'], rows: facts(subject) },
      heading('How far you can take this'),
      paragraph(
        `People chose to answer; they were not drawn by lot and do not stand for all. Statements are not fact-checked. ` +
          `Findings are written by ${synthesis.site.editors}. Themes are suggested by software and reviewed by people in part.`,
      ),
      ...highlighted(subject),
      ...(consultation.questions.length === 0
        ? []
        : [heading('What was asked'), list(consultation.questions)]),
      heading('Findings'),
      ...(one.findings.length === 0
        ? [paragraph('No findings yet.')]
        : one.findings.flatMap((finding) => findingBlocks(finding, subject))),
      heading('What happened next'),
      ...(consultation.happenedNext.length === 0
        ? [paragraph(`No action recorded as of ${phrases.date(consultation.updated)}.`)]
        : [list(repliesOf(one, phrases))]),
    ],
  };
}

function facts({ one, phrases }: ExportSubject): readonly (readonly string[])[] {
  const { respondents, consultation } = one;
  return [
    ['Open', phrases.opened(consultation)],
    ['Respondents in hand', String(respondents.people)],
    ...(respondents.reported === null
      ? []
      : [['Respondents as reported', String(respondents.reported)]]),
    ['Responses', String(one.responseCount)],
    ['People quoted', String(respondents.quotedPeople)],
    ['Purpose', consultation.purpose],
  ];
}

function highlighted(subject: ExportSubject): readonly MemoBlock[] {
  const { one } = subject;
  if (one.highlight === null) return [];
  return [
    heading('Highlighted statement'),
    ...quotesOf(subject, [one.highlight]).map((quote) => quoteBlock(quote, subject)),
  ];
}

function findingBlocks(finding: Finding, subject: ExportSubject): readonly MemoBlock[] {
  const { phrases, one } = subject;
  const others = quotesOf(subject, finding.otherViews);
  const saidElse = phrases.saidElse(finding);
  return [
    { kind: 'heading', level: 3, text: `${finding.number}. ${finding.claim}` },
    ...(finding.claimBy === 'respondents'
      ? [paragraph('This claim is in a respondent’s own words.')]
      : []),
    ...(finding.support === null ? [] : [paragraph(finding.support)]),
    paragraph(
      `${phrases.evidence(finding.evidence)} ${phrases.address(`/summaries/${one.slug}/#finding-${finding.id}`)}`,
    ),
    ...quotesOf(subject, finding.quotes).map((quote) => quoteBlock(quote, subject)),
    paragraph(others.length === 0 ? `Other views: ${lowerFirst(saidElse)}` : 'Other views:'),
    ...others.map((quote) => quoteBlock(quote, subject)),
    ...(others.length > 0 && saidElse !== '' ? [paragraph(saidElse)] : []),
  ];
}

function quoteBlock(quote: Quote, { one, synthesis, phrases }: ExportSubject): MemoBlock {
  const by = phrases.attribution(quote);
  return {
    kind: 'quote',
    text: pageMarks(quote.text),
    by,
    citation:
      `${by}. Quote ${quote.id}. ${synthesis.site.body} (${one.consultation.updated.slice(0, 4)}), ` +
      `${one.consultation.title} (version ${one.consultation.version}). ${phrases.address(`/q/${quote.id}/`)}`,
  };
}

const lowerFirst = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1);

const heading = (text: string): MemoBlock => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): MemoBlock => ({ kind: 'paragraph', text });
const list = (items: readonly string[]): MemoBlock => ({ kind: 'list', items });
