// A name by itself, known by the lists and by how the sentence uses it.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { COURTESIES, KIN, PERSON_VERBS, PUBLIC_OFFICES } from '../lists/person-words.ts';
import {
  CAPITAL_WORDS,
  INSTITUTION_WORDS,
  PLACES,
  PUBLIC_SURNAMES,
} from '../lists/public-names.ts';
import { actsAsPerson } from './acts-as-person.ts';
import { readFullName } from './full-name.ts';
import type { NameReading } from './name-reading.ts';
import { namesThing } from './named-things.ts';
import { isPeople } from './peoples.ts';
import { isUnlistedPerson } from './unlisted-person.ts';

/** A name by itself, known by the lists and by how the sentence uses it. */
export function findStanding(reading: NameReading, i: number): void {
  if (reading.isName[i] === true) return;
  const word = reading.word(i);
  if (word === undefined || reading.isPublic[i] === true || CAPITAL_WORDS.has(word.lower)) return;
  if (isPeople(reading, i) || isHost(reading, i)) return;
  const before = reading.word(i - 1);
  // "Teach For America": a small word with a capital is part of a title.
  if (
    before?.shape === 'title' &&
    !before.startsSentence &&
    word.gap === ' ' &&
    /^(?:for|of|the|and|in|to|with|on|from)$/u.test(before.lower)
  )
    return;
  if (
    before !== undefined &&
    PUBLIC_OFFICES.has(before.lower) &&
    before.shape === 'title' &&
    /^\.? $/u.test(word.gap)
  )
    return;
  if (reading.isCapital(i) && reading.isGiven(i) && word.raw.length > 1) {
    if (PUBLIC_SURNAMES.has(word.lower) && !reading.couldContinue(i + 1)) return;
    if (reading.shouts && (COMMON_WORDS.has(word.lower) || COURTESIES.test(word.lower))) return;
    const end = reading.take(i);
    if (namesThing(reading, i, end) || (end === i + 1 && standsForOther(reading, i)))
      reading.untake(i, end);
    return;
  }
  if (
    word.shape === 'upper' &&
    !reading.shouts &&
    word.raw.length > 2 &&
    reading.isGiven(i) &&
    reading.word(i + 1)?.shape === 'upper' &&
    reading.isSurname(i + 1)
  ) {
    reading.take(i);
    return;
  }
  // "tyrese got suspended", in a text that starts without a capital.
  if (
    word.shape === 'lower' &&
    word.startsSentence &&
    word.lower.length > 3 &&
    reading.isGiven(i) &&
    !COMMON_WORDS.has(word.lower) &&
    reading.word(0)?.shape === 'lower' &&
    reading.word(i + 1)?.gap === ' ' &&
    PERSON_VERBS.has(reading.lower(i + 1))
  ) {
    reading.take(i);
    return;
  }
  // "that sofia was sick", "next to liam and": in a text without capitals, where only a person can stand.
  if (
    word.shape === 'lower' &&
    word.gap === ' ' &&
    word.lower.length > 3 &&
    reading.isGiven(i) &&
    !COMMON_WORDS.has(word.lower) &&
    standsAsPerson(reading, i) &&
    isInLowerSentence(reading, i)
  ) {
    reading.take(i);
    return;
  }
  // "tyler is my son", in a text without capitals.
  if (
    word.shape === 'lower' &&
    reading.isGiven(i) &&
    !COMMON_WORDS.has(word.lower) &&
    saysKin(reading, i)
  ) {
    reading.take(i);
    return;
  }
  if (word.shape !== 'title') return;
  const endOfName = readFullName(reading, i);
  if (endOfName > i) {
    for (let at = i; at < endOfName; at += 1) reading.isName[at] = true;
    if (namesThing(reading, i, endOfName)) reading.untake(i, endOfName);
    return;
  }
  // "Hope is my daughter", "Zephyrine was our teacher": said to be somebody close by.
  if (
    (reading.isUncertain(i) || !COMMON_WORDS.has(word.lower)) &&
    (saysKin(reading, i) || isExplainedAsKin(reading, i)) &&
    !PLACES.has(word.lower)
  ) {
    reading.take(i);
    return;
  }
  if (isUnlistedPerson(reading, i)) {
    reading.take(i);
    return;
  }
  if (reading.isUncertain(i) && actsAsPerson(reading, i)) {
    const end = reading.take(i);
    if (namesThing(reading, i, end)) reading.untake(i, end);
    return;
  }
  if (
    reading.isSurname(i) &&
    !COMMON_WORDS.has(word.lower) &&
    !PUBLIC_SURNAMES.has(word.lower) &&
    !PLACES.has(word.lower) &&
    !reading.isUncertain(i) &&
    surnameStands(reading, i)
  )
    reading.take(i);
}

/** Its sentence starts without a capital, and with a word of its own. */
function isInLowerSentence(reading: NameReading, i: number): boolean {
  let at = i;
  while (at > 0 && reading.word(at)?.startsSentence !== true) at -= 1;
  const first = reading.word(at);
  return first?.shape === 'lower' && reading.text[first.start - 1] !== '[';
}

