// Tells which language a response is in, so that a text the codebook can't read is said to be untagged.
// By script, then by function words (Grefenstette, "Comparing two language identification schemes", 1995):
// on answers of a line or two they mislead less than n-grams do, and odd spelling does not turn English foreign.
import { FUNCTION_WORDS, SCRIPTS } from './function-words.ts';

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const NOT_LATIN = /[^\u0000-\u024f\u1e00-\u1eff\s\p{P}\p{N}\p{S}]/u;
/** Addresses and handles are in no language. */
const NOT_WORDS = /(?:https?:\/\/|www\.)\S+|[@#]\S+/gu;
/** Words looked at; the rest of a long text says the same. */
const ENOUGH = 400;
/** A foreign language needs this many of its own small words, and this lead over English. */
const LEAST_HITS = 1.5;
const LEAD = 1.5;

const TAGS = Object.keys(FUNCTION_WORDS);
const ENGLISH = TAGS.indexOf('en');

/** Languages of each function word, by place in TAGS; a word shared by several speaks less for each. */
const LANGUAGES_OF = new Map<string, readonly number[]>();
for (const [place, tag] of TAGS.entries()) {
  for (const word of new Set(FUNCTION_WORDS[tag]))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), place]);
}

/** A BCP 47 tag; `und` where the text is too short or too mixed to tell. */
export function detectLanguage(source: string): string {
  const text = /[@#]|:\/\/|www\./u.test(source) ? source.replace(NOT_WORDS, ' ') : source;
  if (NOT_LATIN.test(text)) {
    const byScript = detectScript(text);
    if (byScript !== null) return byScript;
  }
  const sums = TAGS.map(() => 0);
  let hits = 0;
  let count = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null && count < ENOUGH; found = WORD.exec(text)) {
    count += 1;
    const languages = languagesOf(found[0]);
    if (languages === undefined) continue;
    hits += 1;
    for (const place of languages) sums[place] = (sums[place] ?? 0) + 1 / languages.length;
  }
  if (hits === 0) return 'und';
  const english = sums[ENGLISH] ?? 0;
  let best = 'en';
  let most = english;
  for (const [place, tag] of TAGS.entries()) {
    const sum = sums[place] ?? 0;
    if (tag !== 'en' && (sum > most || (sum === most && best !== 'en' && tag < best))) {
      best = tag;
      most = sum;
    }
  }
  if (best === 'en') return english >= 0.5 ? 'en' : 'und';
  // Names and loan words ("la", "de") in an English answer must not make it foreign.
  const isClear = most >= LEAST_HITS && most >= LEAD * english && most / count >= 0.12;
  if (isClear) return best;
  return english > 0 ? 'en' : 'und';
}

function languagesOf(written: string): readonly number[] | undefined {
  // Most words are written as the lists have them.
  const known = LANGUAGES_OF.get(written);
  if (known !== undefined || !/[^a-z]/u.test(written)) return known;
  return LANGUAGES_OF.get(written.toLowerCase().replaceAll('’', "'"));
}

function detectScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const { tag, letters: pattern } of SCRIPTS) {
    const own = text.match(pattern)?.length ?? 0;
    // Han letters stand beside kana in Japanese, so a fifth is enough for kana.
    if (own > letters * (tag === 'ja' ? 0.2 : 0.5)) return tag;
  }
  return null;
}
