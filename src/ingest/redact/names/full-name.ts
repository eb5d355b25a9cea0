// A first name and a surname side by side, on the lists or not: "Wei Zhang from the PTO", "Pham Thi Lan told us".
import { isWordForm, KNOWN } from '../lexicon.ts';
import { BE_VERBS, CONCEPTS, PARTICLES, PERSON_VERBS } from '../lists/person-words.ts';
import { INSTITUTION_WORDS, PUBLIC_SURNAMES } from '../lists/public-names.ts';
import type { NameReading } from './name-reading.ts';

const NAMES = KNOWN.given | KNOWN.uncertain | KNOWN.surname;
/** What people do and companies, programmes and towns don't. */
const PEOPLE_ONLY =
  /^(?:said|says|told|tells|asked|asks|thinks|thought|feels|felt|loves|loved|hates|hated|cried|cries|sat|sits|slept|emailed|texted|hugged|smiled|smiles|laughed|laughs|yelled|screamed|whispered|struggles|struggled|teaches|taught|wrote|writes|reads|lied|swore|walks|walked|died|vomited|choked|bit|punched|kicked|slapped|hit)$/u;

/** What starts the name of a place or a house, not of a person. */
const PLACE_WORD =
  /^(?:san|santa|santo|saint|st|mount|mt|fort|ft|lake|port|las|los|monte|villa|casa|hotel|cirque|big)$/u;

/** A capitalised word that is nothing but a name, as far as anyone knows. */
function isNameLike(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  return (
    word?.shape === 'title' &&
    word.raw.length > 1 &&
    !/[@#]$/u.test(word.gap) &&
    !/^\.\p{Ll}{2,}/u.test(reading.text.slice(word.end, word.end + 4)) &&
    (word.bits & (KNOWN.common | KNOWN.place | KNOWN.capital | KNOWN.kin | KNOWN.title)) === 0 &&
    reading.isPublic[i] !== true &&
    !INSTITUTION_WORDS.has(word.lower) &&
    !PUBLIC_SURNAMES.has(word.lower) &&
    !CONCEPTS.has(word.lower) &&
    !PLACE_WORD.test(word.lower) &&
    !/'\p{L}{1,2}$/u.test(word.lower) &&
    ((word.bits & NAMES) !== 0 || !isWordForm(word.lower))
  );
}

/** The first of the words like names that end at `i`. */
export function startOfRun(reading: NameReading, i: number): number {
  let at = i;
  while (
    at > i - 3 &&
    reading.word(at)?.gap === ' ' &&
    isNameLike(reading, at - 1) &&
    reading.word(at - 1)?.isPossessive === false
  )
    at -= 1;
  return at;
}

/** The index after the words like names that start at `i`; particles may stand between. */
function endOfRun(reading: NameReading, i: number): number {
  let at = i;
  while (at < i + 4 && isNameLike(reading, at)) {
    at += 1;
    if (reading.word(at - 1)?.isPossessive === true) break;
    let next = at;
    while (next < at + 2 && PARTICLES.has(reading.lower(next)) && reading.word(next)?.gap === ' ')
      next += 1;
    if (!isNameLike(reading, next) || reading.word(next)?.gap !== ' ') break;
    at = next;
  }
  return at;
}

/** Two to four words like names, where the sentence goes on as about a person. Returns the index after them, or `i`. */
export function readFullName(reading: NameReading, i: number): number {
  if (!isNameLike(reading, i)) return i;
  const end = endOfRun(reading, i);
  if (end - i < 2) return i;
  const after = reading.word(end);
  const last = reading.word(end - 1);
  if (last === undefined) return i;
  if (after?.gap === ' ' && after.shape === 'title') return i;
  const listed = [i, end - 1].filter((at) => ((reading.word(at)?.bits ?? 0) & NAMES) !== 0).length;
  if (listed === 1 && ((reading.word(i)?.bits ?? 0) & NAMES) === 0) return i;
  const follows = after?.gap === ' ' ? after.lower : '';
  const before = reading.word(i - 1);
  const isAsked =
    before?.shape === 'lower' &&
    reading.word(i)?.gap === ' ' &&
    /^(?:told|asked|thanked|thank|emailed|texted|hugged|met|named|called)$/u.test(before.lower);
  const isPerson =
    listed === 0
      ? PEOPLE_ONLY.test(follows) || isAsked
      : isAsked ||
        PERSON_VERBS.has(follows) ||
        BE_VERBS.has(follows) ||
        (last.isPossessive && after?.shape === 'lower') ||
        /^(?:from|who|and)$/u.test(follows) ||
        (after !== undefined &&
          /^, $/u.test(after.gap) &&
          /^(?:who|a|an|the|my|our|his|her|their|another)$/u.test(after.lower) &&
          listed > 1) ||
        (listed > 1 &&
          before?.shape === 'lower' &&
          reading.word(i)?.gap === ' ' &&
          /^(?:with|by|for|to|from|and|about|saw|see|love|loved|miss|like|than|as|let|gave|give)$/u.test(
            before.lower,
          ) &&
          reading.endsClause(end - 1));
  return isPerson ? end : i;
}

/** "Zephyrine cried", "Zephyrine, 9, was": one word that is on no list. */
export function isLonePerson(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  if (word === undefined || word.raw.length < 4 || !isNameLike(reading, i)) return false;
  const before = reading.word(i - 1);
  if (before?.shape === 'title' && word.gap === ' ') return false;
  if (
    !word.isPossessive &&
    /^(?: \((?:age[d]? )?\d{1,2}\)|, (?:age[d]? )?\d{1,2}(?=, | and ))/u.test(
      reading.text.slice(word.end, word.end + 14),
    )
  )
    return !word.startsSentence || before === undefined;
  // "(age 6, Wren)": the age may come first.
  if (followsAge(reading, i)) return true;
  const next = reading.word(i + 1);
  return (
    next?.gap === ' ' &&
    !word.isPossessive &&
    PEOPLE_ONLY.test(next.lower) &&
    !/^(?:the|a|an|this|of|in|on|at)$/u.test(before?.gap === undefined ? '' : before.lower)
  );
}

/** "my oldest (age 6, Wren)": in brackets, after an age. */
export function followsAge(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  return (
    word !== undefined &&
    /\((?:aged? )?\d{1,2}(?: years old| yrs old| months)?, $/u.test(
      reading.text.slice(Math.max(0, word.start - 24), word.start),
    ) &&
    /^[),]/u.test(reading.text.slice(word.end))
  );
}
