// What is joined to a name, and what repeats one.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { PERSON_VERBS, TITLES } from '../lists/person-words.ts';
import { CAPITAL_WORDS, PLACES } from '../lists/public-names.ts';
import { isMonthInTime } from './is-month.ts';
import type { NameReading } from './name-reading.ts';
import { namesThing } from './named-things.ts';
import { isPeople } from './peoples.ts';

/** "Tyler, Mia and Hope": what is joined to a name by commas and "and" is a name. */
export function findNeighbours(reading: NameReading): void {
  const step = (i: number, towards: 1 | -1): void => {
    let at = i;
    for (;;) {
      const next = at + towards;
      const word = reading.word(next);
      if (word === undefined || reading.isName[next] === true) return;
      const link = towards === 1 ? word.gap : (reading.word(at)?.gap ?? '');
      // "and" is a word of its own between the two.
      const isAnd = /^(?:and|or|y|e|et|und)$/u.test(word.lower) && word.shape === 'lower';
      const target = isAnd ? next + towards : next;
      const other = reading.word(target);
      // "my kids tyler, mia and jo": in lower case only what is hardly ever anything else.
      const isLowerName =
        other?.shape === 'lower' &&
        reading.word(at)?.shape === 'lower' &&
        reading.isGiven(target) &&
        !COMMON_WORDS.has(other.lower);
      if (
        other === undefined ||
        (other.shape !== 'title' && !isLowerName) ||
        reading.isPublic[target] === true ||
        CAPITAL_WORDS.has(other.lower) ||
        isPeople(reading, target) ||
        isMonthInTime(reading, target)
      )
        return;
      const outer = isAnd ? `${link}${towards === 1 ? other.gap : word.gap}` : link;
      if (!(isAnd ? /^[, ]{1,4}$/u.test(outer) : /^(?:, ?| ?[&/] ?)$/u.test(outer))) return;
      if (
        !reading.isGiven(target) &&
        !reading.isUncertain(target) &&
        !(reading.isSurname(target) && !COMMON_WORDS.has(other.lower)) &&
        (COMMON_WORDS.has(other.lower) || !isAnd)
      )
        return;
      if (PLACES.has(other.lower) && !reading.isGiven(target) && !reading.isUncertain(target))
        return;
      if (other.startsSentence && towards === -1 && COMMON_WORDS.has(other.lower)) return;
      if (reading.word(target - 1)?.lower !== undefined && TITLES.has(reading.lower(target - 1)))
        return;
      const end = reading.take(target);
      if (namesThing(reading, target, end)) {
        reading.untake(target, end);
        return;
      }
      at = towards === 1 ? end - 1 : target;
    }
  };
  if (!reading.isName.includes(true)) return;
  const named = reading.isName.flatMap((isName, i) => (isName ? [i] : []));
  for (const i of named) {
    step(i, 1);
    step(i, -1);
  }
}

/** A name found once is the same name wherever its words stand with a capital again. */
export function findAgain(reading: NameReading): void {
  if (!reading.isName.includes(true)) return;
  const found = new Set(
    reading.words
      .filter(
        (word, i) => reading.isName[i] === true && word.shape !== 'lower' && word.raw.length > 2,
      )
      .map((word) => word.lower),
  );
  if (found.size === 0) return;
  for (const [i, word] of reading.words.entries()) {
    if (
      reading.isName[i] === true ||
      !found.has(word.lower) ||
      !reading.isCapital(i) ||
      reading.isPublic[i] === true ||
      isPeople(reading, i) ||
      isPlaceHere(reading, i) ||
      isMonthInTime(reading, i)
    )
      continue;
    if (COMMON_WORDS.has(word.lower) && (word.startsSentence || !reading.isUncertain(i))) {
      // "Will you help" after "my son Will": only a person's verb tells them apart.
      const next = reading.word(i + 1);
      if (
        next === undefined ||
        !(
          PERSON_VERBS.has(next.lower) ||
          /^(?:is|was|has|had)$/u.test(next.lower) ||
          word.isPossessive
        )
      )
        continue;
    }
    if (!namesThing(reading, i, i + 1)) reading.isName[i] = true;
  }
}

/** "My son Boston … in Boston": the town this time. */
function isPlaceHere(reading: NameReading, i: number): boolean {
  return (
    PLACES.has(reading.lower(i)) && /^(?:in|near|outside|from|to)$/u.test(reading.lower(i - 1))
  );
}
