// Nothing vanishes: follows every row of a batch to the place where it ended, and checks that the sum is right.
import type { Funnel } from '../domain/synthesis.ts';
import type { QuoteId, ResponseId } from '../domain/id.ts';
import type { Quote } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { BatchContent } from '../domain/content.ts';
import type { Selection } from './select-published.ts';

/** Rows by reason, the commonest first. */
type Reasons = readonly { readonly reason: string; readonly rows: number }[];

/**
 * received = published + duplicates + withheld + rejected, in rows of the file.
 * @throws RangeError where that doesn't hold: our bug, or a batch folder changed by hand
 */
export function traceRows(
  batch: BatchContent,
  selection: Selection,
  tagged: readonly TaggedResponse[],
  quotes: ReadonlyMap<QuoteId, Quote>,
): Funnel {
  const { ledger } = batch.manifest;
  const shownRows = new Set(selection.published.map((response) => response.row));
  const keptBack = new Map<number, string>();
  for (const { response, reason } of selection.withheld) {
    if (!shownRows.has(response.row)) keptBack.set(response.row, reason);
  }
  const rejected = byReason(ledger.rejected.map(({ reason }) => reason));
  const withheld = byReason([...ledger.withheld.map(({ reason }) => reason), ...keptBack.values()]);
  const published = ledger.accepted - keptBack.size;
  const sum = published + ledger.duplicates + rowCount(rejected) + rowCount(withheld);
  if (sum !== ledger.rows) {
    throw new RangeError(
      `${batch.folder}: ${ledger.rows} rows came in but ${sum} are accounted for`,
    );
  }
  const inBatch = new Set<ResponseId>(selection.published.map((response) => response.id));
  const mine = tagged.filter((item) => inBatch.has(item.response.id));
  const responses = mine.filter((item) => item.response.kind === 'response');
  const quoted = new Set(
    [...quotes.values()].map((quote) => quote.response).filter((id) => inBatch.has(id)),
  );
  const languages = new Map<string, number>();
  for (const { response, untaggedLanguage } of responses) {
    if (untaggedLanguage)
      languages.set(response.language, (languages.get(response.language) ?? 0) + 1);
  }
  return {
    received: ledger.rows,
    duplicates: ledger.duplicates,
    rejected,
    withheld,
    published,
    responses: responses.length,
    comments: mine.length - responses.length,
    tagged: responses.filter((item) => item.tags.length > 0).length,
    reviewed: responses.filter((item) => item.reviewed).length,
    quoted: quoted.size,
    notTagged: [...languages]
      .map(([language, count]) => ({ language, responses: count }))
      .sort((a, b) => order(a.language, b.language)),
  };
}

/**
 * Compares a batch's ledger with the lines it holds. Every accepted row gave a response or, where closed questions
 * were asked, an answer; so lines lost or added by hand show here. Null where all is in order.
 */
export function checkLedger(batch: BatchContent): string | null {
  const rows = new Set(batch.responses.map((response) => response.row)).size;
  const { accepted } = batch.manifest.ledger;
  const fits = batch.answers.length === 0 ? rows === accepted : rows <= accepted;
  return fits
    ? null
    : `the ledger counts ${accepted} accepted rows, but responses.jsonl holds ${rows}.`;
}

function byReason(reasons: readonly string[]): Reasons {
  const rows = new Map<string, number>();
  for (const reason of reasons) rows.set(reason, (rows.get(reason) ?? 0) + 1);
  return [...rows]
    .map(([reason, count]) => ({ reason, rows: count }))
    .sort((a, b) => b.rows - a.rows || order(a.reason, b.reason));
}

function rowCount(reasons: Reasons): number {
  return reasons.reduce((sum, { rows }) => sum + rows, 0);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
