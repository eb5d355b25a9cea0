// Whether a quote is true to its response: the one check behind the build, the review desk and `verbatim quote-check`.
import type { Segment } from '../domain/quote.ts';
import { align, STRICT } from './quote-check/align.ts';
import { cutWords, emptyOmissions, splitWords } from './quote-check/near-misses.ts';
import { explainMismatch } from './quote-check/explain.ts';
import { buildSegments } from './quote-check/build-segments.ts';
import { checkForm, MOST_PARTS } from './quote-check/check-form.ts';
import { checkMeaning } from './quote-check/check-meaning.ts';
import { literalReadings } from './quote-check/literal-readings.ts';
import type { QuoteProblem } from './quote-check/problem.ts';
import type { QuoteReading } from './quote-check/read-quote.ts';
import { prepareSource, type SourceText } from './quote-check/source-text.ts';
import { tokenise } from './quote-check/tokens.ts';

export type { QuoteProblem, QuoteProblemKind } from './quote-check/problem.ts';

export interface QuoteCheck {
  /** `needs-approval`: true to the wording, but a second person must clear what it leaves out. */
  readonly verdict: 'verbatim' | 'needs-approval' | 'refused';
  /** Empty where the quote is verbatim; `at` is an offset into the quote in UTF-16 code units. */
  readonly problems: readonly QuoteProblem[];
  /** The quote as spans of the source; null where it is refused. */
  readonly segments: readonly Segment[] | null;
}

/**
 * Allowed silently: outer spaces and outer quotation marks, line breaks and spaces beside marks, straight or curly
 * marks, double or single ones, dash style, `…` at the quote's ends. Everything else must be marked by `…` or `[ ]`
 * under the rules of check-form and check-meaning. `source` is one answer of one person. Linear in both texts.
 */
export function checkQuote(source: string, quote: string): QuoteCheck {
  const prepared = prepareSource(source);
  const whole = checkAgainst(prepared, quote);
  if (whole.verdict !== 'refused') return whole;
  const unwrapped = withoutOuterMarks(quote);
  if (unwrapped === null) return whole;
  const inner = checkAgainst(prepared, unwrapped.text);
  const problems = inner.problems.map((problem) => ({ ...problem, at: problem.at + unwrapped.at }));
  return { ...inner, problems };
}

const RANK = { verbatim: 0, 'needs-approval': 1, refused: 2 } as const;

function checkAgainst(source: SourceText, quote: string): QuoteCheck {
  if (!tokenise(quote).some((token) => token.isWord)) {
    return refuse([{ kind: 'empty', at: 0, message: 'The quote holds no words.' }]);
  }
  let best: QuoteCheck | null = null;
  for (const reading of literalReadings(source, quote)) {
    const check = checkReading(source, quote, reading);
    if (best === null || RANK[check.verdict] < RANK[best.verdict]) best = check;
    if (best.verdict === 'verbatim') break;
  }
  return best ?? refuse([{ kind: 'empty', at: 0, message: 'The quote holds no words.' }]);
}

function checkReading(source: SourceText, quote: string, reading: QuoteReading): QuoteCheck {
  const form = checkForm(quote, reading);
  if (reading.parts.length === 0 || reading.parts.length > MOST_PARTS) return refuse(form);
  const alignment = align(source, reading, STRICT);
  if (alignment === null) return refuse([...form, ...mismatch(source, quote, reading)]);
  const meaning = checkMeaning(source, reading, alignment);
  const split = splitWords(source, quote, reading, alignment);
  const problems = [...form, ...split, ...meaning].sort((a, b) => a.at - b.at);
  if (problems.some((problem) => problem.kind !== 'meaning-left-out')) return refuse(problems);
  return {
    verdict: problems.length === 0 ? 'verbatim' : 'needs-approval',
    problems,
    segments: buildSegments(source, reading, alignment),
  };
}

function mismatch(
  source: SourceText,
  quote: string,
  reading: QuoteReading,
): readonly QuoteProblem[] {
  const cut = align(source, reading, { cutWords: true, emptyOmissions: false });
  if (cut !== null) return cutWords(source, reading, cut);
  const empty = align(source, reading, { cutWords: true, emptyOmissions: true });
  if (empty !== null) return emptyOmissions(source, reading, empty);
  return explainMismatch(source, quote, reading);
}

function refuse(problems: readonly QuoteProblem[]): QuoteCheck {
  return { verdict: 'refused', problems, segments: null };
}

const OUTER_MARKS = /^(\s*["“„«'‘])([\s\S]*)["”“»'’]\s*$/u;

/** The quote inside the quotation marks that an editor typed around it, which the page sets by itself. */
function withoutOuterMarks(quote: string): { readonly text: string; readonly at: number } | null {
  const match = OUTER_MARKS.exec(quote);
  return match === null ? null : { text: match[2] ?? '', at: (match[1] ?? '').length };
}
