// A text as words with what surrounds them: the ground on which names are looked for.
import { ANY_CUE, CUE, readWord } from './lexicon.ts';

export interface Word {
  /** Half-open; without a possessive ending. */
  readonly start: number;
  readonly end: number;
  /** As written, and in lower case with plain apostrophes. */
  readonly raw: string;
  readonly lower: string;
  /** What the lists know of it and what it announces: bits of KNOWN and CUE. */
  readonly bits: number;
  /** `title`: first letter a capital; `upper`: all capitals, two letters or more; `initial`: one capital letter. */
  readonly shape: 'lower' | 'title' | 'upper' | 'initial';
  readonly isPossessive: boolean;
  /** A period stands right after it. */
  readonly hasPeriod: boolean;
  /** First word of a sentence, line or quotation. */
  readonly startsSentence: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

// Hyphens and apostrophes join: Mary-Kate, O’Brien, D'Andre. Underscores and digits part.
const WORD = /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{M}]*(?:['’‘-]\p{L}[\p{L}\p{M}]*)*(?![\p{N}_])/gu;
const ABBREVIATION =
  /^(?:mr|mrs|ms|mx|dr|prof|rev|sr|sra|srta|jr|st|sgt|lt|capt|col|gen|hon|fr|supt|asst|mt|ft|vs|v|etc|e\.g|i\.e)$/u;

/** What a word is wherever it stands. Texts repeat their words, so each is looked at once. */
interface Form {
  readonly raw: string;
  readonly lower: string;
  readonly bits: number;
  readonly shape: Word['shape'];
  /** With its ending: "Tyler's", "James'". */
  readonly isOwner: boolean;
  /** Ends in no "'s". */
  readonly isPlain: boolean;
  /** May own by an apostrophe after it: "the Flores' house". */
  readonly endsInS: boolean;
  readonly isAbbreviation: boolean;
}

/** Words met of late, and those before them: what comes again is carried over, what does not is let go. */
let forms = new Map<string, Form>();
let olderForms = new Map<string, Form>();
/** Enough for the language. */
const MOST_FORMS = 30_000;

function formOf(written: string): Form {
  const known = forms.get(written);
  if (known !== undefined) return known;
  const form = olderForms.get(written) ?? readForm(written);
  if (forms.size >= MOST_FORMS) {
    olderForms = forms;
    forms = new Map();
  }
  forms.set(written, form);
  return form;
}

function readForm(written: string): Form {
  const possessive = /(?:['’‘]s|(?<=[sS])['’‘])$/iu.exec(written);
  const isOwner =
    possessive !== null &&
    !/^(?:it|that|he|she|what|who|there|here|let|how|where|when)['’‘]s$/iu.test(written);
  const raw = isOwner ? written.slice(0, -possessive[0].length) : written;
  const lower = raw.toLowerCase().replace(/[’‘]/gu, "'");
  const shape = shapeOf(raw);
  return {
    raw,
    lower,
    bits: readWord(lower, shape !== 'lower'),
    shape,
    isOwner,
    isPlain: possessive === null,
    endsInS: /[sS]$/u.test(raw),
    isAbbreviation: ABBREVIATION.test(lower),
  };
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  let last: Word | undefined;
  let lastIsAbbreviation = false;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [written] = match;
    const start = match.index;
    const form = formOf(written);
    const after = start + written.length;
    const gap = start === before + 1 && text[before] === ' ' ? ' ' : text.slice(before, start);
    const startsSentence =
      last === undefined ||
      (gap !== ' ' &&
        (/[!?\n“"(:;•*|>\[]/u.test(gap) ||
          (gap.includes('.') &&
            !(last.hasPeriod && (lastIsAbbreviation || last.shape === 'initial')))));
    last = {
      start,
      end: start + form.raw.length,
      raw: form.raw,
      lower: form.lower,
      bits: form.bits,
      shape: form.shape,
      isPossessive:
        form.isOwner || (form.endsInS && /^['’](?!\p{L})/u.test(text.slice(after, after + 2))),
      hasPeriod: form.isPlain && text[after] === '.',
      startsSentence,
      gap,
    };
    lastIsAbbreviation = form.isAbbreviation;
    words.push(last);
    before = after;
  }
  return words;
}

/** What all words of a text announce; every bit where letters stand beside figures, which are no words here. */
export function cuesOf(text: string, words: readonly Word[]): number {
  if (/[\p{N}_][\p{L}\p{M}]|[\p{L}\p{M}][\p{N}_]/u.test(text)) return ANY_CUE;
  let cues = 0;
  let spoken = 0;
  for (const { bits, lower } of words) {
    cues |= bits;
    if ((bits & CUE.spokenNumber) !== 0) spoken += lower.includes('-') ? 3 : 1;
  }
  // One number in words is said everywhere; a telephone number takes more.
  return spoken < 3 ? cues & ~CUE.spokenNumber : cues;
}

function shapeOf(raw: string): Word['shape'] {
  if (!/^\p{Lu}/u.test(raw)) return 'lower';
  if (raw.length === 1) return 'initial';
  return raw === raw.toUpperCase() ? 'upper' : 'title';
}
