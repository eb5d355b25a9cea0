// "My name is …", "a boy named …", "Hi Karen", "the Garcia family", "A.J. was": a text that says it is naming.
import { isWordForm } from '../lexicon.ts';
import { COMMON_WORDS } from '../lists/common-words.ts';
import { GIVEN_NAMES } from '../lists/given-names.ts';
import { BE_VERBS, KIN, NAMING, PERSON_VERBS } from '../lists/person-words.ts';
import {
  CAPITAL_WORDS,
  INSTITUTION_WORDS,
  PLACES,
  PUBLIC_SURNAMES,
} from '../lists/public-names.ts';
import { SURNAMES } from '../lists/surnames.ts';
import type { NameReading } from './name-reading.ts';

/** Two letters with periods that are a place, a degree or a subject. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  'us uk ta ra ga oj dc la ny pe ed ba ma rn iq am pm id tv do md po ps ad bc nc sc nj nh nm nd sd ri wv ie eg ap ib el gt sb hr eu un vp'.split(
    ' ',
  ),
);

/** "My name is …", "I am …", "a boy named …", "signed, …". */
export function findNamed(reading: NameReading, i: number): void {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  if (word === undefined || next === undefined) return;
  if (
    /^(?:named|nicknamed|llamado|llamada|apellido)$/u.test(word.lower) &&
    next.gap === ' ' &&
    reading.couldBeName(i + 1)
  ) {
    if (reading.word(i + 1)?.shape !== 'lower' || reading.isGiven(i + 1)) reading.take(i + 1);
    return;
  }
  // "They call her Birdie": but "call me Teacher" is no name.
  if (
    /^(?:him|her|me|them)$/u.test(word.lower) &&
    /^(?:call|calls|called)$/u.test(reading.lower(i - 1)) &&
    next.gap === ' ' &&
    next.shape === 'title' &&
    (reading.isGiven(i + 1) || reading.isUncertain(i + 1)) &&
    reading.couldBeName(i + 1)
  ) {
    reading.take(i + 1);
    return;
  }
  // "Friends like Pooja and Wei".
  if (
    word.lower === 'like' &&
    KIN.has(reading.lower(i - 1)) &&
    next.gap === ' ' &&
    next.shape === 'title' &&
    !COMMON_WORDS.has(next.lower) &&
    (reading.isGiven(i + 1) || reading.isUncertain(i + 1) || reading.isSurname(i + 1)) &&
    reading.couldBeName(i + 1)
  ) {
    reading.take(i + 1);
    return;
  }
  const isNameIs =
    (word.lower === 'is' &&
      (NAMING.has(reading.lower(i - 1)) || /^(?:called)$/u.test(reading.lower(i - 1)))) ||
    (word.lower === 'llamo' && reading.lower(i - 1) === 'me') ||
    word.lower === 'heisse' ||
    word.lower === 'heiße' ||
    (word.isPossessive && NAMING.has(word.lower));
  if (isNameIs && next.shape === 'lower' && next.gap === ' ' && isLowerName(reading, i + 1)) {
    if (!isOfThing(reading, i)) reading.take(i + 1);
    return;
  }
  if (isNameIs && /^[ :"“]{1,3}$/u.test(next.gap) && reading.couldBeName(i + 1)) {
    if (!isOfThing(reading, i) && (next.shape !== 'lower' || reading.isGiven(i + 1)))
      reading.take(i + 1);
    return;
  }
  if (
    NAMING.has(word.lower) &&
    /^\s*[:=]\s*$/u.test(next.gap) &&
    reading.couldBeName(i + 1) &&
    next.shape !== 'lower'
  )
    reading.take(i + 1);
}

/** "The name of the school is": no person's. */
function isOfThing(reading: NameReading, i: number): boolean {
  return [reading.lower(i - 2), reading.lower(i - 3)].some((lower) =>
    /^(?:school|program|programme|class|course|book|app|district|game|group|company|organization|street|town|city)$/u.test(
      lower,
    ),
  );
}

/** In a text without capitals: a first name, or a surname that is no word, said to be the name. */
function isLowerName(reading: NameReading, i: number): boolean {
  const lower = reading.lower(i);
  if (reading.isVerbLike(lower)) return false;
  if (COMMON_WORDS.has(lower) || reading.isUncertain(i)) return isWordAsName(reading, i);
  return reading.isGiven(i) || (reading.isSurname(i) && lower.length > 3);
}

/** "my name is ray and i clean": a word that is a name as well, where the writer gives theirs and goes on. */
function isWordAsName(reading: NameReading, i: number): boolean {
  return (
    (reading.isUncertain(i) || reading.isGiven(i)) &&
    /^(?:my|his|her)$/u.test(reading.lower(i - 3)) &&
    NAMING.has(reading.lower(i - 2)) &&
    /^(?:[.,!;)]|$| (?:and (?:i|i'm|im|my|he|she|we)|i|i'm|im|from|he|she)(?!\p{L}))/u.test(
      reading.text.slice(reading.word(i)?.end),
    )
  );
}

/** "im travis, i have two kids": a name that may be a word, with which a writer begins. */
function isCalled(reading: NameReading, i: number): boolean {
  const next = reading.word(i + 1);
  return (
    reading.isUncertain(i) &&
    !COMMON_WORDS.has(reading.lower(i)) &&
    reading.lower(i).length > 3 &&
    (reading.word(i - 1)?.startsSentence === true ||
      reading.word(i - 2)?.startsSentence === true) &&
    /^,? $/u.test(next?.gap ?? '') &&
    /^(?:and|i|i'm|im|from|my|a|the|here)$/u.test(next?.lower ?? '')
  );
}

/** "I'm Jenna", "this is Tom", "Hi Karen," "Dear Priya". */
export function findIntroduced(reading: NameReading, i: number): void {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  if (word === undefined || next === undefined || !/^,? $/u.test(next.gap)) return;
  if (next.shape === 'lower') {
    // "i'm shawna and i drive": hardly any first name of the lists is a word that could follow.
    if (
      (/^(?:i'm|im)$/u.test(word.lower) || (word.lower === 'am' && reading.lower(i - 1) === 'i')) &&
      next.gap === ' ' &&
      word.shape === 'lower' &&
      ((isLowerName(reading, i + 1) && reading.isGiven(i + 1)) || isCalled(reading, i + 1))
    )
      reading.take(i + 1);
    return;
  }
  const greets =
    /^(?:hi|hello|hey|dear|hola|querid[oa]|estimad[oa]|bonjour|hallo|liebe[r]?)$/u.test(
      word.lower,
    ) && word.shape !== 'lower';
  const says =
    /^(?:i'm|im)$/u.test(word.lower) ||
    (word.lower === 'am' && reading.lower(i - 1) === 'i') ||
    (word.lower === 'is' &&
      /^(?:this|it)$/u.test(reading.lower(i - 1)) &&
      (reading.isGiven(i + 1) || isCaller(reading, i + 1))) ||
    (word.lower === 'soy' && reading.isGiven(i + 1));
  if ((!greets && !says) || !reading.isCapital(i + 1) || !reading.couldBeName(i + 1)) return;
  if (
    INSTITUTION_WORDS.has(next.lower) ||
    (says &&
      !reading.isGiven(i + 1) &&
      !reading.isUncertain(i + 1) &&
      !reading.isSurname(i + 2) &&
      !introducesSelf(reading, i + 1))
  )
    return;
  reading.take(i + 1);
}

/** "I'm Oyinkan, a nursing student", and no "I'm Kenyan, a nurse". */
function introducesSelf(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  if (word === undefined || next?.gap !== ', ' || word.raw.length < 3) return false;
  if (!/^(?:a|an|the|and|from|mother|mom|mum|father|dad|parent|teacher)$/u.test(next.lower))
    return false;
  return !isWordForm(word.lower) && !isDemonym(word.lower);
}

function isDemonym(lower: string): boolean {
  return (
    /(?:an|ish|ese|er|i)$/u.test(lower) &&
    [...PLACES].some((place) => place.length > 3 && place.slice(0, 4) === lower.slice(0, 4))
  );
}

/** "This is Zephyrine from the PTA", "It is Ottoline here". */
function isCaller(reading: NameReading, i: number): boolean {
  return (
    !COMMON_WORDS.has(reading.lower(i)) &&
    /^(?:from|here|again|calling|writing|speaking)$/u.test(reading.lower(i + 1))
  );
}

/** "The Garcia family", "the Johnsons next door". */
export function findFamily(reading: NameReading, i: number): void {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  const before = reading.word(i - 1);
  if (
    word?.shape !== 'title' ||
    next === undefined ||
    before?.lower !== 'the' ||
    word.gap !== ' ' ||
    CAPITAL_WORDS.has(word.lower)
  )
    return;
  const isFamily =
    next.gap === ' ' &&
    /^(?:family|household|boys?|girls?|kids|twins|brothers|sisters|siblings|children)$/u.test(
      next.lower,
    ) &&
    next.shape === 'lower';
  const isKnown = (lower: string): boolean =>
    SURNAMES.has(lower) &&
    !COMMON_WORDS.has(lower) &&
    !PUBLIC_SURNAMES.has(lower) &&
    !PLACES.has(lower);
  const isPlural =
    word.lower.endsWith('s') &&
    !isKnown(word.lower) &&
    isKnown(word.lower.slice(0, -1)) &&
    next.shape === 'lower' &&
    !GIVEN_NAMES.has(word.lower);
  const isUnknown =
    !COMMON_WORDS.has(word.lower) &&
    !PUBLIC_SURNAMES.has(word.lower) &&
    !PLACES.has(word.lower) &&
    reading.isPublic[i] !== true;
  if ((isFamily && (isUnknown || reading.isGiven(i))) || isPlural) reading.isName[i] = true;
}

/** "A.J. was", "the IEP for J.T.", "student K.L.M.", "J. Okafor wrote": initials that stand for a person. */
export function findInitials(reading: NameReading, i: number): void {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  if (word?.shape !== 'initial' || next === undefined) return;
  if (next.shape === 'title' && next.gap === '. ' && word.raw !== 'I') {
    const isSurname =
      reading.isSurname(i + 1) && !COMMON_WORDS.has(next.lower) && !PUBLIC_SURNAMES.has(next.lower);
    const before = reading.word(i - 1);
    // "Vitamin D. Smith and Jones": the period may end a sentence.
    if (isSurname && (before === undefined || word.startsSentence || before.shape === 'lower')) {
      reading.isName[i] = true;
      reading.take(i + 1);
    }
    return;
  }
  if (next.shape !== 'initial' || next.gap !== '.' || !next.hasPeriod) return;
  const third = reading.word(i + 2);
  const last = third?.shape === 'initial' && third.gap === '.' && third.hasPeriod ? i + 2 : i + 1;
  if (last === i + 1 && ABBREVIATED.has(word.lower + next.lower)) return;
  const after = reading.word(last + 1);
  const follows = after !== undefined && /^\.? $/u.test(after.gap) ? after.lower : '';
  const before = reading.word(i - 1);
  const isNamed =
    before !== undefined &&
    (before.shape === 'lower' || KIN.has(before.lower)) &&
    (KIN.has(before.lower) ||
      /^(?:for|with|told|asked|to|and|about|of|like|says|said)$/u.test(before.lower));
  if (
    after !== undefined &&
    after.shape !== 'lower' &&
    !reading.endsText(reading.word(last) ?? next) &&
    !isNamed
  )
    return;
  // Three initials are as often a body's ("the N.E.A. was"): they need a word for a person before them.
  if (
    last === i + 2
      ? before !== undefined && KIN.has(before.lower)
      : isNamed || PERSON_VERBS.has(follows) || BE_VERBS.has(follows)
  )
    for (let at = i; at <= last; at += 1) reading.isName[at] = true;
}
