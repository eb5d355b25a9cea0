// The name of a quote: it follows from the response and the segments, so nothing has to remember it.
import { createHash } from 'node:crypto';
import type { QuoteId, ResponseId } from '../domain/id.ts';
import type { Segment } from '../domain/quote.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 9;

/** `q` and nine characters (45 bits of a SHA-256): the same response and segments always give the same id. */
export function quoteId(response: ResponseId, segments: readonly Segment[]): QuoteId {
  const digest = createHash('sha256')
    .update(`${response}\n${segments.map(written).join('\n')}`, 'utf8')
    .digest();
  let bits = digest.readBigUInt64BE(0) >> BigInt(64 - LENGTH * 5);
  let body = '';
  for (let place = 0; place < LENGTH; place += 1) {
    body = `${ALPHABET.charAt(Number(bits & 31n))}${body}`;
    bits >>= 5n;
  }
  return `q${body}`;
}

function written(segment: Segment): string {
  if (segment.kind !== 'insert') return `${segment.kind} ${segment.start} ${segment.end}`;
  const over = segment.over === null ? '-' : `${segment.over.start} ${segment.over.end}`;
  return `insert ${over} ${JSON.stringify(segment.text)}`;
}
