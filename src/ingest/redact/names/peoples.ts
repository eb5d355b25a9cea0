// Karen, Dakota, Jordan: a first name that is a people, a language or a country where the sentence says so.
import { CAPITAL_WORDS, PLACES } from '../lists/public-names.ts';
import type { NameReading } from './name-reading.ts';

const PEOPLES =
  /^(?:karen|dakota|lakota|cherokee|chin|cree|shona|igbo|hausa|wolof|tamil|kachin|chuuk|navajo|zuni|mohawk|ute|crow|akan|ewe|ga|fulani|maya|quechua|samoan|tongan|sami|romani|roma|malay|tonga|mali|chad|jordan|georgia|israel|kenya|cuba|india|china|ireland|austria|asia|africa|america|cyprus|mexico|london|paris|sydney|florence|vienna|milan|charlotte|austin|houston|madison|victoria|salem|troy|kent|devon|adelaide|geneva|lima|havana|alexandria|medina|sofia|lourdes)$/u;
const AFTER_PEOPLE =
  /^(?:language|languages|speaker|speakers|speaking|people|peoples|community|communities|refugees?|nation|tribe|tribal|dialect|interpreters?|translators?|translations?|line|alphabet|script|culture|elders|reservation|heritage|immigrants?|families)$/u;
const BEFORE_LANGUAGE =
  /^(?:speak|speaks|speaking|spoke|spoken|learn|learns|learning|learnt|understand|understands|read|write|translate|translated|into)$/u;

/** True where word `i` stands for a people, its language or a place. */
export function isPeople(reading: NameReading, i: number): boolean {
  if (!PEOPLES.test(reading.lower(i)) || reading.word(i)?.isPossessive === true) return false;
  const next = reading.word(i + 1);
  if (next?.gap === ' ' && AFTER_PEOPLE.test(next.lower)) return true;
  // Back to the start of "Karen, Hmong and Somali": one that is plainly none shows what the others are.
  let at = i;
  while (at > 0 && isJoined(reading, at))
    at -= reading.lower(at - 1) === 'and' || reading.lower(at - 1) === 'or' ? 2 : 1;
  const before = reading.word(at - 1);
  if (before !== undefined && BEFORE_LANGUAGE.test(before.lower) && reading.word(at)?.gap === ' ')
    return true;
  const isRow =
    at < i ||
    (next !== undefined && isJoined(reading, i + (/^(?:and|or)$/u.test(next.lower) ? 2 : 1)));
  if (!isRow) return false;
  for (let one = at; one < at + 8; one += 1) {
    const word = reading.word(one);
    if (
      word === undefined ||
      (one > at && !/^(?:and|or)$/u.test(word.lower) && !isJoined(reading, one))
    )
      break;
    if (/^(?:and|or)$/u.test(word.lower)) continue;
    if (!PEOPLES.test(word.lower) && !CAPITAL_WORDS.has(word.lower) && !PLACES.has(word.lower))
      return false;
  }
  return true;
}

/** Word `i` follows another capitalised one by a comma or by "and". */
function isJoined(reading: NameReading, i: number): boolean {
  const word = reading.word(i);
  const before = reading.word(i - 1);
  if (word?.shape !== 'title' || before === undefined) return false;
  if (/^(?:and|or)$/u.test(before.lower))
    return word.gap === ' ' && reading.word(i - 2)?.shape === 'title' && /^,? $/u.test(before.gap);
  return word.gap === ', ' && before.shape === 'title';
}
