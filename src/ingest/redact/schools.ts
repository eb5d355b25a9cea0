// Names of single schools: "Lincoln Middle School" can lead to a child. Kinds of school, districts and universities stay.
import { findAll, type Finder, type Found } from './found.ts';
import { CUE } from './lexicon.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { CAPITAL_WORDS, PLACES } from './lists/public-names.ts';
import { SURNAMES } from './lists/surnames.ts';

const CAPITAL = String.raw`(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*(?<!\p{L}{4})\.|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|\d{1,3}(?:st|nd|rd|th)|&)`;
const LEVEL = String.raw`(?:Elementary|Primary|Middle|Intermediate|Junior High|Jr\.? High|Junior|Senior High|Sr\.? High|High|Secondary|Grammar|Upper|Lower|Infant|Nursery|Preschool|Pre-K|K-?8|K-?12|Preparatory|Prep|Charter|Magnet|Montessori|Waldorf|Day|Boarding|Catholic|Christian|Lutheran|Jewish|Hebrew|Islamic|Parochial|International|Community|Comprehensive|Technical|Vocational|Tech|STEM|STEAM|Early College|Learning|Language|Immersion|Alternative|Military|Country|Friends|Collegiate|Bilingual|Arts|Science|Math|Public|Private|Academy|Leadership)`;
const END = String.raw`(?:School|Schoolhouse|Academy|Lyceum|Lycée|Gymnasium|Pre-?[Ss]chool|Kindergarten|Elementary|Prep|Middle|Nursery|Day ?[Cc]are|Child ?[Cc]are|Playgroup|Play ?[Ss]chool|Cr[eè]che|Juniors|Infants|Sixth Form|(?:Early )?Learning Cent(?:er|re)|Child Care Cent(?:er|re)|Children['’]?s (?:Cent(?:er|re)|House))`;
const SCHOOL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${CAPITAL} ){0,5}${CAPITAL} (?:${LEVEL} ){0,4}${END}(?!\p{L})(?! ?(?:District|Districts|Board|Boards|Year|Choice|System|Of The|of the Year))`,
  'gu',
);
const SHORT =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*\.? ){1,4}(?:Elementary|Elem\.?|Middle|High|Junior High|Jr\.? High|HS|H\.S\.|JHS|Intermediate|Primary|Grammar|Secondary|Comprehensive|Infants|Juniors|Prep|K-8|Montessori|Charter|Tech)(?![\p{L}-])(?! (?:School|Schools|District|East|Ages|Class|Street|Stakes|Court|Commission|Achool|Schooler|Schoolers|Expectations|Quality|Standards|Performing|Need|Speed|Tech|Priority|Level|Education|Teachers?|Students?|Parents?))/gu;
/** "the Montessori School of Lake Fenton", "Academy of the Sacred Heart". */
const SCHOOL_OF = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${LEVEL}|Preparatory|Episcopal|Quaker) (?:${LEVEL} ){0,2}(?:School|Academy)|Academy) of (?:the )?(?!Education|Law|Medicine|Nursing|Arts?|Sciences?|Music|Public|Management|Choice)\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,2}`,
  'gu',
);
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:P\.?\s?S\.?|I\.?\s?S\.?|M\.?\s?S\.?|J\.?\s?H\.?\s?S\.?|H\.?\s?S\.?|Public School|P\.?S\.?\/I\.?S\.?|School No\.?|School Number|School #)(?: |\/| ?#)?(?:(?:#|No\.? ?)?\d{1,3})(?:[KMQRX](?!\p{L}))?(?![\p{N}.,]\d|\p{L}|%)/gu;
const SAINT =
  /(?<![\p{L}\p{N}])(?:St\.?|Saint|Sts\.?|Our Lady of|Holy|Sacred) (?:\p{Lu}[\p{L}\p{M}]+(?:['’]s?)?)(?:(?: of)?(?: the)? \p{Lu}[\p{L}\p{M}]+(?:['’]s?(?!\p{L}))?){0,3}/gu;
