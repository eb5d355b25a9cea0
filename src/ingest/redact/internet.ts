// Where people can be found on line: e-mail addresses (also written out), handles, IP addresses; links are read in links.ts.
import { findAll, type Finder, type Found } from './found.ts';
import { CUE } from './lexicon.ts';
import { findLinks } from './links.ts';
import { COMMON_WORDS } from './lists/common-words.ts';

// Patterns start only where a run of their letters starts (a look-behind), so that long runs are read once.

const TIGHT_EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}[@＠][\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}@])/gu;
/** With blanks about its signs, or a comma for the last dot. */
const LOOSE_EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}(?:(?:@|＠|%40) ?| @(?: |(?=[\p{L}\p{N}.-]{1,80}\.(?:com|org|net|edu|gov|us|uk|ca)(?![\p{L}\p{N}]))))[\p{L}\p{N}-]{1,63}(?:(?:\.[\p{L}\p{N}-]{1,63}| \. ?[\p{L}\p{N}-]{1,63}|\. (?:com|org|net|edu|gov|us|uk|ca|co)(?![\p{L}\p{N}])){1,5}|,(?:com|org|net|edu))(?<![.-])(?![\p{L}\p{N}_@])/gu;

const AT = String.raw`(?: ?[([{<]\s?(?:at|a|AT|At|arroba|@)\s?[)\]}>] ?| (?:at|AT|At|arroba) | ?-at- ?|_at_)`;
/** Between the words of what stands before the @: "kim dot lee", "kim underscore lee". */
const JOINT = String.raw` ?[([{<]?\s?(?:dot|DOT|Dot|punto|point|underscore|dash|hyphen|minus|plus)\s?[)\]}>]? `;
const DOT = String.raw`(?: ?[([{<]\s?(?:dot|DOT|Dot|punto|point|\.)\s?[)\]}>] ?| (?:dot|DOT|Dot|punto) |\.|-dot-|_dot_)`;
/** After a spelled dot a country's ending may stand; after a plain one, those that end no sentence. */
const ENDING = String.raw`(?:com|org|net|edu|gov|info|us|uk|ca|co|io|me|de|es|fr|mx|au|in|nz|ie|biz|mail|email|k12|example|test|invalid|COM|ORG|NET|EDU|Com|Org|Net|Edu|(?<= (?:dot|DOT|Dot|punto) )(?:\p{Ll}{2}|\p{Lu}{2}))`;
const SPELLED_EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._-])(?<detail>(?:[\p{L}\p{N}_-]{1,40}(?:${DOT}|${JOINT})){0,3}(?<local>[\p{L}\p{N}._+-]{1,64})(?<at>${AT})(?<host>[\p{L}\p{N}-]{1,63}(?: (?:dash|hyphen|minus|DASH|HYPHEN|MINUS) [\p{L}\p{N}-]{1,40}){0,2})(?<dots>(?:${DOT}[\p{L}\p{N}-]{1,30}){0,3}${DOT}${ENDING}))(?![\p{L}\p{N}])`,
  'gu',
);
/** "jo(at)firma.pl", "jo[at]firma[dot]museum": signs around "at" make it an address, whatever its ending. */
const SIGNED_EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._-])[\p{L}\p{N}._+-]{1,64}(?: ?[([{<]\s?(?:at|AT|At|arroba|@)\s?[)\]}>] ?|_at_|-at-)[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,30}){0,3}${DOT}\p{L}{2,8}(?![\p{L}\p{N}])`,
  'gu',
);
/** "marisol@gmailcom", "jo@hotmail": a mail company's host without its dot. */
const RUN_ON_EMAIL =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]{1,63}@(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|comcast|protonmail)(?:com)?(?![\p{L}\p{N}@_-]|\.\p{L})/giu;
const OWN_ADDRESS =
  /(?<!\p{L})(?:my (?:gmail|yahoo|hotmail|outlook|e-?mail)(?: address)?|gmail|yahoo|hotmail|outlook)(?: is|:) (?<detail>(?=[\p{L}\p{N}._-]{0,30}[\d._])[\p{L}\p{N}][\p{L}\p{N}._-]{2,40}[\p{L}\p{N}])/giu;
const MAIL_HOSTS =
  /^(?:g ?mail|googlemail|yahoo|hotmail|outlook|aol|icloud|live|msn|comcast|verizon|proton(?:mail)?|gmx|mail|me|att|sbcglobal)$/iu;
