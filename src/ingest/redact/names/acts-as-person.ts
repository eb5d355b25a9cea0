// Grace, Will, Austin: first names that are words, months or places, and the evidence that one of them is a person here.
import { COMMON_WORDS } from '../lists/common-words.ts';
import {
  BEFORE_PERSON,
  BE_VERBS,
  CONCEPTS,
  PERSON_VERBS,
  PUPIL_WORDS,
} from '../lists/person-words.ts';
import { CAPITAL_WORDS, INSTITUTION_WORDS, PLACES } from '../lists/public-names.ts';
import { followsAge } from './full-name.ts';
import { isMonth } from './is-month.ts';
import type { NameReading } from './name-reading.ts';

/** Evidence that Grace, Will or Austin is a person here. */
export function actsAsPerson(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const next = reading.word(i + 1);
  const before = reading.word(i - 1);
  if (word === undefined) return false;
  if (isMonth(reading, i)) return false;
  // "Quinn (8) and River, 5,": whose age is given is a person.
  if (
    !/^(?:april|may|june|july|august|september)$/u.test(word.lower) &&
    /^(?: \((?:age[d]? )?\d{1,2}\)|, (?:age[d]? )?\d{1,2}(?=[,;.)]|$| and ))/u.test(
      reading.text.slice(word.end, word.end + 12),
    )
  )
    return !PLACES.has(word.lower);
  if (followsAge(reading, i)) return true;
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
  // "Tell Joy at the desk": who is told something is somebody.
  if (
    word.gap === ' ' &&
    /^(?:tell|ask|remind|reminds|text|email|thank|hug)$/u.test(reading.lower(i - 1)) &&
    /^(?:[.,!?;:)]|$| (?:and|to|that|in|at|from|about|if|why|how|when|what|she|he|we|i|for)(?!\p{L}))/u.test(
      reading.text.slice(word.end, word.end + 7),
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
    if (word.startsSentence && isSaidOfThings(reading, i + 1)) return false;
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

/** "Will is not enough", "Art is what we need": what is said of no person. */
function isSaidOfThings(reading: NameReading, i: number): boolean {
  if (!/^(?:is|was|isn't|wasn't)$/u.test(reading.lower(i))) return false;
  const at = /^(?:not|never|hardly|only)$/u.test(reading.lower(i + 1)) ? i + 2 : i + 1;
  return /^(?:enough|everything|all|half|what|why|how|free|needed|required|something|nothing|power|money|key)$/u.test(
    reading.lower(at),
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
