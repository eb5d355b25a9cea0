// Finds the spans that an editor's call to a quote means, or says exactly why there are none.
import type { QuoteId, ResponseId } from '../domain/id.ts';
import type { Quote, Segment } from '../domain/quote.ts';
import type { QuoteCall } from '../domain/summary-text.ts';
import type { Diagnostic } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { checkQuote } from './check-quote.ts';
import type { Rulings } from './decide.ts';
import { lastingQuoteId } from './lasting-quote-id.ts';
import { cutOffNegation } from './quote-check/cut-off-negation.ts';

/** A quote that could be shown. */
export interface Candidate {
  readonly tagged: TaggedResponse;
  readonly segments: readonly Segment[];
  readonly chosenBy: Quote['chosenBy'];
}

export interface CallContext {
  readonly candidates: ReadonlyMap<QuoteId, Candidate>;
  readonly responses: ReadonlyMap<ResponseId, TaggedResponse>;
  readonly rulings: Rulings;
  /** The file the call stands in, for the diagnostic. */
  readonly file: string;
}

export interface ResolvedCall {
  readonly candidate: Candidate | null;
  /** An error where there is no quote to show; else what its editor should look at once more. */
  readonly diagnostic: Diagnostic | null;
}

export function resolveCall(call: QuoteCall, context: CallContext): ResolvedCall {
  const at = `${context.file}:${call.line}`;
  const refuse = (name: string, message: string, hint: string): ResolvedCall => ({
    candidate: null,
    diagnostic: { level: 'error', name, where: at, message, hint },
  });
  if (call.kind === 'id') {
    const candidate = context.candidates.get(call.id);
    if (context.rulings.withdrawn.has(call.id)) {
      return refuse('quote-withdrawn', `quote ${call.id} was withdrawn.`, 'Take the line out.');
    }
    if (candidate !== undefined) return { candidate, diagnostic: null };
    return refuse(
      'quote-not-found',
      `there is no quote ${call.id} in this consultation.`,
      'Cut it anew with <Quote from="…response id…" text="…words…" />.',
    );
  }
  const tagged = context.responses.get(call.from);
  if (tagged === undefined) {
    return refuse(
      'response-not-found',
      `there is no published response ${call.from} in this consultation.`,
      'Check the id on the page of the response; withheld responses can’t be quoted.',
    );
  }
  const check = checkQuote(tagged.response.text, call.text);
  if (check.segments === null) {
    const first = check.problems[0];
    return refuse(
      'quote-not-verbatim',
      `the quote from ${call.from} is not word for word. ${check.problems.map((problem) => problem.message).join(' ')}`,
      first === undefined
        ? 'Copy the words from the response.'
        : 'Copy the words from the response, mark words left out with … and your own with [ ].',
    );
  }
  const id = lastingQuoteId(tagged.response, check.segments, context.rulings);
  if (context.rulings.withdrawn.has(id))
    return refuse('quote-withdrawn', `quote ${id} was withdrawn.`, 'Take the line out.');
  if (check.verdict === 'needs-approval' && !context.rulings.cleared.has(id)) {
    return refuse(
      'quote-needs-approval',
      `the quote from ${call.from} leaves out words that may turn its meaning. ${check.problems.map((problem) => problem.message).join(' ')}`,
      `Quote those words too, or have a second person clear quote ${id}.`,
    );
  }
  return {
    candidate: { tagged, segments: check.segments, chosenBy: 'editor' },
    diagnostic: startCaution(tagged.response.text, check.segments, call.from, at),
  };
}

/** A quote that begins behind a "not" of its own clause is allowed and often wrong: its editor hears of it. */
function startCaution(
  source: string,
  segments: readonly Segment[],
  from: ResponseId,
  where: string,
): Diagnostic | null {
  const start = segments.find((segment) => segment.kind !== 'insert')?.start;
  const word = start === undefined ? null : cutOffNegation(source, start);
  if (word === null) return null;
  return {
    level: 'warning',
    name: 'quote-starts-after-negation',
    where,
    message: `the quote from ${from} starts just behind “${word}”, which may turn what it says.`,
    hint: 'Start the quote before that word, unless its sense is the same without it.',
  };
}
