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

/** Languages of each function word; a word shared by several speaks less for each. */
const LANGUAGES_OF = new Map<string, readonly string[]>();
for (const [tag, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(words))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), tag]);
}

/** A BCP 47 tag; `und` where the text is too short or too mixed to tell. */
export function detectLanguage(source: string): string {
  const text = /[@#]|:\/\/|www\./u.test(source) ? source.replace(NOT_WORDS, ' ') : source;
  if (NOT_LATIN.test(text)) {
    const byScript = detectScript(text);
    if (byScript !== null) return byScript;
  }
  const sums = new Map<string, number>();
  let hits = 0;
  let count = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null && count < ENOUGH; found = WORD.exec(text)) {
    count += 1;
    const languages = LANGUAGES_OF.get(found[0].toLowerCase().replaceAll('’', "'"));
    if (languages === undefined) continue;
    hits += 1;
    for (const tag of languages) sums.set(tag, (sums.get(tag) ?? 0) + 1 / languages.length);
  }
  if (hits === 0) return 'und';
  const english = sums.get('en') ?? 0;
  let best = 'en';
  let most = english;
  for (const [tag, sum] of sums) {
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