/** In lower case: who is told of and does something, or who somebody sits and plays with. */
function standsAsPerson(reading: NameReading, i: number): boolean {
  const before = reading.lower(i - 1);
  const next = reading.word(i + 1);
  const follows = next?.gap === ' ' ? next.lower : '';
  if (
    /^(?:that|because|when|if|since|where|so|but|while)$/u.test(before) &&
    (PERSON_VERBS.has(follows) ||
      /^(?:was|has|had|is|doesn't|didn't|can't|isn't|wasn't)$/u.test(follows))
  )
    return true;
  const isBeside =
    (before === 'to' && reading.lower(i - 2) === 'next') ||
    (/^(?:with|to|by|behind|beside)$/u.test(before) &&
      /^(?:sits?|sat|plays?|played|talks?|talked|speaks?|spoke|walks?|walked|rides?|friends|fights?|fought|eats?|ate|argues?|argued)$/u.test(
        reading.lower(i - 2),
      ));
  return (
    isBeside &&
    /^(?:[.,!?;)]|$| (?:and|but|at|in|on|who|because|so|every|all|about)(?!\p{L}))/u.test(
      reading.text.slice(reading.word(i)?.end),
    )
  );
}

/** "Venere.com": part of an address on the net. */
function isHost(reading: NameReading, i: number): boolean {
  return /^\.(?:com|org|net|edu|gov|co|io|us|uk)(?!\p{L})/u.test(
    reading.text.slice(reading.word(i)?.end ?? 0, (reading.word(i)?.end ?? 0) + 6),
  );
}

/** "… is my daughter", "… was our son's teacher". */
function saysKin(reading: NameReading, i: number): boolean {
  if (!/^(?:is|was|are|were)$/u.test(reading.lower(i + 1)) || reading.word(i + 1)?.gap !== ' ')
    return false;
  if (!/^(?:my|our|his|her|their)$/u.test(reading.lower(i + 2))) return false;
  for (let at = i + 3; at < i + 6; at += 1) {
    const word = reading.word(at);
    if (word?.gap !== ' ' && word?.gap !== "'s " && word?.gap !== '’s ') return false;
    if (KIN.has(word.lower) && !word.isPossessive) return true;
  }
  return false;
}

/** "Grace, my oldest, needs", "Hollis, our neighbor's son, was": who that is stands between commas. */
function isExplainedAsKin(reading: NameReading, i: number): boolean {
  const after = reading.word(i + 1);
  if (
    !/^, | \($/u.test(after?.gap ?? '') ||
    !/^(?:my|our|his|her|their)$/u.test(after?.lower ?? '')
  )
    return false;
  for (let at = i + 2; at < i + 5; at += 1) {
    const word = reading.word(at);
    if (word?.gap !== ' ' && word?.gap !== "'s " && word?.gap !== '’s ') return false;
    // "my middle daughter": the first word of the two is one as well.
    const isEnd = /^(?:[,)]|$)/u.test(reading.text.slice(word.end, word.end + 1));
    if (isEnd) return KIN.has(word.lower) && !word.isPossessive;
  }
  return false;
}

/** Rivers that are first names too; "the" stands before no person. */
const RIVERS =
  /^(?:hudson|jordan|charles|james|shannon|trent|clyde|avon|severn|tyne|boyne|lee|sabine|wye|ottawa|delaware|chester|nelson|gila|judith|madison|jefferson)$/u;

/** One first name that is a place or a kind: "in Bergamo", "dress as a Tudor", "the Hudson", or spoken of as a word. */
function standsForOther(reading: NameReading, i: number): boolean {
  const before = reading.word(i - 1);
  if (isSpokenOf(reading, i)) return true;
  if (before?.lower === 'the' && RIVERS.test(reading.lower(i)) && reading.word(i)?.gap === ' ') {
    const next = reading.word(i + 1);
    return next?.gap !== ' ' || (next.shape === 'lower' && !KIN.has(next.lower));
  }
  if (before === undefined || reading.word(i)?.gap !== ' ') return false;
  if (/^(?:a|an)$/u.test(before.lower)) return true;
  if (!/^(?:in|near|outside|across)$/u.test(before.lower) || before.shape !== 'lower') return false;
  return !/^(?:believes?|believed|believing|faith|confidence|interest(?:ed)?|disappointed|trust|change[sd]?|changes|difference|improvement|growth|progress|see|saw|seen|instilled|invest(?:ed)?|something|spark|joy|hope|pride)$/u.test(
    reading.lower(i - 2),
  );
}

/** "Karen is used as an insult": not the person, but the name. */
function isSpokenOf(reading: NameReading, i: number): boolean {
  const after = reading.text.slice(reading.word(i)?.end ?? 0, (reading.word(i)?.end ?? 0) + 40);
  return /^["'”’]? (?:is|was|gets|has become|became) (?:(?:being )?(?:used as|thrown around|an? (?:insult|slur|joke|meme|nickname|stereotype)))(?!\p{L})/u.test(
    after,
  );
}

/** A surname alone: "Ramirez told me", "I asked Brandt". */
function surnameStands(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  const before = reading.word(i - 1);
  if (word === undefined || word.raw.length < 4) return false;
  if (next?.gap === ' ' && (next.shape === 'title' || INSTITUTION_WORDS.has(next.lower)))
    return reading.isGiven(i + 1) && !reading.isPublic[i + 1];
  const follows = next?.gap === ' ' ? next.lower : '';
  if (PERSON_VERBS.has(follows)) return true;
  return (
    before !== undefined &&
    !word.startsSentence &&
    word.gap === ' ' &&
    before.shape === 'lower' &&
    /^(?:told|asked|called|met|thank|hi|hello|emailed|texted|hugged)$/u.test(before.lower)
  );
}
