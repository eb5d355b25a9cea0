// Tells whether a response still says what it said when a person ruled on it, without keeping its words anywhere.
import { createHash } from 'node:crypto';

/** First 12 hex digits of the SHA-256 over the text in UTF-8. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}
