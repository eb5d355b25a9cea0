// A quote cut at the review desk meets the same check as one typed into index.mdx, each time the site is built.
import type { Response } from '../domain/response.ts';
import type { Diagnostic } from '../domain/synthesis.ts';
import { checkQuote } from './check-quote.ts';
import type { Cut, Rulings } from './decide.ts';
import { quoteText } from './quote-text.ts';
import { textHash } from './text-hash.ts';

/** Null where the cut may be shown. Warnings, since the page can do without it: the software's choice stands instead. */
export function checkCut(
  cut: Cut,
  response: Response,
  consultation: string,
  rulings: Pick<Rulings, 'cleared'>,
): Diagnostic | null {
  const refuse = (name: string, message: string, hint: string): Diagnostic => ({
    level: 'warning',
    name,
    where: `consultations/${consultation}/decisions/${cut.reviewer}.jsonl`,
    message,
    hint,
  });
  const text = cutText(cut, response.text);
  if (text === null) {
    return refuse(
      'quote-source-changed',
      `quote ${cut.id} was cut from response ${response.id}, whose text has changed since; it is not shown.`,
      'Open the response at the review desk and cut the quote anew.',
    );
  }
  const { verdict, problems } = checkQuote(response.text, text);
  const why = problems.map(({ message }) => message).join(' ');
  if (verdict === 'refused') {
    return refuse(
      'quote-not-verbatim',
      `quote ${cut.id} of response ${response.id} breaks a rule of quoting and is not shown. ${why}`,
      'Open the response at the review desk and cut the quote anew.',
    );
  }
  if (verdict === 'needs-approval' && !rulings.cleared.has(cut.id)) {
    return refuse(
      'quote-needs-approval',
      `quote ${cut.id} leaves out words that may turn its meaning, and is not shown. ${why}`,
      'A second person opens it at the review desk and clears it, or it is cut to hold those words.',
    );
  }
  return null;
}

/** What the cut says now; null where the text is no longer the one that it was cut from. */
export function cutText(cut: Cut, source: string): string | null {
  if (cut.source !== null && cut.source !== textHash(source)) return null;
  try {
    return quoteText(source, cut.segments);
  } catch {
    return null;
  }
}
