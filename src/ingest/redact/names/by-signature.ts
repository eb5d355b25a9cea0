// The last line or the words after a closing: "Thanks, Priya", "— J. Ortiz, parent".
import { COMMON_WORDS } from '../lists/common-words.ts';
import { CLOSINGS, PARTICLES } from '../lists/person-words.ts';
import { CAPITAL_WORDS, INSTITUTION_WORDS } from '../lists/public-names.ts';
import type { NameReading } from './name-reading.ts';

/** The last line or the words after a closing: "Thanks, Priya", "— J. Ortiz, parent". */
export function findSignature(reading: NameReading): void {
  const last = reading.words.length - 1;
  for (let i = Math.max(0, last - 8); i <= last; i += 1) {
    const word = reading.word(i);
    if (
      word === undefined ||
      reading.isName[i] === true ||
      word.shape === 'lower' ||
      reading.isPublic[i] === true
    )
      continue;
    const lead = reading.text.slice(Math.max(0, word.start - 80), word.start);
    const isDash = /(?:^|[\s.!?])(?:[–—~]|--|-)\s?$/u.test(lead);
    // "-Infinity" alone is no signature: something must have been said before it.
    if (isDash && !/\p{L}/u.test(lead)) continue;
    if (!isDash && !CLOSINGS.test(lead)) continue;
    if (!signs(reading, i)) continue;
    // "Best Practices", "From Parents": the words of a closing may start a sentence that goes on.
    reading.isName[i] = true;
    if (word.shape === 'initial') {
      for (let at = i + 1; at <= last && at < i + 3; at += 1)
        if (reading.word(at)?.shape === 'initial' || reading.couldContinue(at))
          reading.isName[at] = true;
    } else {
      reading.take(i);
    }
    return;
  }
  lastLine(reading);
}

/** What stands from word `i` to the end is short enough, and name enough, for a signature. */
function signs(reading: NameReading, i: number): boolean {
  const rest = reading.words.slice(i);
  const word = reading.word(i);
  if (word === undefined || rest.length > 8) return false;
  const until = reading.text.slice(word.start).search(/[,\n(]|$/u);
  const first = rest.filter((one) => one.start < word.start + until);
  if (first.length > 4 || first.some((one) => one.shape === 'lower' && !PARTICLES.has(one.lower)))
    return false;
  if (word.shape === 'initial')
    return (
      /^(?:\p{Lu}\.? ?){1,3}(?:\p{Lu}\p{Ll}+)?$/u.test(reading.text.slice(word.start).trim()) &&
      word.raw !== 'I'
    );
  if (
    CAPITAL_WORDS.has(word.lower) ||
    INSTITUTION_WORDS.has(word.lower) ||
    first.some((one) => CAPITAL_WORDS.has(one.lower))
  )
    return false;
  return reading.isGiven(i) || reading.isUncertain(i) || !COMMON_WORDS.has(word.lower);
}

function lastLine(reading: NameReading): void {
  const line = reading.text.trimEnd().lastIndexOf('\n');
  if (line === -1) return;
  const first = reading.words.findIndex((word) => word.start > line);
  if (first === -1 || reading.isName[first] === true) return;
  const rest = reading.words.slice(first);
  if (rest.length > 6 || rest[0]?.shape !== 'title') return;
  const isNamed =
    reading.isGiven(first) ||
    reading.isUncertain(first) ||
    (reading.isSurname(first + 1) && !COMMON_WORDS.has(rest[0].lower));
  if (isNamed && !/[.!?]\s*$/u.test(reading.text) && signs(reading, first)) reading.take(first);
}