const NOT_LOCAL =
  /^(?:look(?:ed|ing|s)?|is|are|was|were|be|me|us|him|her|them|it|here|there|not|and|or|but|available|online|found|find|posted|school|page|site|website|us|more|out|information|info)$/iu;
const NOT_HOST =
  /^(?:the|a|an|this|that|my|our|your|his|her|their|all|least|home|school|work|it|every|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|most|those|these|any|each)$/iu;

/** What AT is in every spelling of it, without the blanks around it. */
const SPELLED_AT = / (?:at|AT|At|arroba) |[([{<]\s?(?:at|a|AT|At|arroba|@)\s?[)\]}>]|-at-|_at_/u;

const emails: Finder = (text, cues) => {
  const found: Found[] = [];
  if (/[@＠]|%40/u.test(text))
    found.push(
      ...findAll(text, TIGHT_EMAIL, 'email'),
      ...findAll(text, LOOSE_EMAIL, 'email', (match) => /[.,]\s?\p{L}{2,}$/u.test(match[0])),
      ...findAll(text, RUN_ON_EMAIL, 'email'),
    );
  // An ending stands after a dot: spelled, in brackets, or with a letter right behind it.
  if (
    ((cues & CUE.dot) !== 0 || /\.\p{L}|[([{<]\s?(?:point|\.)|[-_]dot[-_]/iu.test(text)) &&
    SPELLED_AT.test(text)
  ) {
    found.push(
      ...findAll(text, SPELLED_EMAIL, 'email', (match) => {
        const { local = '', at = '', host = '', dots = '' } = match.groups ?? {};
        // "at school dot k12 dot us" says its dots; "at school" does not.
        if (NOT_HOST.test(host) && (dots.match(/ (?:dot|punto) /giu)?.length ?? 0) < 2)
          return false;
        // Signs around "at" say that it stands for @; plain words need more.
        if (/[([{<_-]/u.test(at)) return true;
        if (/ (?:dot|punto) |[([{<]/iu.test(dots))
          return !NOT_LOCAL.test(local) || MAIL_HOSTS.test(host);
        return !NOT_LOCAL.test(local) && (MAIL_HOSTS.test(host) || /[\d._]/u.test(local));
      }).map((one) => trimLocal(text, one)),
      ...findAll(text, SIGNED_EMAIL, 'email'),
    );
  }
  if (/mail|yahoo|outlook/iu.test(text)) found.push(...findAll(text, OWN_ADDRESS, 'email'));
  return found;
};

/** "reach me at jo dot park at …": what comes before the address's own words stays. */
function trimLocal(text: string, one: Found): Found {
  const lead = /^(?:(?:e-?mail|write|contact|reach|me|us|to|at|is|it|on|address)[ :])+/iu.exec(
    text.slice(one.start, one.end),
  );
  return lead === null ? one : { ...one, start: one.start + lead[0].length };
}

const AT_HANDLE =
  /(?<![\p{L}\p{N}@._/+-])@(?!(?:home|school|work|the|least|all)\b)[A-Za-z_][A-Za-z0-9_.]{0,38}[A-Za-z0-9_](?:-[A-Za-z0-9_]+){0,3}(?![@])/gu;
const NETWORK = String.raw`(?:insta(?:gram)?|ig|snap(?:chat)?|twitter|tiktok|discord|facebook|fb|telegram|whatsapp|skype|roblox|xbox|gamertag|psn|steam|twitch|youtube channel|kik|venmo|cash ?app|mastodon|threads|bluesky)`;
const NAMED_HANDLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<owner>(?:my|our|his|her) )?(?:${NETWORK}(?: (?:handle|user ?name|account|name|id|tag|page|channel))?(?<link> is| was|:| -|=| as)?:?\s(?:at )?|${NETWORK}[:=]|(?:user ?name|handle|screen ?name|gamertag)(?: is| was|:)?(?: on ${NETWORK})?(?: is| was|:)?\s)(?<detail>(?:live:)?[@$]?[A-Za-z][A-Za-z0-9._$-]{2,38}(?:#\d{3,5})?)`,
  'giu',
);
/** "I'm bookworm_lena on Instagram". */
const HANDLE_ON = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/-])(?<detail>[A-Za-z][A-Za-z0-9]*[_.0-9][A-Za-z0-9._]{1,30}) on ${NETWORK}(?!\p{L})`,
  'giu',
);
const REDDIT = /(?<![\p{L}\p{N}])\/?u\/[A-Za-z0-9_-]{3,30}/gu;
const DISCORD = /(?<![\p{L}\p{N}#])[A-Za-z][A-Za-z0-9._]{2,31}#\d{4}(?!\d)/gu;

/** A word after "Instagram is" is a handle if it looks like no word of the language, or says whose it is and ends there. */
function isNamedHandle(match: RegExpExecArray): boolean {
  const { owner, link, detail = '' } = match.groups ?? {};
  const word = detail.replace(/[.]$/u, '');
  if (/^(?:v|version|premium)?\d|\.(?:com|org|net)\b/iu.test(word)) return false;
  if (/[\d_#$@]|live:|\p{Ll}\.\p{L}|\p{Ll}-?\p{Lu}/u.test(word)) return true;
  const ends = /^\s*(?:$|[.,;!?)\n])/u.test(match.input.slice(match.index + match[0].length));
  return (
    ends &&
    word.length > 3 &&
    link !== undefined &&
    (owner !== undefined || link.trim() !== 'is') &&
    !COMMON_WORDS.has(word.toLowerCase())
  );
}

const handles: Finder = (text, cues) => {
  const found: Found[] = [];
  if (text.includes('@')) found.push(...findAll(text, AT_HANDLE, 'handle'));
  if ((cues & CUE.network) !== 0)
    found.push(
      ...findAll(text, NAMED_HANDLE, 'handle', isNamedHandle),
      ...findAll(
        text,
        HANDLE_ON,
        'handle',
        ({ groups }) => !/^(?:19|20)?\d+$|\.(?:com|org|net)$/u.test(groups?.detail ?? ''),
      ),
    );
  if (text.includes('u/')) found.push(...findAll(text, REDDIT, 'handle'));
  if (text.includes('#')) found.push(...findAll(text, DISCORD, 'handle'));
  return found.map((one) => ({
    ...one,
    end: one.start + text.slice(one.start, one.end).replace(/[.-]+$/u, '').length,
  }));
};

const IP4 =
  /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{N}]|\.\d)/gu;
const IP6 =
  /(?<![\p{L}\p{N}:.])(?=[0-9A-Fa-f]*:)(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\p{L}\p{N}:])/gu;

/** What numbers of four parts are too: "version 10.2.4.1", "policy 4.3.2.1". */
const NUMBERED =
  /(?:version|release|build|v|section|§|chapter|table|policy|clause|rule|item|point|standard|article|paragraph|para|page|step|level|objective|outcome|figure|appendix|part|firmware|update|patch|ios|android|unit|lesson|activity|indicator|benchmark|goal|no|number|nr)\W{0,2}$/iu;
const NETWORK_TALK =
  /\b(?:ip|address|log(?:ged)? ?in|login|server|host|router|ping|network|wifi|wi-fi|from)\W{1,3}(?:\w+ )?$/iu;

const ips: Finder = (text) => {
  const found: Found[] = [];
  if (text.includes('.'))
    found.push(
      ...findAll(text, IP4, 'ip', (match) => {
        const before = text.slice(Math.max(0, match.index - 24), match.index);
        // Four single figures are a section's number unless the text speaks of a network.
        return !NUMBERED.test(before) && (/\d\d/u.test(match[0]) || NETWORK_TALK.test(before));
      }),
    );
  if (text.includes(':'))
    found.push(
      ...findAll(
        text,
        IP6,
        'ip',
        ({ 0: match }) =>
          (match.includes('::') || match.split(':').length === 8) &&
          /[0-9]/u.test(match) &&
          match.length > 4,
      ),
    );
  return found;
};

/** The address of a device on its network, in the three ways of writing it. */
const MAC =
  /(?<![\p{L}\p{N}:.-])(?:[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![\p{L}\p{N}:-]|\.\p{N})/gu;

const devices: Finder = (text) =>
  /[:-][0-9A-Fa-f]{2}[:-]|\.[0-9A-Fa-f]{4}\./u.test(text)
    ? findAll(text, MAC, 'ip', ({ 0: match }) => /[A-Fa-f]/u.test(match) || match.includes(':'))
    : [];

export const findInternet: Finder = (text, cues) => [
  ...emails(text, cues),
  ...findLinks(text, cues),
  ...handles(text, cues),
  ...ips(text, cues),
  ...devices(text, cues),
];
