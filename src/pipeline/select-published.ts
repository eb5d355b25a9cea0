// Decides which responses may be shown, and says why the others may not.
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { ResponseId } from '../domain/id.ts';
import type { Response } from '../domain/response.ts';
import type { BatchContent } from '../domain/content.ts';
import type { RunOptions } from './run-options.ts';
import type { Rulings } from './decide.ts';
import type { LookAgain } from './meet-redactions.ts';

export interface Selection {
  readonly published: readonly Response[];
  /** In the order of the file; a reason for each response that is kept back. */
  readonly withheld: readonly { readonly response: Response; readonly reason: string }[];
  /** Ticks of people who did not keep their words to internal use. */
  readonly answers: readonly ClosedAnswer[];
  /** Of the published, those that only the internal edition may show. */
  readonly staffOnly: readonly ResponseId[];
}

const INTERNAL_ONLY = 'the person agreed to internal use only';

/** Splits one batch. The internal edition keeps what people agreed to for staff; a person's withholding always holds. */
export function selectPublished(
  batch: BatchContent,
  rulings: Rulings,
  edition: RunOptions['edition'],
  lookAgain: ReadonlyMap<ResponseId, LookAgain>,
): Selection {
  const published: Response[] = [];
  const withheld: { response: Response; reason: string }[] = [];
  const staffOnly: ResponseId[] = [];
  for (const response of batch.responses) {
    const ruling = rulings.withheld.get(response.id);
    const again = lookAgain.get(response.id);
    const isInternal = response.consent === 'internal' || batch.manifest.consent === 'internal';
    if (ruling !== undefined) withheld.push({ response, reason: ruling.reason });
    else if (again !== undefined) withheld.push({ response, reason: again.reason });
    else if (isInternal && edition === 'public') withheld.push({ response, reason: INTERNAL_ONLY });
    else {
      published.push(response);
      if (isInternal) staffOnly.push(response.id);
    }
  }
  return { published, withheld, answers: answersFor(batch, edition), staffOnly };
}

/** Who agreed to internal use alone for a text has not agreed to more for a tick. */
function answersFor(
  { manifest, responses, answers }: BatchContent,
  edition: RunOptions['edition'],
): readonly ClosedAnswer[] {
  if (edition === 'internal') return answers;
  if (manifest.consent === 'internal') return [];
  const internal = new Set(
    responses.flatMap(({ consent, respondent }) => (consent === 'internal' ? [respondent] : [])),
  );
  return internal.size === 0
    ? answers
    : answers.filter(({ respondent }) => !internal.has(respondent));
}
