// Whether a passage says the opposite of a point, by signs that hold without knowing what it is about: it denies in so many
// words, praises what others complain of, complains of what others praise, or wants what others ask for not to be.
import { CONCERNS, NEGATIONS, type Stance } from './stance.ts';
import { countWords } from '../../domain/word-count.ts';
import { tokenise } from '../tagger/tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Narrower than what stances are read from: each says by itself that something is well. */
const PRAISE = words(
  `works worked success successful succeeds improved improves helps helped helpful great good wonderful excellent amazing
   fantastic grateful appreciate appreciated lucky pleased proud welcomed listens respected manageable enjoy enjoyed best`,
);
/** "Worked on", "works nights": a job, not a success. */
const WORK = words('works worked');
const AT_WORK = words(
  'on in at for as with to from hard nights days two three there here full half',
);
/** Of what tells of trouble, what does so only beside other words. */
const NOT_ENOUGH = words(
  'nothing nobody never late hard hidden open break breaks broke token service hate',
);
/** What is wished or supposed is not said to be so. */
const SUPPOSES = words(
  `would could should might must if wish wishes hope hopes want wants need needs ask asks please let unless used`,
);
const CONTRASTS = words('but however although though yet except instead only');

const DENIES =
  /\bi (?:\w+ )?(?:disagree|beg to differ)\b|\bi (?:do not|don[’']t|cannot|can[’']t) agree\b|\bnot (?:everyone|everybody|every|all) (?:\w+ )?(?:wants?|needs?|agrees?|parents?|teachers?|families)\b|\b(?:is|are|was|were)(?: simply| just)?(?: not|n[’']t) (?:true|the (?:problem|answer|case|point))\b|\bon the contrary\b|\bno complaints?\b|\bnothing (?:is )?wrong with\b|\b(?:do not|don[’']t) (?:see|have) (?:a|any|the) problem\b|\bnever had (?:a|any) (?:problem|trouble|complaint)s?\b|\btakes? for granted that\b|\bunlike (?:most|many|others?)\b/iu;
const REFUSES =
  /\b(?:i|we|parents|teachers|families|people) (?:do not|don[’']t|never|did not|didn[’']t) (?:really |even )?(?:want|need|expect)\b|\bno need (?:for|to|of)\b/iu;

/** What is said to be so has a verb in one of these forms; "Patience and good humour" is a wish list. */
const VERBS = words(
  `is are was were am has have had got gets did does do been 's 'm 've 're makes made gives gave works worked helps helped
   listens improves improved succeeds enjoy appreciate`,
);

const REACH = 3;
const LEAST_WORDS = 6;
const QUOTED = /["“][^"”]*["”]|(?<!\p{L})['‘][^'’]{3,}['’](?!\p{L})/gu;

/**
 * A sentence that supposes, asks or turns within itself opposes nothing, unless it denies; nor does a scrap, nor one
 * that the rest of its response takes back. Words in quotation marks are somebody else's, or meant in irony.
 * @param text the passage
 * @param whole the response it is from
 */
export function opposes(text: string, whole: string, stance: Stance): boolean {
  if (countWords(text) < LEAST_WORDS) return false;
  if (DENIES.test(text)) return true;
  switch (stance) {
    case 'asks':
      return REFUSES.test(text) || saysWell(text, whole);
    case 'concerns':
      return saysWell(text, whole);
    case 'works':
      return saysIll(text, whole);
    case 'tells':
      return false;
  }
}

function saysWell(text: string, whole: string): boolean {
  return isPlain(text) && balance(text) > 0 && balance(whole) > 0;
}

function saysIll(text: string, whole: string): boolean {
  return isPlain(text) && balance(text) < 0 && balance(whole) < 0;
}

/** Words that praise less words that complain; praise that is negated complains. */
function balance(text: string): number {
  const own = tokenise(text.replaceAll(QUOTED, ' ')).words;
  let sum = 0;
  own.forEach((word, at) => {
    const isNegated = own
      .slice(Math.max(0, at - REACH), at)
      .some((before) => NEGATIONS.has(before));
    if (WORK.has(word) && AT_WORK.has(own[at + 1] ?? '')) return;
    if (PRAISE.has(word)) sum += isNegated ? -1 : 1;
    else if (CONCERNS.has(word) && !NOT_ENOUGH.has(word) && !isNegated) sum -= 1;
  });
  return sum;
}

function isPlain(text: string): boolean {
  const own = tokenise(text).words;
  return (
    !text.includes('?') &&
    own.some((word) => VERBS.has(word) || /.{3}ed$/u.test(word)) &&
    !own.some((word) => SUPPOSES.has(word) || CONTRASTS.has(word))
  );
}
