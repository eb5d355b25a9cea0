// What is named after a person and is none: a county, a law, a book, a scholarship, a mascot.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { KIN, TITLES } from '../lists/person-words.ts';
import { CAPITAL_WORDS, INSTITUTION_WORDS, PLACES } from '../lists/public-names.ts';
import type { Word } from '../words.ts';
import type { NameReading } from './name-reading.ts';

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

/** "Madison County", "Megan's Law", "Austin, Texas": the name of something else. */
export function namesThing(reading: NameReading, i: number, end: number): boolean {
  const next = reading.word(end);
  const last = reading.word(end - 1);
  if (next === undefined || last === undefined) return false;
  if (isWork(last, next) && end - i === 1 && !reading.shouts) return true;
  // "Dean of students", "Marshal of the parade": an office that is a first name too.
  if (
    next.gap === ' ' &&
    next.lower === 'of' &&
    end - i === 1 &&
    /^(?:dean|marshal|marshall|major|bishop|abbot|prior|chancellor|earl|duke|baron|judge|deacon|page|king|queen|prince|princess|sergeant|steward|warden)$/u.test(
      last.lower,
    )
  )
    return true;
  // "the Norman church": how it was built.
  if (
    next.gap === ' ' &&
    end - i === 1 &&
    /^(?:norman|roman|tudor|gaulish|saxon)$/u.test(last.lower) &&
    /^(?:church|churches|arch|arches|castle|castles|abbey|cathedral|tower|towers|keep|nave|font|conquest|invasion|style|architecture|ruins|village|era|period|times|king|kings|empire|numerals?|villa|road|roads|wall|walls|baths?)$/u.test(
      next.lower,
    )
  )
    return true;
  // "Reggie the Raccoon", "Clifford the Big Red Dog": somebody made up.
  const kind = reading.word(end + 1);
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
    /^(?:scholars?|scholarships?|fellows?|fellowships?|grants?|loans?|scale|method|curriculum|phonics|taxonomy|foundation|syndrome|disease|law|amendment|prize|rights|warnings?|techniques?|effect|principle|theorem|doctrine|medals?|trophy|apps?)$/u.test(
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
  const before = reading.word(i - 1);
  // "Ward Mary Seacole", "Room Ada Lovelace": rooms and ships bear names.
  if (
    before?.shape === 'title' &&
    /^(?:ward|wing|hall|room|building|theatre|theater|suite|station|block|hms|uss|hurricane|storm|operation|project|gate|pier)$/u.test(
      before.lower,
    ) &&
    reading.word(i)?.gap === ' '
  )
    return true;
  return (
    (before !== undefined &&
      before.gap !== '' &&
      /^(?:university|college|city|county|state|fort|mount|lake|port|san|santa|saint|new|north|south|east|west)$/u.test(
        before.lower,
      ) &&
      before.shape === 'title' &&
      reading.word(i)?.gap === ' ') ||
    (reading.lower(i - 1) === 'of' &&
      /^(?:university|college|city|county|town|state|village|book|gospel|bank|church|school|board)$/u.test(
        reading.lower(i - 2),
      ))
  );
}
