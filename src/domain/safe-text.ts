// The privacy line as a type: text that has been redacted, and nothing else, may be stored, tagged or shown.
import { z } from 'zod';

declare const safe: unique symbol;

/** Text without personal details, NFC, with LF line ends. Offsets into it are UTF-16 code units. */
export type SafeText = string & { readonly [safe]: true };

/** Marks text as safe. Only the redact stage and a schema reading `content/` (past the line already) may call it. */
export function asSafeText(text: string): SafeText {
  // The brand exists only in the type system, so a cast is the one way to give it.
  return text as SafeText;
}

export const SafeTextSchema = z.string().transform(asSafeText);
