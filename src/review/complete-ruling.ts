// Adds to a ruling from the page what only the server may say (hashes, places, whether it was made blind) and refuses
// what may not be written: a quote that breaks a rule, a theme that the codebook lacks.
import { z } from 'zod';
import type { Ruling } from '../domain/decision.ts';
import type { Segment } from '../domain/quote.ts';
import { REDACTION_KINDS } from '../domain/response.ts';
import { checkQuote } from '../pipeline/check-quote.ts';
import { isBlindFor } from '../pipeline/order-queue.ts';
import { quoteText } from '../pipeline/quote-text.ts';
import { runConsultation } from '../pipeline/run-consultation.ts';
import type { RunOptions } from '../pipeline/run-options.ts';
import { textHash } from '../pipeline/text-hash.ts';
import { Refusal, type Desk, type Placed } from './desk.ts';
import { describeRedaction } from './settle-texts.ts';

const SpanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: z.enum(REDACTION_KINDS),
});
const REACH: ReadonlySet<string> = new Set<Ruling['action']>([
  'tags',
  'mark',
  'adjudicate',
  'unsure',
  'send-back',
  'flag',
  'quote',
  'drop-quote',
  'clear-quote',
  'withdraw-quote',
  'withhold',
  'withdraw',
  'redact',
  'role',
  'note',
]);

/** @throws Refusal */
export function completeRuling(
  desk: Desk,
  reviewer: string,
  id: string,
  raw: Readonly<Record<string, unknown>>,
  options: RunOptions,
): Record<string, unknown> {
  const placed = desk.place(id);
  if (placed === null) throw new Refusal('This response is no longer here.');
  const action = String(raw['action']);
  if (!REACH.has(action)) throw new Refusal('The desk does not know this ruling.');
  const ruling = { ...raw, ...('quote' in raw && !('response' in raw) ? {} : { response: id }) };
  switch (action) {
    case 'tags':
    case 'mark':
    case 'adjudicate':
      checkThemes(raw['themes'], options);
      return action === 'tags' && isBlindFor(placed.response, desk.rulings, reviewer)
        ? { ...ruling, blind: true }
        : ruling;
    case 'quote':
      checkSegments(placed, raw['segments']);
      return { ...ruling, source: textHash(placed.response.text) };
    case 'clear-quote':
      if (
        desk.rulings.quotes
          .get(id)
          ?.some((cut) => cut.id === raw['quote'] && cut.reviewer === reviewer) === true
      )
        throw new Refusal('You cut this quote, so somebody else has to clear it.');
      return withoutResponse(raw);
    case 'withdraw-quote':
      return withoutResponse(raw);
    case 'redact': {
      const again = desk.lookAgain.get(id);
      const spans = z
        .array(SpanSchema)
        .min(again === undefined ? 1 : 0)
        .safeParse(raw['spans']);
      if (
        !spans.success ||
        spans.data.some(({ start, end }) => end <= start || end > placed.response.text.length)
      )
        throw new Refusal('Select the words to take out first.');
      return {
        ...ruling,
        spans: spans.data,
        ...describeRedaction(placed.response.text, spans.data),
        ...standingQuotes(desk, placed, options),
        ...(again === undefined
          ? {}
          : { looked: again.lost.map(({ reviewer: by, at }) => ({ reviewer: by, at })) }),
      };
    }
    case 'withhold':
    case 'withdraw':
      return { ...ruling, ...removalOf(desk, placed, options) };
    default:
      return ruling;
  }
}

/** What the software chose from the response and pages may show: its address has to last, whatever it chooses next. */
function standingQuotes(
  desk: Desk,
  { response }: Placed,
  options: RunOptions,
): { readonly quotes?: readonly (readonly Segment[])[] } {
  const quotes = runConsultation(desk.content, options)
    .quotes.filter((quote) => quote.response === response.id && quote.chosenBy === 'software')
    .map(({ segments }) => segments);
  return quotes.length > 0 ? { quotes } : {};
}

function withoutResponse(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key !== 'response'));
}

function checkThemes(themes: unknown, { codebook }: RunOptions): void {
  const known = new Set(codebook.themes.map(({ id }) => id));
  if (!Array.isArray(themes) || themes.some((theme) => !known.has(String(theme))))
    throw new Refusal('The codebook has no such theme; reload the page.');
}

function checkSegments({ response }: Placed, segments: unknown): void {
  let text: string;
  try {
    // Their shape is checked against the schema before anything is written.
    text = quoteText(response.text, segments as readonly Segment[]);
  } catch {
    throw new Refusal('The quote does not fit the response; cut it anew.');
  }
  const { verdict, problems } = checkQuote(response.text, text);
  if (verdict === 'refused') throw new Refusal(problems.map(({ message }) => message).join(' '));
}

/** Where the text stood, and which of its quotes have addresses that must say so. */
function removalOf(
  desk: Desk,
  { response, batch }: Placed,
  options: RunOptions,
): Record<string, unknown> {
  const sharesRow = batch.responses.some(
    (other) => other.row === response.row && other.id !== response.id,
  );
  const gaveAnswers = batch.answers.some(({ respondent }) => respondent === response.respondent);
  const quotes = runConsultation(desk.content, options)
    .quotes.filter((quote) => quote.response === response.id)
    .map(({ id }) => id)
    .sort();
  return {
    batch: batch.folder,
    // The ledger counts rows: a row that still gives something stays accepted.
    ...(sharesRow || gaveAnswers ? {} : { row: response.row }),
    ...(quotes.length > 0 ? { quotes } : {}),
  };
}
