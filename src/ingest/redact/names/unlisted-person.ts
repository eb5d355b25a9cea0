// A person whose name is on no list, or on a list of surnames alone: told by where in a sentence only a person can stand.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { BE_VERBS, CONCEPTS, KIN, PERSON_VERBS } from '../lists/person-words.ts';
import {
  CAPITAL_WORDS,
  INSTITUTION_WORDS,
  PLACES,
  PUBLIC_SURNAMES,
} from '../lists/public-names.ts';
import type { NameReading } from './name-reading.ts';

/** One of the ways below shows that word `i` starts the name of somebody unlisted. */
export function isUnlistedPerson(reading: NameReading, i: number): boolean {
  return isUnknownPerson(reading, i) || isApposedLater(reading, i) || isFullName(reading, i);
}

/** A word that is in no list, where only a person can stand: "Zephyrine's mom", "asked Ottoline Ashgrove". */
function isUnknownPerson(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  if (
    word === undefined ||
    next === undefined ||
    COMMON_WORDS.has(word.lower) ||
    PUBLIC_SURNAMES.has(word.lower) ||
    PLACES.has(word.lower)
  )
    return false;
  if (reading.isUncertain(i) || INSTITUTION_WORDS.has(word.lower) || word.raw.length < 3)
    return false;
  if (word.isPossessive) {
    return (
      next.gap === ' ' &&
      /^(?:teacher|mom|mum|mother|dad|father|iep|brother|sister|desk|backpack|homework|meltdowns?|grandmother|grandma|aide)$/u.test(
        next.lower,
      )
    );
  }
  if (isSpokenWith(reading, i)) return true;
  if (
    word.startsSentence ||
    next.gap !== ' ' ||
    next.shape !== 'title' ||
    COMMON_WORDS.has(next.lower)
  )
    return false;
  const before = reading.word(i - 1);
  return (
    before?.shape === 'lower' &&
    word.gap === ' ' &&
    (/^(?:told|asked|tell|ask|met|thank|hi|hello|emailed|texted)$/u.test(before.lower) ||
      (before.lower === 'of' &&
        /^(?:parent|parents|mother|father|mom|dad|grandmother|grandfather|grandma|guardian|friend|friends|aide)$/u.test(
          reading.lower(i - 2),
        ))) &&
    reading.couldContinue(i + 1) &&
    !INSTITUTION_WORDS.has(reading.lower(i + 2)) &&
    !PLACES.has(next.lower)
  );
}

/** "The boy next door, Hamza, is": between commas, in a clause about somebody. */
function isApposedLater(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  if (word?.gap !== ', ' || next?.gap !== ', ' || word.raw.length < 3) return false;
  if (COMMON_WORDS.has(word.lower) || PLACES.has(word.lower) || PUBLIC_SURNAMES.has(word.lower))
    return false;
  if (!BE_VERBS.has(next.lower) && !PERSON_VERBS.has(next.lower) && next.lower !== 'who')
    return false;
  for (let at = i - 1; at > i - 6 && at >= 0; at -= 1) {
    const before = reading.word(at);
    if (before === undefined) return false;
    if (KIN.has(before.lower)) return !/^(?:school|class|district)$/u.test(reading.lower(i - 1));
    if (before.startsSentence || before.gap.includes(',')) return false;
  }
  return false;
}

/** "Wei Zhang from the PTO": two words that are surnames, or may be first names, and something a person does. */
function isFullName(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  const after = reading.word(i + 2);
  if (next?.gap !== ' ' || next.shape !== 'title' || word === undefined) return false;
  const isNameWord = (at: number): boolean =>
    reading.isSurname(at) || reading.isUncertain(at) || reading.isGiven(at);
  if (!isNameWord(i) || !reading.isSurname(i + 1)) return false;
  for (const lower of [word.lower, next.lower])
    if (
      COMMON_WORDS.has(lower) ||
      PLACES.has(lower) ||
      PUBLIC_SURNAMES.has(lower) ||
      CAPITAL_WORDS.has(lower) ||
      INSTITUTION_WORDS.has(lower) ||
      CONCEPTS.has(lower)
    )
      return false;
  if (reading.isPublic[i + 1] === true) return false;
  return (
    after?.gap === ' ' &&
    (PERSON_VERBS.has(after.lower) || /^(?:from|who|and|is|was|has)$/u.test(after.lower))
  );
}

/** "I asked Zephyrine at the desk", "spoke with Ottoline": one unknown word, with whom somebody talked. */
function isSpokenWith(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const before = reading.word(i - 1);
  if (word?.gap !== ' ' || before?.shape !== 'lower' || word.raw.length < 3) return false;
  if (
    reading.word(i + 1)?.shape === 'title' &&
    reading.word(i + 1)?.gap === ' ' &&
    INSTITUTION_WORDS.has(reading.lower(i + 1))
  )
    return false;
  return (
    /^(?:asked|hugged|thanked|texted|emailed)$/u.test(before.lower) ||
    (/^(?:with|to)$/u.test(before.lower) && /^(?:spoke|talked|spoken)$/u.test(reading.lower(i - 2)))
  );
}
