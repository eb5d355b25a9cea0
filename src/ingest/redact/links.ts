// Links that lead to a person: profiles, personal sites, shared files, meetings, single schools. What stands on an
// organisation's own site ("www.naeyc.org", "https://www.ed.gov/essa") is no private detail and stays.
import { findAll, type Finder } from './found.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { SURNAMES } from './lists/surnames.ts';

const SCHEME_LINK = /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>"“”]{1,2000}/giu;
const BARE_LINK =
  /(?<![\p{L}\p{N}@._/-])(?:www\.)?(?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:com|org|net|edu|gov|mil|us|uk|ca|co|io|me|info|tv|app|dev|site|online|blog|page|link|ly|gl|gg|bio|be|de|es|fr|it|nl|pl|ch|at|se|no|ee|eu|au|nz|in|mx|br|ie|example|test)(?![\p{L}\p{N}@-])(?:(?::\d{2,5})?\/[^\s<>"“”]{0,2000})?/giu;

/** Products known by their address: no person is found there. A page *on* facebook.com is somebody's. */
const PRODUCT_HOST =
  /^(?:www\.)?(?:classdojo|khanacademy|zoom|google|classroom\.google|docs\.google|wikipedia|en\.wikipedia|amazon|remind|seesaw|canvas|schoology|powerschool|parentsquare|quizlet|kahoot|nearpod|edmodo|duolingo|youtube|netflix|facebook|twitter|x|instagram|tiktok|change|education|teacherspayteachers|donorschoose|greatschools|care|indeed|monster|ratemyteachers|brainpop|starfall|abcmouse|ixl|prodigygame|code|ted|pbs|pbskids|npr|nytimes|cnn|bbc|dictionary|grammarly|turnitin|reddit|linkedin|pinterest|snapchat|whatsapp|discord|twitch|wordpress|blogger|tumblr|medium|substack|github)\.(?:com|org|net|us|co\.uk|tv|gg)$/iu;
/** Hosts where everything but the front page is one member's. */
const MEMBERS_HOST =
  /(?:^|\.)(?:facebook|fb|instagram|twitter|x|tiktok|linkedin|pinterest|snapchat|reddit|tumblr|medium|vk|flickr|soundcloud|spotify|twitch|youtube|youtu|vimeo|discord|telegram|whatsapp|t|wa|m|venmo|paypal|cash|ko-fi|patreon|gofundme|calendly|linktr|zoom|meet|teams|drive|docs|sites|photos|forms|dropbox|onedrive|icloud|box|orcid|researchgate|academia|github|gitlab|goodreads|strava|nextdoor|classdojo|padlet|flipgrid|bsky|threads|mastodon|about|bit|tinyurl|goo|ow|is|buff)\.(?:com|org|net|me|be|co|ee|tv|gg|us|live|social|app|edu|ly|gl|gd|google\.com|microsoft\.com)$/iu;
/** A name of one's own before the host of many blogs: "sallyteaches.wordpress.com". */
const BLOG_HOST =
  /^(?!www\.)[^.]+\.(?:wordpress|blogspot|substack|tumblr|weebly|wixsite|github|gitlab|medium|livejournal|typepad|squarespace|edublogs|carrd|itch|bandcamp|netlify|vercel|glitch|neocities)\.(?:com|io|co|org|app|me|page|[a-z]{2}|co\.[a-z]{2})$/iu;
const OPEN_ENDING =
  /\.(?:gov|mil|int|edu|org|museum|eu|gov\.[a-z]{2}|gc\.ca|ac\.[a-z]{2}|org\.[a-z]{2}|edu\.[a-z]{2}|nhs\.uk)$/iu;
/** Parts of a path after which a person follows. */
const PERSON_PATH =
  /\/(?:~|@)|\/(?:u|user|users|member|members|profile|profiles|people|person|staff|faculty|teacher|teachers|student|students|directory|author|authors|in|pub|team|bio|alumni|blogs?|family|families|class|classes|classroom|parents?)(?:\/[^/?#]|\.\p{L}{2,5}\?)|[?&](?:u|user|uid|user_?id|student|student_?id|id|email|name|token|pwd|key)=/iu;
/** One school's site: a district's page at k12, or a host whose name says what it is. */
const SCHOOL_HOST =
  /(?:^|\.)k12\.|(?:elementary|primary|middle|high|grammar|prep|charter|montessori|junior)-?school|(?:elementary|academy|montessori|preschool|kindergarten|nursery)\.|\.sch\.uk$/iu;
const OWN_SITE =
  /(?<!\p{L})(?:my|our|his|her|their) (?:[\p{L}-]+ )?(?:blog|site|website|web ?page|page|homepage|profile|portfolio|channel|vlog|podcast|resume|cv)(?: (?:is|at|on|here|address|lives|link))*[ :–—-]{1,3}$/iu;

export const findLinks: Finder = (text) => {
  if (!/\.[\p{L}\p{N}-]|:\/\//u.test(text)) return [];
  const found = [...findAll(text, SCHEME_LINK, 'link'), ...findAll(text, BARE_LINK, 'link')];
  return found
    .map((one) => ({
      ...one,
      end: one.start + text.slice(one.start, one.end).replace(/[.,;:!?)\]}'’*_]+$/u, '').length,
    }))
    .filter(
      (one) =>
        one.end > one.start &&
        (leadsToPerson(text.slice(one.start, one.end)) ||
          (OWN_SITE.test(text.slice(Math.max(0, one.start - 50), one.start)) &&
            isAddress(text.slice(one.start, one.end)))),
    );
};

/** Host and path of a link; a host is in lower case, the path without a lone slash. */
function partsOf(link: string): { host: string; path: string } {
  const parts = /^(?:[a-z]+:\/\/)?(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?(.*)$/iu.exec(link);
  return {
    host: (parts?.[1] ?? '').toLowerCase(),
    path: (parts?.[2] ?? '').replace(/^\/$/u, ''),
  };
}

/** "e.g", "p.m", "Mr.Park", "meeting.in": two words without a space, not a host that anyone runs. */
function isAddress(link: string): boolean {
  const { host, path } = partsOf(link);
  if (path !== '' || /^(?:www\.|[a-z]+:\/\/)/iu.test(link)) return true;
  if (
    /^(?:\p{L}{1,2}|\d+)\./u.test(host) &&
    host.split('.').length === 2 &&
    /\.(?:me|us|in|be|co|de|es|it|is|to|ca|fr|eu|at|no|se|ch|pl|nl|ee)$/u.test(host)
  )
    return false;
  return !/^\p{L}+\.(?:in|me|us|be|de|es|co|app|site|online|page|link|it|at|no|se|test|bio|blog)$/u.test(
    host,
  );
}

/** True where the link is not plainly a body's or a product's. */
function leadsToPerson(link: string): boolean {
  if (!isAddress(link)) return false;
  const { host, path } = partsOf(link);
  if (/^[a-z]+:\/\/[^/?#]*@/iu.test(link)) return true;
  if (/(?:^|\.)(?:gov|mil)$|\.gov\.[a-z]{2}$|\.gc\.ca$/u.test(host)) return false;
  if (path === '' && PRODUCT_HOST.test(host)) return false;
  if (BLOG_HOST.test(host) || SCHOOL_HOST.test(host) || holdsName(host)) return true;
  if (MEMBERS_HOST.test(host)) return path !== '';
  if (PERSON_PATH.test(path) || namesPerson(path)) return true;
  if (path === '') return false;
  return !OPEN_ENDING.test(host);
}

/** "/2019/tyler-brandt-speaks": a first name, then a surname. */
function namesPerson(path: string): boolean {
  const words = path.toLowerCase().split(/[^\p{L}]+/u);
  return words.some(
    (word, i) =>
      GIVEN_NAMES.has(word) && !COMMON_WORDS.has(word) && SURNAMES.has(words[i + 1] ?? ''),
  );
}

/** "sarahpettigrew.com", "tyler-brandt.net": a first name and more, that is no word of the language. */
function holdsName(host: string): boolean {
  const labels = host.replace(/^www\./u, '').split('.');
  if (labels.length > 2 && !/^(?:co|org|com)\.[a-z]{2}$/u.test(labels.slice(1).join('.')))
    return false;
  const label = labels[0] ?? '';
  if (label.includes('-')) {
    const [first = '', last = ''] = label.split('-');
    return GIVEN_NAMES.has(first) && !COMMON_WORDS.has(first) && !COMMON_WORDS.has(last);
  }
  for (let cut = 3; cut <= label.length - 4; cut += 1) {
    const first = label.slice(0, cut);
    const last = label.slice(cut);
    if (GIVEN_NAMES.has(first) && !COMMON_WORDS.has(label) && SURNAMES.has(last)) return true;
  }
  return false;
}
