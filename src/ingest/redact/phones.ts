// Telephone numbers, in figures, in words and in part of each.
import { findAll, type Finder, type Found } from './found.ts';
import { CUE } from './lexicon.ts';

const PHONE_SHAPE =
  /(?<![\p{L}\p{N}$€£.,/:#-])(?:\+ ?)?\(?\d[\d()\u2010-\u2013 .-]{5,24}\d(?:(?:,? ?(?:x|ext\.?|extension|#) ?)\d{1,6})?(?![\p{L}\p{N}%])/giu;
const SLASHED = /(?<![\p{N}/-])[2-9]\d\d ?\/ ?\d{3} ?[-./ ] ?\d{4}(?![\p{N}/-])/gu;
const VANITY =
  /(?<![\p{L}\p{N}-])1?[- .]?\(?8(?:00|33|44|55|66|77|88)\)?[- .][A-Z0-9]{3}[- .]?[A-Z0-9]{4}(?![A-Za-z0-9])/gu;
const EXTENSION =
  /(?<![\p{L}\p{N}])(?:ext\.?|extension)(?: (?:is|number|no\.?)|:)? ?(?:#|x)?\d{2,6}(?!\p{N})/giu;
const SPOKEN_DIGIT = String.raw`(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`;
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}-])${SPOKEN_DIGIT}(?:[ ,-]{1,3}${SPOKEN_DIGIT}){6,15}(?![\p{L}])`,
  'giu',
);
/** Part in words, part in figures: "four one five 555 0142". */
const HALF_SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${SPOKEN_DIGIT}[ ,-]{1,3}){3,6}(?:\d[ -]?){2,6}\d(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])${SPOKEN_DIGIT}[ -]hundred,? \d{3}[ ,-]{1,3}\d{4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])\d{3}[ ,-]{1,3}(?:\d{3}[ ,-]{1,3})?${SPOKEN_DIGIT}(?:[ ,-]{1,3}${SPOKEN_DIGIT}){2,6}(?![\p{L}])`,
  'giu',
);
const CALL_WORDS =
  /(?:call|phone|ph|tel|cell|mobile|fax|text|dial|ring|rang|voicemail|whatsapp|sms|teléfono|ll[aá]m\p{L}+|telefon|handy)\W{0,4}(?:\w{1,12}\W{1,3}){0,3}$|(?:number(?:['’]s)?|contact|reach|line|at)\W{0,4}(?:(?:is|was|me|us|him|her|them|at|on|my|our|the|it's|still|now)\W{1,3}){0,3}$/iu;
/** "1 234 567", "3.141.592": a quantity, or a version. */
const IN_THOUSANDS = /^(?!0)\d{1,3}(?:[ .]\d{3})+$/u;
const SPOKEN_VALUES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);

export const findPhones: Finder = (text, cues) => {
  const found: Found[] = [];
  if (/\d/u.test(text)) {
    for (const match of text.matchAll(PHONE_SHAPE)) {
      const start = match.index;
      const kept = phoneIn(match[0], CALL_WORDS.test(text.slice(Math.max(0, start - 60), start)));
      if (kept !== null)
        found.push({ start: start + kept.start, end: start + kept.end, kind: 'phone' });
    }
    found.push(
      ...findAll(text, SLASHED, 'phone'),
      ...findAll(text, VANITY, 'phone', ({ 0: match }) => /[A-Z]/u.test(match)),
      ...findAll(text, EXTENSION, 'phone'),
    );
  }
  if ((cues & (CUE.spokenNumber | CUE.hundred)) !== 0)
    found.push(
      ...findAll(text, SPOKEN, 'phone', ({ 0: match }) => !counts(match)),
      ...findAll(text, HALF_SPOKEN, 'phone'),
    );
  return found;
};

/** "six, seven, eight, nine", "ten, twenty, thirty": said in equal steps, it is a list and no number to call. */
function counts(spoken: string): boolean {
  const words = spoken.toLowerCase().split(/[ ,-]+/u);
  if (words.every((word) => /(?:ty|hundred)$/u.test(word))) return true;
  const values = words.map((word) => SPOKEN_VALUES.get(word) ?? Number.NaN);
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return step !== 0 && values.slice(1).every((value, i) => value - (values[i] ?? 0) === step);
}

/** The part of a run of digits that is a phone number, null where it is something else. */
function phoneIn(run: string, isCalled: boolean): { start: number; end: number } | null {
  const whole = { start: 0, end: run.length };
  const main = run.replace(/(?:,? ?(?:x|ext\.?|extension|#) ?)\d{1,6}$/iu, '');
  const hasExtension = main.length < run.length;
  const trimmed = main.trim();
  const digits = main.replace(/\D/gu, '');
  if (isDateOrRange(trimmed)) return null;
  if (trimmed.startsWith('+')) return digits.length >= 8 && digits.length <= 15 ? whole : null;
  if (
    /^1?[- .]?\(?[2-9]\d\d\)?[- .\u2010-\u2013]{0,3}[2-9]\d\d[- .\u2010-\u2013]{0,3}\d{4}$/u.test(
      trimmed,
    )
  )
    return whole;
  // An exchange that no company has given out yet: the shape alone says what it is.
  if (/^1?[- .]?\(?[2-9]\d\d\)?[- .\u2010-\u2013]{1,3}\d{3}[-.\u2010-\u2013]\d{4}$/u.test(trimmed))
    return whole;
  if (/^\(?0\d{1,4}\)?[- .\d]{6,12}$/u.test(trimmed) && digits.length >= 9 && digits.length <= 12)
    return whole;
  if (/^00\d[\d .-]{8,16}$/u.test(trimmed)) return whole;
  const local = /^(\d{3})[- .\u2010-\u2013](\d{4})$/u.exec(trimmed);
  if (local !== null) {
    const isRound = (local[1] ?? '').endsWith('0') && /(?:00|50)$/u.test(local[2] ?? '');
    return hasExtension || isCalled || (!isRound && /[-.\u2010-\u2013]/u.test(trimmed))
      ? whole
      : null;
  }
  if (
    isCalled &&
    digits.length >= 7 &&
    digits.length <= 14 &&
    /^[\d() .\u2010-\u2013-]+$/u.test(trimmed) &&
    !IN_THOUSANDS.test(trimmed)
  )
    return whole;
  // A number may stand beside another one: "grades 6 312-555-0142".
  const inner = /\(?(?<!\d)[2-9]\d\d\)?[- .][2-9]\d\d[-.]\d{4}(?!\d)/u.exec(run);
  return inner === null ? null : { start: inner.index, end: inner.index + inner[0].length };
}

/** 2016-04-22, 2015-2016, 2015-16, 4.22.2016, 12-31-2019. */
function isDateOrRange(text: string): boolean {
  return (
    /^(?:19|20)\d\d ?[-\u2010-\u2013.] ?\d{1,2} ?[-\u2010-\u2013.] ?\d{1,2}(?:[ T]\d.*)?$/u.test(
      text,
    ) ||
    /^\d{1,2}[-.\u2010-\u2013 ]\d{1,2}[-.\u2010-\u2013 ](?:19|20)\d\d(?: .*)?$/u.test(text) ||
    /^(?:19|20)\d\d ?[-\u2010-\u2013] ?(?:19|20)?\d\d$/u.test(text) ||
    /^(?:(?:19|20)\d\d[ -]?)+$/u.test(text)
  );
}
