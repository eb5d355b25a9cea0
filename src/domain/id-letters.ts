// Names that follow from what they name: nine letters that nobody has to remember or to give out.
import { hash } from 'node:crypto';

/** Base 32 without letters that read like others. */
export const ID_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 9;

/** The first 45 bits of the SHA-256 over the text in UTF-8. */
export function idLetters(text: string): string {
  const digest = hash('sha256', text, 'buffer');
  // 32 bits and the next 13: a whole number that a double holds exactly.
  let bits = digest.readUInt32BE(0) * 2 ** 13 + (digest.readUInt32BE(4) >>> 19);
  let letters = '';
  for (let place = 0; place < LENGTH; place += 1) {
    letters = ID_LETTERS.charAt(bits % 32) + letters;
    bits = Math.floor(bits / 32);
  }
  return letters;
}
