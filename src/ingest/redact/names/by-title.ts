// "Mrs. Alvarez", "Coach Rivera", "mr b": what follows a title is a name.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { AFTER_SENTENCE, BE_VERBS, KIN, TITLES } from '../lists/person-words.ts';
import { CAPITAL_WORDS } from '../lists/public-names.ts';
import type { NameReading } from './name-reading.ts';

export function findAfterTitle(reading: NameReading, i: number): void {
  const title = reading.word(i);
  if (title === undefined || !TITLES.has(title.lower) || title.isPossessive) return;
  const next = reading.word(i + 1);
  if (next === undefined || !/^(?:\.? |\.)$/u.test(next.gap)) return;
  // "We miss Mr. Ali": the second is the title.
  if (title.lower === 'miss' && /^(?:mr|mrs|ms|mx|dr|prof|sr|sra)$/u.test(next.lower)) return;
  // "MS Teams", "DR plan": capitals are an abbreviation where the text does not shout.
  if (
    title.shape === 'upper' &&
    !reading.shouts &&
    !reading.isGiven(i + 1) &&
    !reading.isSurname(i + 1)
  )
    return;
  const isShort =
    /^(?:mr|mrs|ms|mx|mister|missus|missis|dr|miss|señora?|sra?|srta|prof|mme|herr|frau)$/u.test(
      title.lower,
    );
  const start = i + 1;
  // "before Prof. You are", "each hour you miss. There's": the period ends the sentence.
  if (next.shape !== 'initial' && AFTER_SENTENCE.has(next.lower)) return;
  if (
    next.shape !== 'initial' &&
    next.gap.includes('.') &&
    !/^(?:mr|mrs|ms|mx)$/u.test(title.lower) &&
    COMMON_WORDS.has(next.lower) &&
    !reading.isGiven(start) &&
    !reading.isUncertain(start) &&
    !reading.isSurname(start)
  )
    return;
  if (next.gap.includes('.') && !/^(?:\. ?)$/u.test(next.gap)) return;
  if (next.shape === 'initial') {
    // "Coach D." and "Nurse K" too, but "Teacher A" and "Principal I" are any of several.
    const stands =
      isShort ||
      (!/^(?:teacher|principal|para|director|miss)$/u.test(title.lower) &&
        title.shape === 'title' &&
        (next.hasPeriod || reading.word(i + 2)?.shape !== 'title'));
    if (stands && (next.raw !== 'I' || (isShort && next.hasPeriod))) {
      reading.isName[start] = true;
      if (
        next.hasPeriod &&
        reading.isCapital(i + 2) &&
        reading.word(i + 2)?.gap === '. ' &&
        reading.couldContinue(i + 2)
      )
        reading.take(i + 2);
    }
    return;
  }
  if (reading.isPublic[i + 1] === true && reading.isPublicAlone[i + 1] !== true) return;
  if (next.shape === 'lower' || (next.shape === 'upper' && reading.shouts)) {
    // "mrs alvarez": a short title asks for a name, whatever the case; but not "dr appointment".
    const isName = /^(?:mr|mrs|mx|mister|missus|missis|srta|sra)$/u.test(title.lower)
      ? !COMMON_WORDS.has(next.lower) || reading.isSurname(i + 1)
      : isCalledByTitle(reading, i)
        ? !COMMON_WORDS.has(next.lower) && next.lower.length > 3
        : !COMMON_WORDS.has(next.lower) && (reading.isGiven(i + 1) || reading.isSurname(i + 1));
    if (isName && !BE_VERBS.has(next.lower) && !CAPITAL_WORDS.has(next.lower)) reading.take(start);
    return;
  }
  if (/^(?:devos|cardona|obama|biden|trump|clinton|spellings|pence|bush)$/u.test(next.lower))
    return;
  if (
    /^(?:dr|doctor|professor)$/u.test(title.lower) &&
    /^(?:king|seuss|montessori|freud|dweck)$/u.test(next.lower)
  )
    return;
  // After a short title any capitalised word is a name: Mrs. White, Ms. May.
  if (
    isShort
      ? !/^(?:president|secretary|chair\w*|speaker|commissioner|mayor|governor|senator|superintendent|principal|vice)$/u.test(
          next.lower,
        )
      : (reading.couldBeName(i + 1) || reading.isPublicAlone[i + 1] === true) &&
        (title.lower !== 'teacher' ||
          reading.isGiven(i + 1) ||
          reading.isUncertain(i + 1) ||
          (reading.isSurname(i + 1) &&
            (reading.isVerbLike(reading.lower(i + 2)) ||
              (reading.word(i + 2)?.gap === ' ' && reading.couldContinue(i + 2))))) &&
        !(title.startsSentence && COMMON_WORDS.has(next.lower) && !reading.isGiven(i + 1))
  )
    reading.take(start);
}

/** "our ms pettibone", "the librarian miss pettibone": in lower case, where "miss" and "ms" are no verb and no firm's. */
function isCalledByTitle(reading: NameReading, i: number): boolean {
  const title = reading.word(i);
  if (title?.shape !== 'lower' || !/^(?:miss|ms|sister|nurse|coach)$/u.test(title.lower))
    return false;
  const before = reading.word(i - 1);
  return (
    before !== undefined &&
    (KIN.has(before.lower) ||
      /^(?:with|by|told|asked|from|like|and|our|my|his|her|their|thank|love|hi|dear|was|is|had|has)$/u.test(
        before.lower,
      ))
  );
}
