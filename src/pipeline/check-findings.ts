// What an editor's findings claim, held against the responses: themes and responses that exist, respondents' words that
// a respondent said, no one quoted too often, quotation marks that close.
import type { Consultation } from '../domain/consultation.ts';
import type { QuoteId, ResponseId, ThemeId } from '../domain/id.ts';
import type { Quote } from '../domain/quote.ts';
import type { FindingText, SummaryText } from '../domain/summary-text.ts';
import { checkQuote } from './check-quote.ts';
import { summaryError, summaryWarning, type SummaryProblem } from './summary/problem.ts';

const MOST_PER_PERSON = 2;

/** Ids of the quotes that a finding shows, other views included. */
interface ShownQuotes {
  readonly id: string;
  readonly quotes: readonly QuoteId[];
  readonly otherViews: readonly QuoteId[];
}

export interface FindingContext {
  readonly themes: ReadonlySet<ThemeId>;
  /** By finding id; drafted findings that no file holds are not asked for. */
  readonly shown: readonly ShownQuotes[];
  readonly quotes: ReadonlyMap<QuoteId, Quote>;
  /** Text of a published response. */
  readonly textOf: (id: ResponseId) => string | undefined;
}

export function checkFindings(
  summary: SummaryText,
  context: FindingContext,
): readonly SummaryProblem[] {
  return summary.findings.flatMap((finding) => {
    const shown = context.shown.find(({ id }) => id === finding.id);
    const quotes = [...(shown?.quotes ?? []), ...(shown?.otherViews ?? [])].flatMap(
      (id) => context.quotes.get(id) ?? [],
    );
    return [
      ...checkLists(finding, context),
      ...checkClaim(finding, quotes, context),
      ...checkPeople(finding, quotes),
      ...checkMarks(finding, quotes),
    ];
  });
}

/** Replies of the body to findings that are not there would be links to nowhere. */
export function checkReplies(
  replies: Consultation['happenedNext'],
  findings: readonly ShownQuotes[],
  mdx: string,
): readonly SummaryProblem[] {
  const known = findings.map(({ id }) => id);
  const lines = mdx.split('\n');
  return replies.flatMap(({ date, findings: answered }) =>
    answered
      .filter((id) => !known.includes(id))
      .map((id) => {
        const line = lines.findIndex((text) => text.split(/[\s,'"[\]]+/u).includes(id)) + 1;
        const there = known.length === 0 ? 'there are no findings' : `there is ${known.join(', ')}`;
        const message = `what happened on ${date} answers finding "${id}"; ${there}.`;
        return summaryError('reply-unknown-finding', Math.max(1, line), message);
      }),
  );
}

function checkLists(
  { themes, responses, line }: FindingText,
  context: FindingContext,
): readonly SummaryProblem[] {
  return [
    ...themes
      .filter((theme) => !context.themes.has(theme))
      .map((theme) => {
        const known = [...context.themes].join(', ');
        return summaryError(
          'finding-unknown',
          line,
          `there is no theme "${theme}"; there is ${known}.`,
        );
      }),
    ...responses
      .filter((id) => context.textOf(id) === undefined)
      .map((id) =>
        summaryWarning(
          'finding-unknown',
          line,
          `response ${id} is not published and is not counted.`,
        ),
      ),
  ];
}

function checkClaim(
  finding: FindingText,
  quotes: readonly Quote[],
  context: FindingContext,
): readonly SummaryProblem[] {
  if (finding.claimBy !== 'respondents' || finding.claim === '') return [];
  const carrying = new Set([...quotes.map(({ response }) => response), ...finding.responses]);
  for (const id of carrying) {
    const text = context.textOf(id);
    if (text !== undefined && checkQuote(text, finding.claim).verdict === 'verbatim') return [];
  }
  const message = `the claim of "${finding.id}" is marked as a respondent’s words, and none of its responses says it word for word.`;
  return [summaryError('claim-not-verbatim', finding.line, message)];
}

function checkPeople(finding: FindingText, quotes: readonly Quote[]): readonly SummaryProblem[] {
  const often = [...Map.groupBy(quotes, ({ respondent }) => respondent).values()].filter(
    (own) => own.length > MOST_PER_PERSON,
  );
  return often.map((own) => {
    const ids = own.map(({ id }) => id).join(', ');
    const message = `"${finding.id}" quotes one person ${own.length} times (${ids}); two is the most.`;
    return summaryError('person-quoted-often', finding.line, message);
  });
}

function checkMarks(finding: FindingText, quotes: readonly Quote[]): readonly SummaryProblem[] {
  return quotes
    .filter(({ text }) => !isBalanced(text))
    .map(({ id }) => {
      const message = `a quotation mark in quote ${id} is never closed.`;
      return summaryWarning('quote-marks-open', finding.line, message);
    });
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0;
}
