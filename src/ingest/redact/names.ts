// People's names. Lists of names alone would take Grace, Will and May out of every text, so each find needs a reason:
// an unmistakable first name, a title, a kinship word, "named", a signature, or a neighbour that is a name.
import type { Finder, Found } from './found.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import {
  CAPITAL_WORDS,
  INSTITUTION_WORDS,
  PLACES,
  PUBLIC_PHRASES,
  PUBLIC_SURNAMES,
} from './lists/public-names.ts';
import {
  AFTER_SENTENCE,
  BEFORE_PERSON,
  BE_VERBS,
  CLOSINGS,
  CONCEPTS,
  KIN,
  NAMING,
  PARTICLES,
  PERSON_VERBS,
  POSSESSORS,
  PUBLIC_OFFICES,
  PUPIL_WORDS,
  SUFFIXES,
  TITLES,
} from './lists/person-words.ts';
import { SURNAMES } from './lists/surnames.ts';
import { UNCERTAIN_NAMES } from './lists/uncertain-names.ts';
import { wordsOf, type Word } from './words.ts';

/** Two letters with periods that are a place, a degree or a subject. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  'us uk ta ra ga oj dc la ny pe ed ba ma rn iq am pm id tv do md po ps ad bc nc sc nj nh nm nd sd ri wv ie eg ap ib el gt sb hr eu un vp'.split(
    ' ',
  ),
);

const PHRASES = groupPhrases();

function groupPhrases(): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of PUBLIC_PHRASES) {
    const words = phrase.replace(/'s$/u, '').split(/[\s&]+/u);
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

export const findNames: Finder = (text) => {
  if (!/\p{L}/u.test(text)) return [];
  return new NameSearch(text).search();
};

class NameSearch {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #isPublic: readonly boolean[];
  /** Words that are part of a name. */
  readonly #isName: boolean[];
  readonly #shouts: boolean;

  constructor(text: string) {
    this.#text = text;
    this.#words = wordsOf(text);
    this.#isPublic = this.#markPublic();
    this.#isName = this.#words.map(() => false);
    const capitals = this.#words.filter((word) => word.shape === 'upper').length;
    this.#shouts = capitals > 3 && capitals > this.#words.length * 0.5;
  }

  search(): Found[] {
    for (let i = 0; i < this.#words.length; i += 1) {
      if (this.#isName[i] === true || this.#isPublic[i] === true) continue;
      this.#afterTitle(i);
      this.#afterKin(i);
      this.#afterNaming(i);
      this.#introduced(i);
      this.#family(i);
      this.#initials(i);
      this.#standing(i);
    }
    this.#signature();
    this.#neighbours();
    this.#again();
    return this.#spans();
  }

  #word(i: number): Word | undefined {
    return this.#words[i];
  }

  #lower(i: number): string {
    return this.#words[i]?.lower ?? '';
  }

  #markPublic(): boolean[] {
    const marks = this.#words.map(() => false);
    for (let i = 0; i < this.#words.length; i += 1) {
      for (const phrase of PHRASES.get(this.#lower(i)) ?? []) {
        if (!phrase.every((part, offset) => this.#lower(i + offset) === part)) continue;
        // A phrase in lower case is read too ("mr rogers"), but a single word must have its capital.
        if (phrase.length === 1 && this.#word(i)?.shape === 'lower') continue;
        for (let offset = 0; offset < phrase.length; offset += 1) marks[i + offset] = true;
      }
    }
    return marks;
  }

  /** Capitalised like a name, in a text that uses capitals so. */
  #isCapital(i: number): boolean {
    const word = this.#word(i);
    if (word === undefined) return false;
    return word.shape === 'title' || (word.shape === 'upper' && this.#shouts);
  }

  #isGiven(i: number): boolean {
    const lower = this.#lower(i);
    if (PLACES.has(lower)) return false;
    return (
      GIVEN_NAMES.has(lower) ||
      (lower.includes('-') &&
        lower.split('-').every((part) => GIVEN_NAMES.has(part) || UNCERTAIN_NAMES.has(part)))
    );
  }

  #isUncertain(i: number): boolean {
    return UNCERTAIN_NAMES.has(this.#lower(i));
  }

  #isSurname(i: number): boolean {
    const lower = this.#lower(i);
    return (
      SURNAMES.has(lower) ||
      /^(?:mc|mac|o')\p{L}{3,}/u.test(lower) ||
      (lower.includes('-') && lower.split('-').some((part) => SURNAMES.has(part)))
    );
  }

  /** Could be a name where the sentence asks for one: any capitalised word that is no fixture of the language. */
  #couldBeName(i: number): boolean {
    const word = this.#word(i);
    if (word === undefined || this.#isPublic[i] === true || CAPITAL_WORDS.has(word.lower))
      return false;
    if (word.shape === 'initial') return false;
    if (this.#shouts || word.shape === 'lower')
      return this.#isGiven(i) && !COMMON_WORDS.has(word.lower);
    if (word.shape === 'upper') return this.#isGiven(i);
    return (
      this.#isGiven(i) ||
      this.#isUncertain(i) ||
      this.#isSurname(i) ||
      !COMMON_WORDS.has(word.lower)
    );
  }

  /** Marks a name that starts at `i`, with what belongs to it. Returns the index after it. */
  #take(i: number): number {
    let at = i;
    for (;;) {
      this.#isName[at] = true;
      at += 1;
      const next = this.#word(at);
      const before = this.#word(at - 1);
      if (next === undefined || before === undefined || before.isPossessive) return at;
      if (SUFFIXES.has(next.lower) && /^,? $/u.test(next.gap) && next.shape !== 'lower') continue;
      const isInitial = next.shape === 'initial' && next.raw !== 'I' && /^\.? $/u.test(next.gap);
      if (isInitial && (next.hasPeriod || this.#couldContinue(at + 1) || this.#endsClause(at)))
        continue;
      if (!/^(?: |\. )$/u.test(next.gap) || (next.gap === '. ' && before.shape !== 'initial'))
        return at;
      if (PARTICLES.has(next.lower) && this.#surnameAfterParticles(at)) continue;
      if (!this.#couldContinue(at)) return at;
    }
  }

  #endsClause(i: number): boolean {
    const after = this.#text.slice(this.#word(i)?.end ?? 0, (this.#word(i)?.end ?? 0) + 1);
    return after === '' || /[.,;:!?)\n]/u.test(after);
  }

  #surnameAfterParticles(i: number): boolean {
    let at = i;
    while (PARTICLES.has(this.#lower(at)) && at < i + 3) at += 1;
    return this.#isCapital(at) && this.#couldBeName(at);
  }

  /** A second name after a first: a surname, another first name, or an unknown word with a capital. */
  #couldContinue(i: number): boolean {
    const word = this.#word(i);
    if (word === undefined || this.#isPublic[i] === true || INSTITUTION_WORDS.has(word.lower))
      return false;
    if (word.shape === 'lower')
      return (
        SURNAMES.has(word.lower) &&
        !COMMON_WORDS.has(word.lower) &&
        this.#word(i - 1)?.shape === 'lower' &&
        !this.#isVerbLike(word.lower)
      );
    if (/'(?:ve|ll|re|d|m|t)$/u.test(word.lower)) return false;
    if (this.#shouts) return this.#isSurname(i) && !COMMON_WORDS.has(word.lower);
    if (word.shape !== 'title' || CAPITAL_WORDS.has(word.lower)) return false;
    return (
      this.#isSurname(i) ||
      this.#isGiven(i) ||
      !COMMON_WORDS.has(word.lower) ||
      this.#isUncertain(i)
    );
  }

  #isVerbLike(lower: string): boolean {
    return PERSON_VERBS.has(lower) || BE_VERBS.has(lower);
  }

  /** "Madison County", "Megan's Law", "Austin, Texas": the name of something else. */
  #namesThing(i: number, end: number): boolean {
    const next = this.#word(end);
    const last = this.#word(end - 1);
    if (next === undefined || last === undefined) return false;
    if (/^ $/u.test(next.gap) && next.shape !== 'lower' && INSTITUTION_WORDS.has(next.lower))
      return true;
    if (
      /^,? $/u.test(next.gap) &&
      next.gap.startsWith(',') &&
      next.shape !== 'lower' &&
      PLACES.has(next.lower) &&
      end - i === 1
    )
      return true;
    const before = this.#word(i - 1);
    return (
      (before !== undefined &&
        before.gap !== '' &&
        /^(?:university|college|city|county|state|fort|mount|lake|port|san|santa|saint|new|north|south|east|west)$/u.test(
          before.lower,
        ) &&
        before.shape === 'title' &&
        this.#word(i)?.gap === ' ') ||
      (this.#lower(i - 1) === 'of' &&
        /^(?:university|college|city|county|town|state|village|book|gospel|bank|church|school|board)$/u.test(
          this.#lower(i - 2),
        ))
    );
  }

  #afterTitle(i: number): void {
    const title = this.#word(i);
    if (title === undefined || !TITLES.has(title.lower) || title.isPossessive) return;
    const next = this.#word(i + 1);
    if (next === undefined || !/^(?:\.? |\.)$/u.test(next.gap)) return;
    // "MS Teams", "DR plan": capitals are an abbreviation where the text does not shout.
    if (
      title.shape === 'upper' &&
      !this.#shouts &&
      !this.#isGiven(i + 1) &&
      !this.#isSurname(i + 1)
    )
      return;
    const isShort = /^(?:mr|mrs|ms|mx|dr|miss|señora?|sra?|srta|prof|mme|herr|frau)$/u.test(
      title.lower,
    );
    const start = i + 1;
    // "before Prof. You are", "each hour you miss. There's": the period ends the sentence.
    if (next.shape !== 'initial' && AFTER_SENTENCE.has(next.lower)) return;
    if (
      next.shape !== 'initial' &&
      next.gap.includes('.') &&
      COMMON_WORDS.has(next.lower) &&
      !this.#isGiven(start) &&
      !this.#isUncertain(start) &&
      !this.#isSurname(start)
    )
      return;
    if (next.gap.includes('.') && !/^(?:\. ?)$/u.test(next.gap)) return;
    if (next.shape === 'initial') {
      if (isShort && (next.raw !== 'I' || next.hasPeriod)) {
        this.#isName[start] = true;
        if (
          next.hasPeriod &&
          this.#isCapital(i + 2) &&
          this.#word(i + 2)?.gap === '. ' &&
          this.#couldContinue(i + 2)
        )
          this.#take(i + 2);
      }
      return;
    }
    if (this.#isPublic[i + 1] === true) return;
    if (next.shape === 'lower' || (next.shape === 'upper' && this.#shouts)) {
      // "mrs alvarez": a short title asks for a name, whatever the case; but not "dr appointment".
      const isName = /^(?:mr|mrs|mx|srta|sra)$/u.test(title.lower)
        ? !COMMON_WORDS.has(next.lower) || this.#isSurname(i + 1)
        : !COMMON_WORDS.has(next.lower) && (this.#isGiven(i + 1) || this.#isSurname(i + 1));
      if (isName && !BE_VERBS.has(next.lower) && !CAPITAL_WORDS.has(next.lower)) this.#take(start);
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
        : this.#couldBeName(i + 1) &&
          (title.lower !== 'teacher' || this.#isGiven(i + 1) || this.#isUncertain(i + 1)) &&
          !(title.startsSentence && COMMON_WORDS.has(next.lower) && !this.#isGiven(i + 1))
    )
      this.#take(start);
  }

  #afterKin(i: number): void {
    const kin = this.#word(i);
    if (kin === undefined || !KIN.has(kin.lower)) return;
    // "Secretary DeVos" holds an office; "the school secretary Linda" is met in lower case.
    if (kin.lower === 'secretary' && kin.shape !== 'lower') return;
    let at = i + 1;
    let next = this.#word(at);
    if (next === undefined) return;
    let isNamed = false;
    if (
      /^[ ,(–—:-]{1,3}$/u.test(next.gap) &&
      /^(?:named|called|is|was|whose|who|name|llamad[oa]|se)$/u.test(next.lower)
    ) {
      const phrase = /^(?:named|called|llamad[oa])$/u.test(next.lower)
        ? 1
        : next.lower === 'is' && NAMING.has(this.#lower(at + 1))
          ? 2
          : next.lower === 'whose' && this.#lower(at + 1) === 'name' && this.#lower(at + 2) === 'is'
            ? 3
            : next.lower === 'name' && this.#lower(at + 1) === 'is'
              ? 2
              : 0;
      if (phrase === 0) return;
      isNamed = true;
      at += phrase;
      next = this.#word(at);
      if (next === undefined) return;
    }
    if (kin.isPossessive) {
      // "my son's teacher Amy" is met at "teacher"; "my son's name is" below.
      if (NAMING.has(next.lower) && this.#lower(at + 1) === 'is') at += 2;
      else return;
      isNamed = true;
      next = this.#word(at);
      if (next === undefined) return;
    }
    if (!/^(?: |, | \(| [–—-] |: |[–—]|, ?["“']| ["“'])$/u.test(next.gap)) return;
    const isApart = next.gap !== ' ';
    const before = this.#word(i - 1);
    const isOwned =
      before !== undefined &&
      (POSSESSORS.has(before.lower) || before.isPossessive || before.shape === 'lower');
    if (!isOwned && !isNamed && !this.#isGiven(at)) return;
    if (!this.#couldBeName(at)) return;
    // "Senior Corps", "Student Conduct": part of a title of something.
    if (
      kin.shape !== 'lower' &&
      !kin.startsSentence &&
      !this.#isGiven(at) &&
      !this.#isUncertain(at) &&
      !this.#shouts
    )
      return;
    if (next.shape === 'lower') {
      if (isApart || this.#isVerbLike(next.lower)) return;
    } else if (
      isApart &&
      !isNamed &&
      !this.#isGiven(at) &&
      !this.#isUncertain(at) &&
      !(this.#isSurname(at) && this.#couldContinue(at + 1) && this.#word(at + 1)?.gap === ' ') &&
      !this.#isApposed(at)
    ) {
      return;
    } else if (!this.#isGiven(at) && !isNamed && /^(?:i|english|spanish)$/u.test(next.lower)) {
      return;
    }
    // "the student Will need": a word of its own, unless it stands as a person would.
    if (
      this.#isUncertain(at) &&
      !isNamed &&
      /^(?:will|may|mark|grant|chase|drew|hope)$/u.test(next.lower) &&
      this.#readsOn(at)
    )
      return;
    const end = this.#take(at);
    if (this.#namesThing(at, end) && !isOwned) this.#untake(at, end);
  }

  /** "My daughter, Zephyrine, was": between commas, and no word of the language. */
  #isApposed(i: number): boolean {
    const word = this.#word(i);
    if (word?.gap !== ', ' || COMMON_WORDS.has(word.lower)) return false;
    const end =
      this.#couldContinue(i + 1) && this.#word(i + 1)?.gap === ' '
        ? this.#word(i + 1)?.end
        : word.end;
    return /^[,)]/u.test(this.#text.slice(end));
  }

  /** The word after is a bare verb: "Will need", "May have". */
  #readsOn(i: number): boolean {
    return /^(?:be|have|need|not|never|you|we|they|it|do|get|go|come|the|a|an)$/u.test(
      this.#lower(i + 1),
    );
  }

  #untake(from: number, to: number): void {
    for (let i = from; i < to; i += 1) this.#isName[i] = false;
  }

  /** "My name is …", "I am …", "a boy named …", "signed, …". */
  #afterNaming(i: number): void {
    const word = this.#word(i);
    const next = this.#word(i + 1);
    if (word === undefined || next === undefined) return;
    if (
      /^(?:named|nicknamed|llamado|llamada|apellido)$/u.test(word.lower) &&
      next.gap === ' ' &&
      this.#couldBeName(i + 1)
    ) {
      if (this.#word(i + 1)?.shape !== 'lower' || this.#isGiven(i + 1)) this.#take(i + 1);
      return;
    }
    const isNameIs =
      (word.lower === 'is' &&
        (NAMING.has(this.#lower(i - 1)) || /^(?:called)$/u.test(this.#lower(i - 1)))) ||
      (word.lower === 'llamo' && this.#lower(i - 1) === 'me') ||
      word.lower === 'heisse' ||
      word.lower === 'heiße' ||
      (word.isPossessive && NAMING.has(word.lower));
    if (isNameIs && /^[ :"“]{1,3}$/u.test(next.gap) && this.#couldBeName(i + 1)) {
      const isOfThing =
        /^(?:school|program|programme|class|course|book|app|district|game|group|company|organization|street|town|city)$/u.test(
          this.#lower(i - 3) || '',
        ) ||
        /^(?:school|program|class|course|book|app|district|game|group)$/u.test(this.#lower(i - 2));
      if (!isOfThing && (next.shape !== 'lower' || this.#isGiven(i + 1))) this.#take(i + 1);
      return;
    }
    if (
      NAMING.has(word.lower) &&
      /^\s*[:=]\s*$/u.test(next.gap) &&
      this.#couldBeName(i + 1) &&
      next.shape !== 'lower'
    )
      this.#take(i + 1);
  }

  /** "I'm Jenna", "this is Tom", "Hi Karen," "Dear Priya". */
  #introduced(i: number): void {
    const word = this.#word(i);
    const next = this.#word(i + 1);
    if (
      word === undefined ||
      next === undefined ||
      !/^,? $/u.test(next.gap) ||
      next.shape === 'lower'
    )
      return;
    const greets =
      /^(?:hi|hello|hey|dear|hola|querid[oa]|estimad[oa]|bonjour|hallo|liebe[r]?)$/u.test(
        word.lower,
      ) && word.shape !== 'lower';
    const says =
      /^(?:i'm|im)$/u.test(word.lower) ||
      (word.lower === 'am' && this.#lower(i - 1) === 'i') ||
      (word.lower === 'is' && /^(?:this|it)$/u.test(this.#lower(i - 1)) && this.#isGiven(i + 1)) ||
      (word.lower === 'soy' && this.#isGiven(i + 1));
    if ((!greets && !says) || !this.#isCapital(i + 1) || !this.#couldBeName(i + 1)) return;
    if (
      INSTITUTION_WORDS.has(next.lower) ||
      (says && !this.#isGiven(i + 1) && !this.#isUncertain(i + 1) && !this.#isSurname(i + 2))
    )
      return;
    this.#take(i + 1);
  }

  /** "The Garcia family", "the Johnsons next door". */
  #family(i: number): void {
    const word = this.#word(i);
    const next = this.#word(i + 1);
    const before = this.#word(i - 1);
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
    if ((isFamily && (isKnown(word.lower) || this.#isGiven(i))) || isPlural) this.#isName[i] = true;
  }

  /** "A.J. was", "the IEP for J.T.": initials that stand for a person. */
  #initials(i: number): void {
    const word = this.#word(i);
    const next = this.#word(i + 1);
    if (
      word?.shape !== 'initial' ||
      next?.shape !== 'initial' ||
      next.gap !== '.' ||
      !next.hasPeriod
    )
      return;
    if (ABBREVIATED.has(word.lower + next.lower)) return;
    const after = this.#word(i + 2);
    const follows = after !== undefined && /^\.? $/u.test(after.gap) ? after.lower : '';
    const before = this.#word(i - 1);
    const isNamed =
      before?.shape === 'lower' &&
      /^(?:for|with|told|asked|to|and|about|of|son|daughter|student|child|kid|grandson|granddaughter)$/u.test(
        before.lower,
      );
    if (after !== undefined && after.shape !== 'lower' && !this.#endsText(next) && !isNamed) return;
    if (isNamed || PERSON_VERBS.has(follows) || BE_VERBS.has(follows)) {
      this.#isName[i] = true;
      this.#isName[i + 1] = true;
    }
  }

  /** A name by itself, known by the lists and by how the sentence uses it. */
  #standing(i: number): void {
    if (this.#isName[i] === true) return;
    const word = this.#word(i);
    if (word === undefined || this.#isPublic[i] === true || CAPITAL_WORDS.has(word.lower)) return;
    const before = this.#word(i - 1);
    if (
      before !== undefined &&
      PUBLIC_OFFICES.has(before.lower) &&
      before.shape === 'title' &&
      /^\.? $/u.test(word.gap)
    )
      return;
    if (this.#isCapital(i) && this.#isGiven(i) && word.raw.length > 1) {
      if (PUBLIC_SURNAMES.has(word.lower) && !this.#couldContinue(i + 1)) return;
      if (this.#shouts && COMMON_WORDS.has(word.lower)) return;
      const end = this.#take(i);
      if (this.#namesThing(i, end) || (end === i + 1 && this.#standsForOther(i)))
        this.#untake(i, end);
      return;
    }
    if (
      word.shape === 'upper' &&
      !this.#shouts &&
      word.raw.length > 2 &&
      this.#isGiven(i) &&
      this.#word(i + 1)?.shape === 'upper' &&
      this.#isSurname(i + 1)
    ) {
      this.#take(i);
      return;
    }
    if (word.shape !== 'title') return;
    if (this.#isUnknownPerson(i)) {
      this.#take(i);
      return;
    }
    if (this.#isUncertain(i) && this.#actsAsPerson(i)) {
      const end = this.#take(i);
      if (this.#namesThing(i, end)) this.#untake(i, end);
      return;
    }
    if (
      this.#isSurname(i) &&
      !COMMON_WORDS.has(word.lower) &&
      !PUBLIC_SURNAMES.has(word.lower) &&
      !PLACES.has(word.lower) &&
      !this.#isUncertain(i) &&
      this.#surnameStands(i)
    )
      this.#take(i);
  }

  /** A word that is in no list, where only a person can stand: "Zephyrine's mom", "asked Ottoline Ashgrove". */
  #isUnknownPerson(i: number): boolean {
    const word = this.#word(i);
    const next = this.#word(i + 1);
    if (
      word === undefined ||
      next === undefined ||
      COMMON_WORDS.has(word.lower) ||
      PUBLIC_SURNAMES.has(word.lower) ||
      PLACES.has(word.lower)
    )
      return false;
    if (this.#isUncertain(i) || INSTITUTION_WORDS.has(word.lower) || word.raw.length < 3)
      return false;
    if (word.isPossessive) {
      return (
        next.gap === ' ' &&
        /^(?:teacher|mom|mum|mother|dad|father|iep|brother|sister|desk|backpack|homework|meltdowns?|grandmother|grandma|aide)$/u.test(
          next.lower,
        )
      );
    }
    if (
      word.startsSentence ||
      next.gap !== ' ' ||
      next.shape !== 'title' ||
      COMMON_WORDS.has(next.lower)
    )
      return false;
    const before = this.#word(i - 1);
    return (
      before?.shape === 'lower' &&
      word.gap === ' ' &&
      (/^(?:told|asked|tell|ask|met|thank|hi|hello|emailed|texted)$/u.test(before.lower) ||
        (before.lower === 'of' &&
          /^(?:parent|parents|mother|father|mom|dad|grandmother|grandfather|grandma|guardian|friend|friends|aide)$/u.test(
            this.#lower(i - 2),
          ))) &&
      this.#couldContinue(i + 1) &&
      !INSTITUTION_WORDS.has(this.#lower(i + 2)) &&
      !PLACES.has(next.lower)
    );
  }

  /** One first name that is a place or a kind: "in Bergamo", "dress as a Tudor". */
  #standsForOther(i: number): boolean {
    const before = this.#word(i - 1);
    if (before === undefined || this.#word(i)?.gap !== ' ') return false;
    if (/^(?:a|an)$/u.test(before.lower)) return true;
    if (!/^(?:in|near|outside|across)$/u.test(before.lower) || before.shape !== 'lower')
      return false;
    return !/^(?:believes?|believed|believing|faith|confidence|interest(?:ed)?|disappointed|trust|change[sd]?|changes|difference|improvement|growth|progress|see|saw|seen|instilled|invest(?:ed)?|something|spark|joy|hope|pride)$/u.test(
      this.#lower(i - 2),
    );
  }

  /** Evidence that Grace, Will or Austin is a person here. */
  #actsAsPerson(i: number): boolean {
    const word = this.#word(i);
    const next = this.#word(i + 1);
    const before = this.#word(i - 1);
    if (word === undefined) return false;
    if (
      /^(?:april|may|june|august)$/u.test(word.lower) &&
      before !== undefined &&
      /^(?:in|on|by|till|until|since|before|after|this|last|next|whole|every|each|all|of|the|was|is|early|late|mid|from|to|and|or|through|during|between|a|my|our|around)$/u.test(
        before.lower,
      )
    )
      return false;
    const isConcept = CONCEPTS.has(word.lower) || PLACES.has(word.lower);
    // Two names in a row: "Grace Okafor", "May Lin".
    if (
      next?.gap === ' ' &&
      next.shape === 'title' &&
      !word.isPossessive &&
      !INSTITUTION_WORDS.has(next.lower) &&
      !CAPITAL_WORDS.has(next.lower) &&
      this.#isPublic[i + 1] !== true
    ) {
      const isAnyName = !COMMON_WORDS.has(next.lower) && !PLACES.has(next.lower);
      const after = this.#lower(i + 2);
      const isFollowedAsPerson =
        next.isPossessive || PERSON_VERBS.has(after) || /^(?:is|was|has|had)$/u.test(after);
      // "Will Tyler be moved?" asks; "Will Tyler was moved" tells.
      const asks = word.startsSentence && /^(?:will|may|mark|hope|grant|can)$/u.test(word.lower);
      if (isAnyName && isFollowedAsPerson) return true;
      if (isAnyName && this.#isSurname(i + 1) && !(asks && this.#isGiven(i + 1))) return true;
    }
    const follows = next?.gap === ' ' ? next.lower : '';
    if (/^(?:is|was|has|isn't|wasn't)$/u.test(follows) && this.#saysPupil(i + 2)) return true;
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
        /^(?:teachers?|mom|mother|dad|father|parents?|iep|behavior|grades?|classroom|class|progress|reading|writing|homework|needs|desk|brother|sister|family|case|story|diagnosis|situation|education|words|idea|point|comment|experience|confidence|backpack|locker|bus|meltdowns?|anxiety|autism|adhd|dyslexia|report|conference|therapist|counselor|friends?|future)$/u.test(
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
          this.#text.slice(word.end, word.end + 9),
        )
      );
    }
    if (PERSON_VERBS.has(follows) && !PLACES.has(word.lower))
      return !(
        isConcept &&
        word.startsSentence &&
        /^(?:makes?|made|helps?|helped|gives?|gave|takes?|took|comes?|came|goes|went|needs?|works?|brings?|brought|gets?|got|left|leaves|starts?|started|means?|turned|turns|becomes?|became|lost|failed|fails|grew|grows)$/u.test(
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
  #saysPupil(i: number): boolean {
    for (let at = i; at < i + 5; at += 1) {
      const word = this.#word(at);
      if (word === undefined || word.startsSentence) return false;
      if (PUPIL_WORDS.has(word.lower)) return true;
    }
    return false;
  }

  /** A surname alone: "Ramirez told me", "I asked Brandt". */
  #surnameStands(i: number): boolean {
    const word = this.#word(i);
    const next = this.#word(i + 1);
    const before = this.#word(i - 1);
    if (word === undefined || word.raw.length < 4) return false;
    if (next?.gap === ' ' && (next.shape === 'title' || INSTITUTION_WORDS.has(next.lower)))
      return this.#isGiven(i + 1) && !this.#isPublic[i + 1];
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

  /** The last line or the words after a closing: "Thanks, Priya", "— J. Ortiz, parent". */
  #signature(): void {
    const last = this.#words.length - 1;
    for (let i = Math.max(0, last - 8); i <= last; i += 1) {
      const word = this.#word(i);
      if (
        word === undefined ||
        this.#isName[i] === true ||
        word.shape === 'lower' ||
        this.#isPublic[i] === true
      )
        continue;
      const lead = this.#text.slice(Math.max(0, word.start - 80), word.start);
      const isDash = /(?:^|[\s.!?])(?:[–—~]|--|-)\s?$/u.test(lead);
      if (!isDash && !CLOSINGS.test(lead)) continue;
      if (!this.#signs(i)) continue;
      // "Best Practices", "From Parents": the words of a closing may start a sentence that goes on.
      this.#isName[i] = true;
      if (word.shape === 'initial') {
        for (let at = i + 1; at <= last && at < i + 3; at += 1)
          if (this.#word(at)?.shape === 'initial' || this.#couldContinue(at))
            this.#isName[at] = true;
      } else {
        this.#take(i);
      }
      return;
    }
    this.#lastLine();
  }

  /** What stands from word `i` to the end is short enough, and name enough, for a signature. */
  #signs(i: number): boolean {
    const rest = this.#words.slice(i);
    const word = this.#word(i);
    if (word === undefined || rest.length > 8) return false;
    const until = this.#text.slice(word.start).search(/[,\n(]|$/u);
    const first = rest.filter((one) => one.start < word.start + until);
    if (first.length > 4 || first.some((one) => one.shape === 'lower' && !PARTICLES.has(one.lower)))
      return false;
    if (word.shape === 'initial')
      return (
        /^(?:\p{Lu}\.? ?){1,3}(?:\p{Lu}\p{Ll}+)?$/u.test(this.#text.slice(word.start).trim()) &&
        word.raw !== 'I'
      );
    if (
      CAPITAL_WORDS.has(word.lower) ||
      INSTITUTION_WORDS.has(word.lower) ||
      first.some((one) => CAPITAL_WORDS.has(one.lower))
    )
      return false;
    return this.#isGiven(i) || this.#isUncertain(i) || !COMMON_WORDS.has(word.lower);
  }

  #lastLine(): void {
    const line = this.#text.trimEnd().lastIndexOf('\n');
    if (line === -1) return;
    const first = this.#words.findIndex((word) => word.start > line);
    if (first === -1 || this.#isName[first] === true) return;
    const rest = this.#words.slice(first);
    if (rest.length > 6 || rest[0]?.shape !== 'title') return;
    const isNamed =
      this.#isGiven(first) ||
      this.#isUncertain(first) ||
      (this.#isSurname(first + 1) && !COMMON_WORDS.has(rest[0].lower));
    if (isNamed && !/[.!?]\s*$/u.test(this.#text) && this.#signs(first)) this.#take(first);
  }

  /** "Tyler, Mia and Hope": what is joined to a name by commas and "and" is a name. */
  #neighbours(): void {
    const step = (i: number, towards: 1 | -1): void => {
      let at = i;
      for (;;) {
        const next = at + towards;
        const word = this.#word(next);
        if (word === undefined || this.#isName[next] === true) return;
        const link = towards === 1 ? word.gap : (this.#word(at)?.gap ?? '');
        // "and" is a word of its own between the two.
        const isAnd = /^(?:and|or|y|e|et|und)$/u.test(word.lower) && word.shape === 'lower';
        const target = isAnd ? next + towards : next;
        const other = this.#word(target);
        if (
          other?.shape !== 'title' ||
          this.#isPublic[target] === true ||
          CAPITAL_WORDS.has(other.lower)
        )
          return;
        const outer = isAnd ? `${link}${towards === 1 ? other.gap : word.gap}` : link;
        if (!(isAnd ? /^[, ]{1,4}$/u.test(outer) : /^(?:, ?| ?[&/] ?)$/u.test(outer))) return;
        if (
          !this.#isGiven(target) &&
          !this.#isUncertain(target) &&
          !(this.#isSurname(target) && !COMMON_WORDS.has(other.lower)) &&
          (COMMON_WORDS.has(other.lower) || !isAnd)
        )
          return;
        if (PLACES.has(other.lower) && !this.#isGiven(target) && !this.#isUncertain(target)) return;
        if (other.startsSentence && towards === -1 && COMMON_WORDS.has(other.lower)) return;
        if (this.#word(target - 1)?.lower !== undefined && TITLES.has(this.#lower(target - 1)))
          return;
        const end = this.#take(target);
        if (this.#namesThing(target, end)) {
          this.#untake(target, end);
          return;
        }
        at = towards === 1 ? end - 1 : target;
      }
    };
    const named = this.#isName.flatMap((isName, i) => (isName ? [i] : []));
    for (const i of named) {
      step(i, 1);
      step(i, -1);
    }
  }

  /** A name found once is the same name wherever its words stand with a capital again. */
  #again(): void {
    const found = new Set(
      this.#words
        .filter(
          (word, i) => this.#isName[i] === true && word.shape !== 'lower' && word.raw.length > 2,
        )
        .map((word) => word.lower),
    );
    for (const [i, word] of this.#words.entries()) {
      if (
        this.#isName[i] === true ||
        !found.has(word.lower) ||
        !this.#isCapital(i) ||
        this.#isPublic[i] === true
      )
        continue;
      if (COMMON_WORDS.has(word.lower) && (word.startsSentence || !this.#isUncertain(i))) {
        // "Will you help" after "my son Will": only a person's verb tells them apart.
        const next = this.#word(i + 1);
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
      if (!this.#namesThing(i, i + 1)) this.#isName[i] = true;
    }
  }

  #spans(): Found[] {
    const found: Found[] = [];
    for (let i = 0; i < this.#words.length; i += 1) {
      if (this.#isName[i] !== true) continue;
      let end = i;
      while (
        this.#isName[end + 1] === true &&
        /^(?:[ ]|\. ?|, (?=[JSI]))$/u.test(this.#word(end + 1)?.gap ?? '') &&
        this.#word(end)?.isPossessive !== true
      )
        end += 1;
      const [first, last] = [this.#word(i), this.#word(end)];
      if (first !== undefined && last !== undefined)
        found.push({
          start: first.start,
          end: last.end + (this.#ownsPeriod(last) ? 1 : 0),
          kind: 'name',
        });
      i = end;
    }
    return found;
  }

  /** "Kaitlyn R. hit", "Malik Johnson Jr. was". */
  #ownsPeriod(word: Word): boolean {
    return (
      (word.shape === 'initial' || SUFFIXES.has(word.lower)) &&
      word.hasPeriod &&
      !this.#endsText(word)
    );
  }

  /** The period after an initial belongs to the sentence where nothing follows on the line. */
  #endsText(word: Word): boolean {
    return /^\.\s*(?:$|\n|\p{Lu})/u.test(this.#text.slice(word.end));
  }
}
