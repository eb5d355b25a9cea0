// A person whose name is on no list, or on a list of surnames alone: told by where in a sentence only a person can stand.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { BE_VERBS, KIN, PERSON_VERBS } from '../lists/person-words.ts';
import { INSTITUTION_WORDS, PLACES, PUBLIC_SURNAMES } from '../lists/public-names.ts';
import { isLonePerson } from './full-name.ts';
import type { NameReading } from './name-reading.ts';

/** One of the ways below shows that word `i` starts the name of somebody unlisted. */
export function isUnlistedPerson(reading: NameReading, i: number): boolean {
  return isUnknownPerson(reading, i) || isApposedLater(reading, i) || isLonePerson(reading, i);
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
  if (word.isPossessive) return false;
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
    /^(?:asked|hugged|thanked|texted|emailed|suspended|expelled|bullied|blamed|scolded|teased|mocked|comforted|adopted|tutored|raised|punched|kicked)$/u.test(
      before.lower,
    ) ||
    (/^(?:with|to)$/u.test(before.lower) && /^(?:spoke|talked|spoken)$/u.test(reading.lower(i - 2)))
  );
}
