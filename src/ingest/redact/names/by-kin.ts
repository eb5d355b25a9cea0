// "My son Tyler", "a student, Mia,": what follows a word for a person close by is that person's name.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { CONCEPTS, KIN, NAMING, PERSON_VERBS, POSSESSORS } from '../lists/person-words.ts';
import type { NameReading } from './name-reading.ts';
import { namesThing } from './named-things.ts';

export function findAfterKin(reading: NameReading, i: number): void {
  const kin = reading.word(i);
  if (kin === undefined || !isKin(reading, i)) return;
  // "Secretary DeVos" holds an office; "the school secretary Linda" is met in lower case.
  if (kin.lower === 'secretary' && kin.shape !== 'lower') return;
  let at = i + 1;
  let next = reading.word(at);
  if (next === undefined) return;
  let isNamed = false;
  if (
    /^[ ,(–—:-]{1,3}$/u.test(next.gap) &&
    /^(?:named|called|is|was|whose|who|name|llamad[oa]|se)$/u.test(next.lower)
  ) {
    const phrase = /^(?:named|called|llamad[oa])$/u.test(next.lower)
      ? 1
      : next.lower === 'is' && NAMING.has(reading.lower(at + 1))
        ? 2
        : next.lower === 'whose' &&
            reading.lower(at + 1) === 'name' &&
            reading.lower(at + 2) === 'is'
          ? 3
          : next.lower === 'name' && reading.lower(at + 1) === 'is'
            ? 2
            : 0;
    if (phrase === 0) return;
    isNamed = true;
    at += phrase;
    next = reading.word(at);
    if (next === undefined) return;
  }
  if (kin.isPossessive) {
    // "my son's teacher Amy" is met at "teacher"; "my son's name is" below.
    if (NAMING.has(next.lower) && reading.lower(at + 1) === 'is') at += 2;
    else return;
    isNamed = true;
    next = reading.word(at);
    if (next === undefined) return;
  }
  if (!/^(?: |, | \(| [–—-] |: |[–—]|, ?["“']| ["“'])$/u.test(next.gap)) return;
  const isApart = next.gap !== ' ';
  const before = reading.word(i - 1);
  const isOwned =
    /^(?:law|old|year-old|yr-old)$/u.test(kin.lower) ||
    (before !== undefined &&
      (POSSESSORS.has(before.lower) ||
        before.isPossessive ||
        (before.shape === 'lower' && !kin.gap.includes('\n'))));
  if (!isOwned && !isNamed && !reading.isGiven(at)) return;
  // "my daughter, June, is": between commas even a month is somebody.
  const isNamedLikeWord =
    isApart && isOwned && isApposed(reading, at) && reading.isUncertain(at) && !isDay(next.lower);
  if (!reading.couldBeName(at) && !isNamedLikeWord && !(isOwned && isLowerUncertain(reading, at)))
    return;
  // "Senior Corps", "Student Conduct": part of a title of something.
  if (
    kin.shape !== 'lower' &&
    !kin.startsSentence &&
    !reading.isGiven(at) &&
    (!reading.isUncertain(at) || CONCEPTS.has(next.lower)) &&
    !reading.shouts
  )
    return;
  // "a dentist (Aspen Dental)": a name with a word of the language is a firm's.
  const beyond = reading.word(at + 1);
  if (
    isApart &&
    !isNamed &&
    !reading.isGiven(at) &&
    beyond?.gap === ' ' &&
    beyond.shape === 'title' &&
    COMMON_WORDS.has(beyond.lower) &&
    !reading.isUncertain(at + 1)
  )
    return;
  if (next.shape === 'lower') {
    // "my son, deshawn, hates": between commas; "my son kwame hates": right after.
    if (reading.isVerbLike(next.lower) || (isApart && !(isOwned && isEnclosed(reading, at))))
      return;
  } else if (
    isApart &&
    !isNamed &&
    !reading.isGiven(at) &&
    !reading.isUncertain(at) &&
    !(
      reading.isSurname(at) &&
      reading.couldContinue(at + 1) &&
      reading.word(at + 1)?.gap === ' '
    ) &&
    !isApposed(reading, at)
  ) {
    return;
  } else if (!reading.isGiven(at) && !isNamed && /^(?:i|english|spanish)$/u.test(next.lower)) {
    return;
  }
  // "the student Will need": a word of its own, unless it stands as a person would.
  if (
    reading.isUncertain(at) &&
    !isNamed &&
    /^(?:will|may|mark|grant|chase|drew|hope)$/u.test(next.lower) &&
    readsOn(reading, at)
  )
    return;
  const end = reading.take(at);
  if (namesThing(reading, at, end) && !isOwned) reading.untake(at, end);
}

/** A word for a person close by, "my brother-in-law" and "my brother in law" among them. */
function isKin(reading: NameReading, i: number): boolean {
  const lower = reading.lower(i);
  if (KIN.has(lower) || KIN.has(lower.replace(/-in-law$/u, ''))) return true;
  if (/^(?:year|yr)-old$/u.test(lower)) return true;
  if (lower === 'old') return /^(?:years?|yrs?)$/u.test(reading.lower(i - 1));
  return lower === 'law' && reading.lower(i - 1) === 'in' && KIN.has(reading.lower(i - 2));
}

function isDay(lower: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lower);
}

/** "My daughter, Zephyrine, was": between commas, and no word of the language unless it is a name as well. */
function isApposed(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  if (word?.gap !== ', ' && word?.gap !== ' (') return false;
  if (COMMON_WORDS.has(word.lower) && !reading.isUncertain(i)) return false;
  const end =
    reading.couldContinue(i + 1) && reading.word(i + 1)?.gap === ' '
      ? reading.word(i + 1)?.end
      : word.end;
  return /^[,)]/u.test(reading.text.slice(end));
}

/** A comma or a bracket closes right after. */
function isEnclosed(reading: NameReading, i: number): boolean {
  const end = reading.word(i)?.end ?? 0;
  return /^(?:[,)]|['’]s )/u.test(reading.text.slice(end));
}

/** Words of the language that follow "my husband" in lower case more often as a name. */
const OFTEN_NAMES =
  /^(?:ray|rob|faith|grace|rose|frank|dale|jay|clay|holly|ivy|ruby|lily|daisy|violet|summer|autumn|dawn|sky|hunter|mason|carter|parker|sage|river|brook|crystal|amber|jade|pearl|pat|rusty|earl|guy|heath|lance|miles|penny|robin|sandy|terry|wade|ward)$/u;

/** "my husband ray drives": a word that may be a name, and is none of those that could follow a kin. */
function isLowerUncertain(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  if (word?.shape !== 'lower' || word.gap !== ' ' || !reading.isUncertain(i)) return false;
  if (COMMON_WORDS.has(word.lower) ? !OFTEN_NAMES.test(word.lower) : word.lower.length < 3)
    return false;
  return (
    next?.gap === ' ' &&
    (PERSON_VERBS.has(next.lower) ||
      /^(?:drives|drove|picks|picked|drops|dropped|cooks|cooked|and|who|is|was|has|had|isn't|wasn't|doesn't|didn't|can't|won't)$/u.test(
        next.lower,
      ))
  );
}

/** The word after is a bare verb: "Will need", "May have". */
function readsOn(reading: NameReading, i: number): boolean {
  return /^(?:be|have|need|not|never|you|we|they|it|do|get|go|come|the|a|an)$/u.test(
    reading.lower(i + 1),
  );
}
