// What every way of finding a name asks of a text: which word is what, and how far a name goes.
import type { Found } from '../found.ts';
import { COMMON_WORDS } from '../lists/common-words.ts';
import { GIVEN_NAMES } from '../lists/given-names.ts';
import { BE_VERBS, KIN, PARTICLES, PERSON_VERBS, SUFFIXES, TITLES } from '../lists/person-words.ts';
import { CAPITAL_WORDS, INSTITUTION_WORDS, PLACES, PUBLIC_PHRASES } from '../lists/public-names.ts';
import { PUBLIC_PEOPLE } from '../lists/public-people.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { UNCERTAIN_NAMES } from '../lists/uncertain-names.ts';
import { wordsOf, type Word } from '../words.ts';

/** Words that have a capital anyway and are surnames too. */
const SURNAMES_WITH_CAPITAL: ReadonlySet<string> = new Set(
  'black white english french german irish christian church bishop lord may march haskell tudor day english british'.split(
    ' ',
  ),
);

const PHRASES = groupPhrases();

function groupPhrases(): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of [...PUBLIC_PHRASES, ...PUBLIC_PEOPLE]) {
    const words = phrase.split(/[\s&]+/u).map((word) => word.replace(/'s$/u, ''));
    const first = words[0] ?? '';
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [words]);
    else others.push(words);
  }
  return byFirst;
}

/** "Angela's Ashes", "Robert's Rules": a capital after the possessive that no word of school life has. */
function isWork(owner: Word, owned: Word): boolean {
  return (
    owner.isPossessive &&
    /^['’‘]?s? $/u.test(owned.gap) &&
    owned.shape === 'title' &&
    owned.lower.length > 3 &&
    (COMMON_WORDS.has(owned.lower) || COMMON_WORDS.has(owned.lower.replace(/e?s$/u, ''))) &&
    !KIN.has(owned.lower) &&
    !TITLES.has(owned.lower) &&
    !CAPITAL_WORDS.has(owned.lower) &&
    !/^(?:class|classroom|classes|grades?|behaviou?rs?|progress|reading|writing|homework|lunch|locker|home|family|team|desk|house|story|case|group|file|plan|bus|backpack|birthday|needs|education|career|future|scores?|tests?|report|guardian|caregiver|speech|special|fourth|fifth|sixth|first|second|third|kindergarten|preschool|school)$/u.test(
      owned.lower,
    )
  );
}

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

  constructor(text: string) {
    this.text = text;
    this.words = wordsOf(text);
    this.isPublic = this.markPublic(1);
    const inPhrase = this.markPublic(2);
    this.isPublicAlone = this.isPublic.map((isPublic, i) => isPublic && inPhrase[i] !== true);
    this.isName = this.words.map(() => false);
    const capitals = this.words.filter((word) => word.shape === 'upper').length;
    this.shouts = capitals > 3 && capitals > this.words.length * 0.5;
  }

  word(i: number): Word | undefined {
    return this.words[i];
  }

  lower(i: number): string {
    return this.words[i]?.lower ?? '';
  }

  /** Words of public names that are at least so many words long. */
  markPublic(length: number): boolean[] {
    const marks = this.words.map(() => false);
    for (let i = 0; i < this.words.length; i += 1) {
      for (const phrase of PHRASES.get(this.lower(i)) ?? []) {
        if (phrase.length < length) continue;
        if (!phrase.every((part, offset) => this.lower(i + offset) === part)) continue;
        // A phrase in lower case is read too ("mr rogers"), but a single word must have its capital.
        if (phrase.length === 1 && this.word(i)?.shape === 'lower') continue;
        for (let offset = 0; offset < phrase.length; offset += 1) marks[i + offset] = true;
      }
    }
    return marks;
  }

  /** Capitalised like a name, in a text that uses capitals so. */
  isCapital(i: number): boolean {
    const word = this.word(i);
    if (word === undefined) return false;
    return word.shape === 'title' || (word.shape === 'upper' && this.shouts);
  }

  isGiven(i: number): boolean {
    const lower = this.lower(i);
    if (PLACES.has(lower)) return false;
    return (
      GIVEN_NAMES.has(lower) ||
      (lower.includes('-') &&
        lower.split('-').every((part) => GIVEN_NAMES.has(part) || UNCERTAIN_NAMES.has(part)))
    );
  }

  isUncertain(i: number): boolean {
    return UNCERTAIN_NAMES.has(this.lower(i));
  }

  isSurname(i: number): boolean {
    const lower = this.lower(i);
    return (
      SURNAMES.has(lower) ||
      /^(?:mc|mac|o')\p{L}{3,}/u.test(lower) ||
      (lower.includes('-') && lower.split('-').some((part) => SURNAMES.has(part)))
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
      if (!/^(?: |\. )$/u.test(next.gap) || (next.gap === '. ' && before.shape !== 'initial'))
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
    if (this.shouts) return this.isSurname(i) && !COMMON_WORDS.has(word.lower);
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

  /** "Madison County", "Megan's Law", "Austin, Texas": the name of something else. */
  namesThing(i: number, end: number): boolean {
    const next = this.word(end);
    const last = this.word(end - 1);
    if (next === undefined || last === undefined) return false;
    if (isWork(last, next) && end - i === 1 && !this.shouts) return true;
    // "Reggie the Raccoon", "Clifford the Big Red Dog": somebody made up.
    const kind = this.word(end + 1);
    if (
      next.gap === ' ' &&
      next.lower === 'the' &&
      kind?.gap === ' ' &&
      kind.shape === 'title' &&
      !last.isPossessive &&
      end - i === 1 &&
      !KIN.has(kind.lower) &&
      !TITLES.has(kind.lower) &&
      !CAPITAL_WORDS.has(kind.lower)
    )
      return true;
    // "the Rhodes scholars", "a Pell grant": what is named after somebody long gone.
    if (
      next.gap === ' ' &&
      !last.isPossessive &&
      end - i === 1 &&
      /^(?:scholars?|scholarships?|fellows?|fellowships?|grants?|loans?|scale|method|curriculum|phonics|taxonomy|foundation|syndrome|disease|law|amendment|prize)$/u.test(
        next.lower,
      )
    )
      return true;
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
    const before = this.word(i - 1);
    return (
      (before !== undefined &&
        before.gap !== '' &&
        /^(?:university|college|city|county|state|fort|mount|lake|port|san|santa|saint|new|north|south|east|west)$/u.test(
          before.lower,
        ) &&
        before.shape === 'title' &&
        this.word(i)?.gap === ' ') ||
      (this.lower(i - 1) === 'of' &&
        /^(?:university|college|city|county|town|state|village|book|gospel|bank|church|school|board)$/u.test(
          this.lower(i - 2),
        ))
    );
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