const SPANISH =
  /(?<!\p{L})(?:Escuela|Colegio|Instituto|Liceo|École|Ecole|Lycée|Collège|Grundschule|Realschule|Gesamtschule|Escola|Scuola|Yeshiva|Yeshivat|Madrasa)(?! University)(?: (?:Primaria|Secundaria|Preparatoria|Elemental|Superior|Pública|Primaire|Élémentaire|Maternelle))?(?: (?:de|del|la|el|du|des))* \p{Lu}[\p{L}\p{M}'’.-]+(?: (?:(?:de|del|la|y|du) )?\p{Lu}[\p{L}\p{M}'’.-]+){0,3}(?: (?:No\.? ?|N[º°] ?|#)?\d{1,3}(?!\d))?/gu;
/** "Our school, Fairmount, has", "my son's school, Whispering Pines,", "a school called Larkspur". */
const NAMED_SCHOOL =
  /(?<!\p{L})(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|a|the|[Tt]he) (?:\p{Ll}[\p{L}'’]* ){0,2}(?:school|elementary|academy|preschool|nursery|daycare|kindergarten)(?:, | \((?=\p{Lu})|,? (?:is |was )?(?:called|named) )(?<detail>\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3})(?=[,).;]|$| (?:is|was|has|had|in|and|does|which|where)(?!\p{L}))/gu;
/** "He attends KIPP Ascend", "my kids at Fairmount", "I teach at Larkspur": where only a school or a college can follow. */
const ATTENDED =
  /(?<!\p{L})(?:(?:[Ss]on|[Dd]aughter|[Hh]e|[Ss]he|[Tt]hey|[Kk]ids?|[Cc]hild(?:ren)?|[Bb]oys?|[Gg]irls?|[Gg]randson|[Gg]randdaughter|[Nn]iece|[Nn]ephew|[Ss]isters?|[Bb]rothers?|[Tt]wins|who|I|both|and|now|\p{Lu}\p{Ll}+) (?:all |both |now |currently )?(?:attends?|attended|is attending)|(?:is |was |are |be |been |got )?enrolled (?:\p{Ll}+ ){0,2}(?:at|in)|(?:goes|went|go|going) to school at|transferred (?:him |her |them )?(?:to|from)|(?:graduated|graduates|graduating) from|(?:[Ss]tudents?|[Pp]upils?|[Kk]ids|[Pp]arents|[Tt]eachers?|[Tt]each|[Tt]eaches|[Tt]aught|[Tt]eaching|[Ss]ubstitute|[Gg]rade|[Gg]rader|[Ff]reshman|[Ss]ophomore|[Jj]unior|[Ss]enior|[Kk]indergarten|PT[AO]|[Pp]rincipal) at|(?:[Pp]rincipal|[Hh]eadteacher|[Hh]eadmaster|[Hh]eadmistress|PT[AO]) of) (?<detail>(?:[A-Z]{2,5} (?=\p{Lu}\p{Ll})|St\. )?\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}'’-]+){0,3})(?![\p{L}'’-])(?! \p{Lu})/gu;
/** "at PHS", "she goes to LHS": a high school by its initials, where the talk is of school. */
const INITIALS =
  /(?<!\p{L})(?:at|attends?|attended|to|from|our|my|for) (?<detail>(?!(?:NHS|HHS|DHS|IHS|OHS|MHS|PHHS|GHS|VHS|UHS|EHS)(?!\p{L}))[A-Z]{1,3}HS)(?![\p{L}\p{N}-])(?! (?:department|office|agency|staff|funding))/gu;
/** A building of a district by its name: "the Roosevelt campus". */
const CAMPUS =
  /(?<!\p{L})(?:[Tt]he|[Oo]ur|[Tt]heir|at) (?<detail>\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?: \p{Lu}\p{Ll}[\p{L}\p{M}'’-]+){0,2}) (?:campus|school site|schoolhouse|school building)(?!\p{L})/gu;
/** "The Kennedy school on our street": a name before the word in lower case, where a street or a home tells which one. */
const SCHOOL_HERE =
  /(?<!\p{L})(?:[Tt]he|[Oo]ur|[Tt]heir) (?<detail>\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?: \p{Lu}\p{Ll}[\p{L}\p{M}'’-]+)?) (?:elementary |primary |middle |high )?school (?:on|near|by|around|down|up|across|behind|next to|has|had|lost|needs|closed|is|was|where|that)(?!\p{L})/gu;
/** "My kids go to Washington-Carver", "she went to Larkspur Prep": children go to school. */
const GONE_TO =
  /(?<!\p{L})(?:[Ss]ons?|[Dd]aughters?|[Kk]ids?|[Cc]hild(?:ren)?|[Gg]rand(?:son|daughter|kid)s?|[Nn]ieces?|[Nn]ephews?|[Ss]isters?|[Bb]rothers?|[Tt]wins|boys|girls) (?:all |both |now |also )?(?:go|goes|went|going|transferred|moved|switched) to (?<detail>\p{Lu}\p{Ll}[\p{L}\p{M}'’]*(?:-\p{Lu}\p{Ll}[\p{L}\p{M}'’]*)?)(?=[,.;!?)]|$| (?:which|where|and|but|because|who|in|for|with|since|now)(?!\p{L}))/gu;
/** "Teachers at Hillcrest", "ask Ms. Brooks at Hillcrest": after somebody of a school, a name made like a school's. */
const AT_SCHOOL =
  /(?<!\p{L})at (?<detail>(?:\p{Lu}\p{Ll}+ )?(?:\p{Lu}\p{Ll}{1,12}(?:crest|brook|view|side|dale|field|wood|mont|haven|ridge|grove|ton|lawn|bridge|hurst)|(?:North|South|East|West)(?:side|view|gate|lake|brook|wood|field|ridge|land)))(?=[,.;!?)]|$| (?:which|where|and|but|because|who|how|for|with|since|does|do|has|had|is|was|we|they|i|I)(?!\p{L}))/gu;
const OF_SCHOOL =
  /(?<!\p{L})(?:teach\p{L}*|students?|pupils?|kids?|class(?:es|rooms?)?|grade\p{L}*|principal|counsel+or|aides?|M(?:rs?|s|iss)|sons?|daughters?|nurse|coach)(?!\p{L})[^.!?]*$/iu;
/** What else is attended, and who else teaches. */
const NO_SCHOOL =
  /(?<!\p{L})(?:Harvard|Yale|Stanford|Princeton|Cornell|Duke|Purdue|Rutgers|Columbia|Brown|Dartmouth|Penn|Berkeley|Oxford|Cambridge|Vanderbilt|Emory|Tulane|Rice|Baylor|Temple|Drexel|Villanova|Georgetown|Howard|Spelman|Morehouse|Marquette|Notre Dame|Gonzaga|Fordham|Tufts|Georgia Tech|Virginia Tech|Texas Tech|Caltech|Auburn|Clemson|Syracuse|Bard|Vassar|Amherst|Oberlin|Smith|Barnard|Swarthmore|State|Community|Technical|Polytechnic|Institute|Google|Microsoft|Amazon|Apple|Zoom|Church|Mass|Camp|Night|Day|Week|House|Meetings?|Conferences?|Services?|Program(?:me)?|Start|Clubs?|Scouts?|Group|Study|Center|Centre|Zoom|Workshops?|Training|Orientation|Fair|Festival|Therapy|Medicaid|Medicare|District|Schools|Unified|County|City|Parish|Sunday|Saturday|Bible|Title|Grade|Level|Algebra|Biology|English|Math|Honors|Advanced|Special|Early|Kindergarten|Pre)(?!\p{L})/u;
const LOWER =
  /(?<![\p{L}\p{N}])(?<first>\p{Ll}{3,}(?: \p{Ll}{3,})?) (?:elementary|middle|high|primary|junior high)(?: school)?(?!\p{L})/gu;

/** Words before "School" that make no single school of it. */
const GENERIC = new Set(
  `a an the my our your his her their this that these those every each any all some no one another what which whose at in to from for of and or but with when where while after before because since if as is was were are am i we they he she it
  elementary primary middle intermediate junior senior jr sr high secondary grammar upper lower infant nursery preschool preparatory prep charter magnet montessori waldorf day boarding catholic christian lutheran jewish hebrew islamic parochial international community comprehensive technical vocational tech stem steam early college learning language immersion alternative military country friends collegiate bilingual arts science math public private academy leadership
  title i ii iv 1 sunday saturday summer night evening home old new big small good bad great best local neighborhood neighbourhood urban rural suburban inner city town county state federal national american united states u.s us
  family engagement parents after-school our whole-school
  graduate law medical med dental nursing business divinity film art music drama trade culinary beauty cosmetology driving flight ballet cooking technical teacher teachers safe healthy green blue ribbon promise turnaround priority focus reward failing struggling low high-poverty performing achieving full service special education virtual online cyber distance traditional regular normal model demonstration laboratory lab partner partnership feeder whole pre back after before no-excuses independent state-run residential open welcome dear first second third last every parents students teachers families kids children
  freedom sudbury forest democratic progressive classical khan naval air force west point police fire british english french german spanish chinese japanese european african latin indian western eastern northern southern modern`
    .trim()
    .split(/\s+/u),
);
const NOT_SCHOOLS =
  /^(?:maria montessori|dr montessori|khan academy|naval academy|air force academy|police academy|national academy|american academy|royal academy|sky high|all time high|jump high|aim high|reach high|stand high|fly high|google classroom|abbott elementary|sweet valley|ridgemont high|mckinley tech)/iu;
const HIGHER =
  /\b(?:University|College|Harvard|Yale|Stanford|Columbia|Kennedy School|Law School|Medical School|Business School|Graduate School)\b/u;
const NOT_SAINT_SCHOOL =
  /^(?:st\.?|saint) (?:louis|paul|petersburg|charles|george|john|thomas|lucia|croix|augustine|cloud|patrick['’]?s?|valentine|nicholas|nick|helens|joseph|jude|kitts|vincent|albans|andrews|bernard)(?!['’]s)\b|^(?:st\.?|saint) (?:patrick|valentine)['’]s|^holy (?:cow|moly|week|land|day|smokes|bible|spirit|ghost|grail|hell|crap|see|thursday|saturday)|^sacred (?:cow|text|music)/iu;

export const findSchools: Finder = (text, cues) => {
  const found: Found[] = [];
  const isSchool = (cues & CUE.school) !== 0;
  if (isSchool || /K-?8|H\.S\./u.test(text)) {
    for (const match of text.matchAll(SCHOOL)) addNamed(found, match[0], match.index);
    for (const match of text.matchAll(SHORT)) addNamed(found, match[0], match.index);
    found.push(...findAll(text, SCHOOL_OF, 'school', ({ 0: match }) => !HIGHER.test(match)));
  }
  if (/\d/u.test(text))
    found.push(
      ...findAll(text, NUMBERED, 'school', ({ 0: match, index }) =>
        isNumberedSchool(match, text.slice(Math.max(0, index - 12), index)),
      ),
    );
  if (isSchool && /(?:St|Saint|Lady|Holy|Sacred)/u.test(text))
    found.push(
      ...findAll(text, SAINT, 'school', (match) => isSaintSchool(match, text)).map((one) =>
        trimPossessive(text, one),
      ),
    );
  if (isSchool && /school|elementary|academy|preschool|nursery|daycare|kindergarten/u.test(text))
    found.push(
      ...findAll(text, NAMED_SCHOOL, 'school', ({ groups }) => isOwnName(groups?.detail ?? '')),
    );
  if (isSchool)
    found.push(
      ...findAll(text, ATTENDED, 'school', ({ groups }) => isAttended(groups?.detail ?? '')),
      ...findAll(
        text,
        CAMPUS,
        'school',
        ({ groups }) => isAttended(groups?.detail ?? '') && !HIGHER_TALK.test(text),
      ),
    );
  if (isSchool && text.includes(' school '))
    found.push(
      ...findAll(text, SCHOOL_HERE, 'school', ({ groups }) => isNamedForOne(groups?.detail ?? '')),
    );
  if (/ to \p{Lu}/u.test(text))
    found.push(...findAll(text, GONE_TO, 'school', ({ groups }) => isGoneTo(groups?.detail ?? '')));
  if (isSchool && / at \p{Lu}/u.test(text))
    found.push(
      ...findAll(
        text,
        AT_SCHOOL,
        'school',
        ({ groups, index }) =>
          OF_SCHOOL.test(text.slice(Math.max(0, index - 60), index)) &&
          isAttended(groups?.detail ?? ''),
      ),
    );
  if (/[A-Z]HS(?!\p{L})/u.test(text)) found.push(...findAll(text, INITIALS, 'school'));
  if (isSchool) found.push(...findAll(text, SPANISH, 'school'));
  if (isSchool && / (?:elementary|middle|high|primary|junior high)/u.test(text)) {
    for (const match of text.matchAll(LOWER)) {
      const words = (match.groups?.first ?? '').split(' ');
      const last = words.at(-1) ?? '';
      if (!isSchoolWord(last)) continue;
      const first = words[0] ?? '';
      const start =
        words.length === 2 && isSchoolWord(first)
          ? match.index
          : match.index + match[0].indexOf(last, words.length === 2 ? first.length : 0);
      found.push({ start, end: match.index + match[0].length, kind: 'school' });
    }
  }
  return found;
};

const PRESIDENTS = new Set(
  'lincoln washington jefferson roosevelt kennedy madison monroe jackson franklin hamilton wilson hoover truman eisenhower garfield mckinley cleveland douglass tubman king chavez obama'.split(
    ' ',
  ),
);

/** A name of its own, and no person, place or word: "our school, Texas", "our school, Title I, is". */
function isOwnName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.every(
    (word) =>
      !CAPITAL_WORDS.has(word) &&
      !PLACES.has(word) &&
      !GENERIC.has(word) &&
      (words.length > 1 || !COMMON_WORDS.has(word)),
  );
}

/** In talk of higher education a campus is a university's. */
const HIGHER_TALK = /university|universities|college|professor|undergrad|dorm|tuition|semester/iu;

/** No place, no college, no event: "attended Open House", "teachers at Google". */
function isAttended(name: string): boolean {
  if (NO_SCHOOL.test(name) || HIGHER.test(name)) return false;
  const words = name.toLowerCase().split(' ');
  return words.every(
    (word, i) =>
      PRESIDENTS.has(word) ||
      (i > 0 && GENERIC.has(word)) ||
      (!CAPITAL_WORDS.has(word) &&
        !PLACES.has(word) &&
        !GENERIC.has(word) &&
        (words.length > 1 || !COMMON_WORDS.has(word))),
  );
}

/** Schools are called after people and presidents; "the Boston school", "the Finnish school" are not. */
function isNamedForOne(name: string): boolean {
  return isAttended(name) && name.toLowerCase().split(' ').every(isSchoolWord);
}

/** Two names joined, or one that no place, church or event has: "go to Disneyland", "went to Mass". */
function isGoneTo(name: string): boolean {
  const words = name.toLowerCase().split('-');
  return words.length === 2
    ? words.every(isSchoolWord)
    : PRESIDENTS.has(name.toLowerCase()) && !PLACES.has(name.toLowerCase());
}

function isSchoolWord(word: string): boolean {
  return PRESIDENTS.has(word) || ((GIVEN_NAMES.has(word) || SURNAMES.has(word)) && word.length > 4);
}

/** Leaves out the words of the sentence before the school's own: "When Lincoln Middle School". */
function addNamed(found: Found[], match: string, index: number): void {
  if (NOT_SCHOOLS.test(match) || HIGHER.test(match)) return;
  const words = [...match.matchAll(/\S+/gu)];
  let first = 0;
  const lower = (at: number): string =>
    (words[at]?.[0] ?? '').toLowerCase().replace(/[’]/gu, "'").replace(/\.$/u, '');
  while (
    first < words.length &&
    GENERIC.has(lower(first)) &&
    !(
      /^(?:new|old|west|north|south|east)$/u.test(lower(first)) &&
      first + 1 < words.length &&
      !GENERIC.has(lower(first + 1))
    )
  )
    first += 1;
  const start = words[first];
  if (start === undefined) return;
  // "Edison Tech" is a school; "Georgia Tech" and "Big Tech" are none.
  if (
    match.endsWith(' Tech') &&
    !words.slice(first, -1).every(({ 0: word }) => isSchoolWord(word.toLowerCase()))
  )
    return;
  // A word that ends a sentence starts no name: "at School. Lincoln High".
  const own = words.slice(first, -1).map((word) => word[0].toLowerCase());
  if (own.length === 0 || own.every((word) => GENERIC.has(word.replace(/\.$/u, '')))) return;
  if (/^(?:title|grade|common|head|every|no|race|individuals)$/iu.test(start[0])) return;
  found.push({ start: index + start.index, end: index + match.length, kind: 'school' });
}

function isNumberedSchool(match: string, before: string): boolean {
  // "MS 88" and "HS 12" are New York's; "ms 5" and "IS 3" are not.
  if (/^(?:MS|HS|IS)\s?\d/u.test(match) && /(?:in|page|grade|level|took|after)\s$/iu.test(before))
    return false;
  return !/^[Pp]\.?\s?[Ss]\.?\s?$/u.test(match);
}

function isSaintSchool(match: RegExpExecArray, text: string): boolean {
  if (NOT_SAINT_SCHOOL.test(match[0])) return false;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  if (
    /(?:Church|Parish|Hospital|Day|County|Street|Island|Medical|Cathedral|River)/u.test(match[0]) ||
    /^ (?:church|parish|hospital|day|county|street)/iu.test(after)
  )
    return false;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  if (/(?:boulevard|rue|avenue|street|hotel|church|place|island|port|cape) $/iu.test(before))
    return false;
  return (
    /['’]s/u.test(match[0]) ||
    /school|academy|catholic|elementary|prep/iu.test(match[0] + after) ||
    / (?:Primary|Nursery|Infants?|Juniors?|Grammar|High|Middle|Secondary)(?!\p{L})/u.test(
      match[0],
    ) ||
    /(?:at|attends?|attended|to) $/u.test(before)
  );
}

/** "St. Mary's" keeps its ending as part of the name; "St. Mary's’" does not occur. */
function trimPossessive(text: string, one: Found): Found {
  const tail =
    /^ (?:Catholic |Elementary |Middle |High |Primary |Prep |Preparatory )*(?:School|Academy)(?!\p{L})/u.exec(
      text.slice(one.end),
    );
  return tail === null ? one : { ...one, end: one.end + tail[0].length };
}
