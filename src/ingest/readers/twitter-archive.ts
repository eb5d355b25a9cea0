// X (Twitter) archives: data/tweets.js, a script that assigns a list. It is cut to the list and never run.
import { type Comment, commentsReading } from '../comments.ts';
import { htmlToText } from '../html-text.ts';
import { wholeText } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { isRecord } from './json.ts';

const ASSIGNMENT =
  /^\s*(?:window\.)?YTD\.(?:tweets?|community_tweet|note_tweet)\.part\d+\s*=\s*\[/u;

export const twitterArchiveReader: Reader = {
  format: 'twitter-archive',
  claim(sample) {
    return ASSIGNMENT.test(sample.text?.start ?? '')
      ? 'a script of X (Twitter) that begins with window.YTD.tweets'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    return tweetsReading(await wholeText(sample));
  },
};

export function tweetsReading(script: string): ResponsesReading {
  const { records, isCut } = recordsIn(script);
  return commentsReading(
    records.map(readTweet),
    [
      'An archive holds the posts of one account, its owner’s.',
      ...(isCut ? ['The file is cut off; the whole posts in it were read.'] : []),
    ],
    'social',
  );
}

/** Parses the list; of one that is cut off, every whole record before the cut. */
function recordsIn(script: string): { records: Record<string, unknown>[]; isCut: boolean } {
  const list = script.slice(script.indexOf('['));
  try {
    const whole: unknown = JSON.parse(list.replace(/;\s*$/u, ''));
    return { records: Array.isArray(whole) ? whole.filter(isRecord) : [], isCut: false };
  } catch {
    return { records: wholeRecords(list), isCut: true };
  }
}

function wholeRecords(list: string): Record<string, unknown>[] {
  const records: Record<string, unknown>[] = [];
  let depth = 0;
  let start = 0;
  let isInString = false;
  for (let at = 1; at < list.length; at += 1) {
    const character = list[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth === 0) {
        const record = parseOrNull(list.slice(start, at + 1));
        if (isRecord(record)) records.push(record);
      }
    }
  }
  return records;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function readTweet(record: Record<string, unknown>): Comment {
  const tweet = isRecord(record['tweet']) ? record['tweet'] : record;
  const long = tweet['full_text'] ?? tweet['text'];
  const text = typeof long === 'string' ? long : '';
  // Ids are strings: as numbers they lose their last digits.
  const id = tweet['id_str'] ?? tweet['id'];
  return {
    recordId: typeof id === 'string' ? `x ${id}` : null,
    personKey: 'owner of the archive',
    date: typeof tweet['created_at'] === 'string' ? dateOf(tweet['created_at']) : null,
    text: htmlToText(text.replace(/</gu, '&lt;').replace(/\n/gu, '<br>')),
    reject: text.startsWith('RT @') ? 'a repost of somebody else’s words' : null,
  };
}

/** "Fri Aug 20 09:17:53 +0000 2021" to "20 Aug 2021". */
function dateOf(created: string): string {
  const found = /^\w{3} (\w{3}) (\d{2}) (\d\d:\d\d:\d\d) [+-]\d{4} (\d{4})$/u.exec(created);
  return found === null ? created : `${found[2] ?? ''} ${found[1] ?? ''} ${found[4] ?? ''}`;
}
