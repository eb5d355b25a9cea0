// What every way of finding a name asks of a text: which word is what, and how far a name goes.
import type { Found } from '../found.ts';
import { bitsOf, isWordForm, KNOWN } from '../lexicon.ts';
import { COMMON_WORDS } from '../lists/common-words.ts';
import { GIVEN_NAMES } from '../lists/given-names.ts';
import { BE_VERBS, PARTICLES, PERSON_VERBS, SUFFIXES } from '../lists/person-words.ts';
import { CAPITAL_WORDS, INSTITUTION_WORDS } from '../lists/public-names.ts';
import { SURNAMES } from '../lists/surnames.ts';
import type { Word } from '../words.ts';
import { markPublic } from './public-phrases.ts';

/** Words that have a capital anyway and are surnames too. */
const SURNAMES_WITH_CAPITAL: ReadonlySet<string> = new Set(
  'black white english french german irish christian church bishop lord may march haskell tudor day english british'.split(
    ' ',
  ),
);

/** First names cut short: "Wm. Hargraves". */
const SHORT_GIVEN = /^(?:wm|chas|geo|jas|jos|thos|robt|edw|benj|saml|danl|fred|alex)$/u;

/** A text whose names are being looked for: its words, what is known of them, and which are names so far. */
export class NameReading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isPublic: readonly boolean[];
  /** Public by itself ("Harcourt"), so that a title before it makes a person of it. */
  readonly isPublicAlone: readonly boolean[];
  /** Words that are part of a name. */
  readonly isName: boolean[];
  readonly shouts: boolean;

  constructor(text: string, words: readonly Word[]) {
    this.text = text;
    this.words = words;
    const { isPublic, isAlone } = markPublic(words);
    this.isPublic = isPublic;
    this.isPublicAlone = isAlone;
    this.isName = new Array<boolean>(words.length).fill(false);
    let capitals = 0;
    for (const word of words) if (word.shape === 'upper') capitals += 1;
    this.shouts = capitals > 3 && capitals > words.length * 0.5;
  }

  word(i: number): Word | undefined {
    return this.words[i];
  }

  lower(i: number): string {
    return this.words[i]?.lower ?? '';
  }

  /** Capitalised like a name, in a text that uses capitals so. */
  isCapital(i: number): boolean {
    const word = this.word(i);
    if (word === undefined) return false;
    return word.shape === 'title' || (word.shape === 'upper' && this.shouts);
  }

  isGiven(i: number): boolean {
    const word = this.word(i);
    if (word === undefined || (word.bits & KNOWN.place) !== 0) return false;
    return (
      (word.bits & KNOWN.given) !== 0 ||
      (word.lower.includes('-') &&
        word.lower
          .split('-')
          .every((part) => (bitsOf(part) & (KNOWN.given | KNOWN.uncertain)) !== 0))
    );
  }

  isUncertain(i: number): boolean {
    return ((this.word(i)?.bits ?? 0) & KNOWN.uncertain) !== 0;
  }

  isSurname(i: number): boolean {
    const word = this.word(i);
    if (word === undefined) return false;
    return (
      (word.bits & KNOWN.surname) !== 0 ||
      /^(?:mc|mac|o')\p{L}{3,}/u.test(word.lower) ||
      (word.lower.includes('-') &&
        word.lower.split('-').some((part) => (bitsOf(part) & KNOWN.surname) !== 0))
    );
  }

  /** Could be a name where the sentence asks for one: any capitalised word that is no fixture of the language. */
  couldBeName(i: number): boolean {
    const word = this.word(i);
    if (word === undefined || this.isPublic[i] === true || CAPITAL_WORDS.has(word.lower))
      return false;
    if (word.shape === 'initial') return false;
    if (this.shouts || word.shape === 'lower')
      return this.isGiven(i) && !COMMON_WORDS.has(word.lower);
    if (word.shape === 'upper') return this.isGiven(i);
    return (
      this.isGiven(i) || this.isUncertain(i) || this.isSurname(i) || !COMMON_WORDS.has(word.lower)
    );
  }

  /** Marks a name that starts at `i`, with what belongs to it. Returns the index after it. */
  take(i: number): number {
    let at = i;
    for (;;) {
      this.isName[at] = true;
      at += 1;
      const next = this.word(at);
      const before = this.word(at - 1);
      if (next === undefined || before === undefined || before.isPossessive) return at;
      if (SUFFIXES.has(next.lower) && /^,? $/u.test(next.gap) && next.shape !== 'lower') continue;
      const isInitial =
        next.shape === 'initial' &&
        (next.raw !== 'I' || next.hasPeriod) &&
        /^\.? $/u.test(next.gap);
      if (isInitial && (next.hasPeriod || this.couldContinue(at + 1) || this.endsClause(at)))
        continue;
      if (
        !/^(?: |\. )$/u.test(next.gap) ||
        (next.gap === '. ' && before.shape !== 'initial' && !SHORT_GIVEN.test(before.lower))
      )
        return at;
      if (PARTICLES.has(next.lower) && this.surnameAfterParticles(at)) continue;
      if (!this.couldContinue(at)) return at;
    }
  }

  endsClause(i: number): boolean {
    const after = this.text.slice(this.word(i)?.end ?? 0, (this.word(i)?.end ?? 0) + 1);
    return after === '' || /[.,;:!?)\n]/u.test(after);
  }

  surnameAfterParticles(i: number): boolean {
    let at = i;
    while (PARTICLES.has(this.lower(at)) && at < i + 3) at += 1;
    return this.isCapital(at) && this.couldBeName(at);
  }

  /** A second name after a first: a surname, another first name, or an unknown word with a capital. */
  couldContinue(i: number): boolean {
    const word = this.word(i);
    if (word === undefined || this.isPublic[i] === true || INSTITUTION_WORDS.has(word.lower))
      return false;
    if (word.shape === 'lower')
      return (
        (SURNAMES.has(word.lower) || GIVEN_NAMES.has(word.lower)) &&
        !COMMON_WORDS.has(word.lower) &&
        this.word(i - 1)?.shape === 'lower' &&
        !this.isVerbLike(word.lower)
      );
    if (/'(?:ve|ll|re|d|m|t)$/u.test(word.lower)) return false;
    // In a text of capitals any word could follow; one that is none of the language's is a surname.
    if (this.shouts)
      return (
        !COMMON_WORDS.has(word.lower) &&
        !CAPITAL_WORDS.has(word.lower) &&
        (this.isSurname(i) ||
          (word.lower.length > 3 && word.lower !== this.lower(i - 1) && !isWordForm(word.lower)))
      );
    if (word.shape !== 'title') return false;
    if (CAPITAL_WORDS.has(word.lower)) return this.isSurnameOfColour(i);
    return (
      this.isSurname(i) || this.isGiven(i) || !COMMON_WORDS.has(word.lower) || this.isUncertain(i)
    );
  }

  /** "Tyler Black told", "Ms. Bibi English.": a surname that is also a language, a colour, a faith. */
  isSurnameOfColour(i: number): boolean {
    if (!SURNAMES_WITH_CAPITAL.has(this.lower(i))) return false;
    const next = this.word(i + 1);
    if (next === undefined || this.word(i)?.isPossessive === true) return true;
    if (next.gap !== ' ') return true;
    return (
      this.isVerbLike(next.lower) || /^(?:and|who|in|at|from|to|for|about|or)$/u.test(next.lower)
    );
  }

  isVerbLike(lower: string): boolean {
    return PERSON_VERBS.has(lower) || BE_VERBS.has(lower);
  }

  untake(from: number, to: number): void {
    for (let i = from; i < to; i += 1) this.isName[i] = false;
  }

  spans(): Found[] {
    const found: Found[] = [];
    for (let i = 0; i < this.words.length; i += 1) {
      if (this.isName[i] !== true) continue;
      let end = i;
      while (
        this.isName[end + 1] === true &&
        /^(?:[ ]|\. ?|, (?=[JSI]))$/u.test(this.word(end + 1)?.gap ?? '') &&
        this.word(end)?.isPossessive !== true
      )
        end += 1;
      const [first, last] = [this.word(i), this.word(end)];
      if (first !== undefined && last !== undefined)
        found.push({
          start: first.start,
          end: last.end + (this.ownsPeriod(last) ? 1 : 0),
          kind: 'name',
        });
      i = end;
    }
    return found;
  }

  /** "Kaitlyn R. hit", "Malik Johnson Jr. was". */
  ownsPeriod(word: Word): boolean {
    return (
      (word.shape === 'initial' || SUFFIXES.has(word.lower)) &&
      word.hasPeriod &&
      !this.endsText(word)
    );
  }

  /** The period after an initial belongs to the sentence where nothing follows on the line. */
  endsText(word: Word): boolean {
    return /^\.\s*(?:$|\n|\p{Lu})/u.test(this.text.slice(word.end));
  }
}
