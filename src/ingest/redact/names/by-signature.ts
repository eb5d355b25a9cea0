// The last line or the words after a closing: "Thanks, Priya", "— J. Ortiz, parent".
import { CUE, isWordForm } from '../lexicon.ts';
import { COMMON_WORDS } from '../lists/common-words.ts';
import { CLOSINGS, COURTESIES, PARTICLES } from '../lists/person-words.ts';
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
    if (!mayClose(reading, i)) continue;
    const isDash = /(?:^|[\s.!?])(?:[–—~]|--|-)\s?$/u.test(lead);
    // "-Infinity" alone is no signature: something must have been said before it.
    if (isDash && !/\p{L}|[~—–]/u.test(lead)) continue;
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
  if (lowerSignature(reading)) return;
  lastLine(reading);
  describedSelf(reading);
}

/** Before word `i` stands a dash or a word that ends a closing; without either there is none. */
function mayClose(reading: NameReading, i: number): boolean {
  return (
    ((reading.word(i - 1)?.bits ?? 0) & CUE.closing) !== 0 ||
    /[-–—~]/u.test(reading.word(i)?.gap ?? '')
  );
}

/** "thanks, karla", "yours sincerely p. hargreaves": a whole text's end in lower case. */
function lowerSignature(reading: NameReading): boolean {
  const last = reading.words.length - 1;
  for (let i = Math.max(1, last - 2); i <= last; i += 1) {
    const word = reading.word(i);
    if (word?.shape !== 'lower') continue;
    const lead = reading.text.slice(Math.max(0, word.start - 80), word.start);
    if (!mayClose(reading, i)) continue;
    const isDash = /(?:[\n.!?]\s*)(?:[–—~]|--|-)\s?$/u.test(lead);
    if (!isDash && !CLOSINGS.test(lead)) continue;
    const rest = reading.words.slice(i);
    const isName =
      word.lower.length === 1
        ? rest.length === 2 &&
          !COMMON_WORDS.has(rest[1]?.lower ?? '') &&
          /^[. ]/u.test(rest[1]?.gap ?? '')
        : !COMMON_WORDS.has(word.lower) &&
          (reading.isGiven(i) ||
            (/[,\n]\s*$/u.test(lead) && word.lower.length > 3 && !isWordForm(word.lower))) &&
          rest.slice(1).every((one) => !COMMON_WORDS.has(one.lower) || one.lower.length === 1);
    if (!isName || /[?!]/u.test(reading.text.slice(word.start))) continue;
    for (let at = i; at <= last; at += 1) reading.isName[at] = true;
    return true;
  }
  return false;
}

/** "Luz, a mom in El Paso": who begins so says who they are. */
function describedSelf(reading: NameReading): void {
  const first = reading.word(0);
  if (first?.shape !== 'title' || reading.isName[0] === true || reading.isPublic[0] === true)
    return;
  let at = 1;
  if (reading.word(1)?.gap === ' ' && reading.couldContinue(1)) at = 2;
  const next = reading.word(at);
  if (next === undefined || !/^(?:, | [–—-] |\s?\()$/u.test(next.gap)) return;
  if (!reading.isGiven(0) && !reading.isUncertain(0) && !(at === 2 && reading.isSurname(1))) return;
  if (CAPITAL_WORDS.has(first.lower)) return;
  if (COMMON_WORDS.has(first.lower) && !reading.isUncertain(0)) return;
  const role = /^(?:a|an|the|proud|tired|former|retired|single|concerned)$/u.test(next.lower)
    ? [reading.lower(at + 1), reading.lower(at + 2)]
    : [next.lower];
  if (
    role.some((lower) =>
      /^(?:mom|mum|mother|dad|father|parent|grandparent|grandmother|grandfather|grandma|grandpa|guardian|teacher|educator|student|librarian|counselor|aide|para|nurse|principal|coach|tutor|caregiver|retiree|citizen|taxpayer)$/u.test(
        lower,
      ),
    )
  )
    reading.take(0);
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
  if (word.shape === 'initial') {
    const all = reading.text.slice(word.start).trim();
    // "R. Castellanos, grandmother": what follows the comma says who that is.
    const signed = /^(?:\p{Lu}\.? ){1,2}\p{Lu}[\p{L}\p{M}'’-]+(?=,)/u.exec(all)?.[0] ?? all;
    return (
      !/^A [a-z]|^A \p{Lu}\p{Ll}/u.test(all) &&
      /^(?:\p{Lu}\.? ?){1,3}(?:\p{Lu}[\p{L}\p{M}'’-]+)?$/u.test(signed) &&
      word.raw !== 'I'
    );
  }
  if (
    COURTESIES.test(word.lower) ||
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
