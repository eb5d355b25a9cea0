// The privacy line: takes personal details out of a text, so that what remains may be stored and shown.
import { PLACEHOLDERS } from '../../domain/placeholder.ts';
import type { RedactionKind } from '../../domain/response.ts';
import { asSafeText, type SafeText } from '../../domain/safe-text.ts';
import { findAddresses } from './addresses.ts';
import { settle, type Found } from './found.ts';
import { findInternet } from './internet.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findSchools } from './schools.ts';
import { cuesOf, wordsOf } from './words.ts';

export interface RedactOptions {
  /** Words that a fellow ruled are no personal detail; matched without regard to case. */
  readonly keep?: readonly string[];
  /** The writer's own first name where they published it: kept where they sign with it. */
  readonly ownFirstName?: string | null;
}

export interface Redaction {
  /** Half-open, in UTF-16 code units of the text given. */
  readonly start: number;
  readonly end: number;
  readonly kind: RedactionKind;
}

export interface Redacted {
  readonly text: SafeText;
  readonly redactions: readonly Redaction[];
}

/** Linear in the length of the text. Texts redacted before come out as they are. */
export function redact(text: string, options: RedactOptions = {}): Redacted {
  const keep = new Set((options.keep ?? []).map((word) => word.toLowerCase()));
  const own = options.ownFirstName?.toLowerCase() ?? null;
  const words = wordsOf(text);
  const cues = cuesOf(text, words);
  const found = [
    ...findInternet(text, cues),
    ...findNumbers(text, cues),
    ...findAddresses(text, cues),
    ...findSchools(text, cues),
    ...findNames(text, words),
  ];
  const redactions = settle(text, found).filter(
    (one) => !isKept(text.slice(one.start, one.end), one, keep, own),
  );
  if (redactions.length === 0) return { text: asSafeText(text), redactions };
  let safe = '';
  let from = 0;
  for (const { start, end, kind } of redactions) {
    safe += text.slice(from, start) + PLACEHOLDERS[kind];
    from = end;
  }
  return { text: asSafeText(safe + text.slice(from)), redactions };
}

function isKept(
  detail: string,
  one: Found,
  keep: ReadonlySet<string>,
  own: string | null,
): boolean {
  const lower = detail.toLowerCase();
  if (keep.has(lower)) return true;
  return one.kind === 'name' && own !== null && lower === own;
}
