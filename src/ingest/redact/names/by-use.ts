// A name by itself, known by the lists and by how the sentence uses it.
import { COMMON_WORDS } from '../lists/common-words.ts';
import {
  BEFORE_PERSON,
  BE_VERBS,
  CONCEPTS,
  KIN,
  PERSON_VERBS,
  PUBLIC_OFFICES,
  PUPIL_WORDS,
} from '../lists/person-words.ts';
import {
  CAPITAL_WORDS,
  INSTITUTION_WORDS,
  PLACES,
  PUBLIC_SURNAMES,
} from '../lists/public-names.ts';
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
    if (reading.shouts && COMMON_WORDS.has(word.lower)) return;
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
    saysKin(reading, i) &&
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

/** One first name that is a place or a kind: "in Bergamo", "dress as a Tudor". */
function standsForOther(reading: NameReading, i: number): boolean {
  const before = reading.word(i - 1);
  if (before === undefined || reading.word(i)?.gap !== ' ') return false;
  if (/^(?:a|an)$/u.test(before.lower)) return true;
  if (!/^(?:in|near|outside|across)$/u.test(before.lower) || before.shape !== 'lower') return false;
  return !/^(?:believes?|believed|believing|faith|confidence|interest(?:ed)?|disappointed|trust|change[sd]?|changes|difference|improvement|growth|progress|see|saw|seen|instilled|invest(?:ed)?|something|spark|joy|hope|pride)$/u.test(
    reading.lower(i - 2),
  );
}

/** Evidence that Grace, Will or Austin is a person here. */
function actsAsPerson(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  const before = reading.word(i - 1);
  if (word === undefined) return false;
  if (
    /^(?:april|may|june|august)$/u.test(word.lower) &&
    before !== undefined &&
    /^(?:in|on|by|till|until|since|before|after|this|last|next|whole|every|each|all|of|the|was|is|early|late|mid|from|to|and|or|through|during|between|a|my|our|around)$/u.test(
      before.lower,
    )
  )
    return false;
  // "Quinn (8) and River, 5,": whose age is given is a person.
  if (
    !/^(?:april|may|june|july|august|september)$/u.test(word.lower) &&
    /^(?: \((?:age[d]? )?\d{1,2}\)|, (?:age[d]? )?\d{1,2}(?=[,;.)]|$| and ))/u.test(
      reading.text.slice(word.end, word.end + 12),
    )
  )
    return !PLACES.has(word.lower);
  const isConcept = CONCEPTS.has(word.lower) || PLACES.has(word.lower);
  // Two names in a row: "Grace Okafor", "May Lin".
  if (
    next?.gap === ' ' &&
    next.shape === 'title' &&
    !word.isPossessive &&
    !INSTITUTION_WORDS.has(next.lower) &&
    !CAPITAL_WORDS.has(next.lower) &&
    reading.isPublic[i + 1] !== true &&
    word.lower !== 'saint'
  ) {
    const isAnyName = !COMMON_WORDS.has(next.lower) && !PLACES.has(next.lower);
    const after = reading.lower(i + 2);
    const isFollowedAsPerson =
      next.isPossessive || PERSON_VERBS.has(after) || /^(?:is|was|has|had)$/u.test(after);
    // "Will Tyler be moved?" asks; "Will Tyler was moved" tells.
    const asks = word.startsSentence && /^(?:will|may|mark|hope|grant|can)$/u.test(word.lower);
    if (isAnyName && isFollowedAsPerson) return true;
    if (isAnyName && reading.isSurname(i + 1) && !(asks && reading.isGiven(i + 1))) return true;
  }
  const follows = next?.gap === ' ' ? next.lower : '';
  if (/^(?:is|was|has|isn't|wasn't)$/u.test(follows) && saysPupil(reading, i + 2)) return true;
  if (
    word.isPossessive &&
    /^(?:mom|mum|dad|mother|father|teacher|iep|brother|sister|grandmother|grandma|aide)$/u.test(
      follows,
    )
  )
    return !PLACES.has(word.lower);
  if (
    before?.shape === 'lower' &&
    word.gap === ' ' &&
    /^(?:told|asked|hugged|hit|bit|punched|kicked|bullied|emailed|texted|thanked|pushed|slapped|shoved)$/u.test(
      before.lower,
    )
  )
    return true;
  if (word.isPossessive)
    return (
      !word.startsSentence &&
      /^(?:first|second|third|fourth|fifth|last|new|old|favou?rite|whole|entire|own|teachers?|mom|mother|dad|father|parents?|iep|behavior|grades?|classroom|class|progress|reading|writing|homework|needs|desk|brother|sister|family|case|story|diagnosis|situation|education|words|idea|point|comment|experience|confidence|backpack|locker|bus|meltdowns?|anxiety|autism|adhd|dyslexia|report|conference|therapist|counselor|friends?|future)$/u.test(
        follows,
      ) &&
      !PLACES.has(word.lower)
    );
  if (
    /^(?:will|may|mark|can|grant|drew|chase|hope|sue|pat|skip|rob|bill|rich|frank|art)$/u.test(
      word.lower,
    )
  ) {
    // Verbs and adjectives as names: a finite verb must follow, as it would follow a person.
    if (
      PERSON_VERBS.has(follows) ||
      /^(?:is|was|has|had|doesn't|didn't|isn't|wasn't|does|did|and i|who)$/u.test(follows)
    )
      return !(
        word.startsSentence &&
        /^(?:hope|art|may)$/u.test(word.lower) &&
        !PERSON_VERBS.has(follows)
      );
    return (
      !word.startsSentence &&
      before !== undefined &&
      /^(?:with|told|asked|called|thank|hi|for|from|and|love|met)$/u.test(before.lower) &&
      !/^(?:may|art|hope)$/u.test(word.lower) &&
      before.shape === 'lower' &&
      /^(?:[.,!?;:)]|$| (?:and|to|that|in|at|on|about|who|when|because|with) )/u.test(
        reading.text.slice(word.end, word.end + 9),
      )
    );
  }
  if (PERSON_VERBS.has(follows) && !PLACES.has(word.lower))
    return !(
      isConcept &&
      word.startsSentence &&
      /^(?:makes?|made|helps?|helped|gives?|gave|takes?|took|comes?|came|goes|went|needs?|works?|brings?|brought|gets?|got|left|leaves|starts?|started|means?|turned|turns|becomes?|became|lost|failed|fails|grew|grows|broke|breaks|fell|falls|died|dies)$/u.test(
        follows,
      )
    );
  if (BE_VERBS.has(follows))
    return (
      !word.startsSentence &&
      !isConcept &&
      before !== undefined &&
      !/^(?:the|in|of|this|every|each|a|from|to)$/u.test(before.lower)
    );
  if (follows === 'who' || (next?.gap === ', ' && next.lower === 'who'))
    return !PLACES.has(word.lower);
  if (before === undefined || word.startsSentence) return false;
  if (
    /^(?:in|near|from|of|the|at|this|next|last|every|each|by|since|until|through|during|early|late|mid|on)$/u.test(
      before.lower,
    )
  )
    return false;
  return (
    !isConcept && BEFORE_PERSON.has(before.lower) && before.shape === 'lower' && word.gap === ' '
  );
}

/** Within the next words something is said that is said of pupils. */
function saysPupil(reading: NameReading, i: number): boolean {
  for (let at = i; at < i + 5; at += 1) {
    const word = reading.word(at);
    if (word === undefined || word.startsSentence) return false;
    if (PUPIL_WORDS.has(word.lower)) return true;
  }
  return false;
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
