// E-mail: single messages (.eml) and mailboxes (mbox), split here, for the parser takes a mailbox for one message.
import PostalMime, { type Email } from 'postal-mime';
import { allBytes } from '../all-text.ts';
import { type Comment, commentsReading } from '../comments.ts';
import { htmlToText } from '../html-text.ts';
import type { Reader, ResponsesReading, Sample } from '../raw.ts';
import { unwrapLines } from '../unwrap-lines.ts';

/** "From someone@example.org Tue Jan  2 10:00:00 2024": a mailbox's line between messages. */
const FROM_LINE = /^From (?:\S+|.*\S) .*\b\d{4}\b[^\n]*$/u;
const STAMP = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d/u;
const HEADER =
  /^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Reply-To|Content-Type|X-[\w-]+|DKIM-Signature|Cc|Sender|Status):/imu;

export const mboxReader: Reader = {
  format: 'mbox',
  claim(sample) {
    const start = startOf(sample);
    const [first = ''] = start.split('\n', 1);
    return FROM_LINE.test(first.slice(0, 300)) &&
      (STAMP.test(first) || HEADER.test(start.slice(0, 4000)))
      ? 'a mailbox: lines that begin with "From " and a date'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    return readMessages(splitMailbox(await bytesAsText(sample)));
  },
};

export const emlReader: Reader = {
  format: 'eml',
  claim(sample) {
    const start = startOf(sample).replace(/^\s+/u, '');
    const headers = start.split(/\n[ \t]*\n/u, 1)[0] ?? '';
    const lines = headers.split('\n');
    const known = lines.filter((line) => HEADER.test(line)).length;
    const all = lines.filter((line) => /^[\w-]{1,60}:/u.test(line)).length;
    const isHeader =
      lines.every((line) => /^[\w-]{1,60}:|^[ \t]/u.test(line)) && known >= 2 && known >= all * 0.2;
    return isHeader && /^(?:from|received|return-path|message-id|date):/imu.test(headers)
      ? 'an e-mail with its headers'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    return readMessages([await bytesAsText(sample)]);
  },
};

/** One character for each byte: the parser decodes every part by its own charset. */
async function bytesAsText(sample: Sample): Promise<string> {
  return Buffer.from(await allBytes(sample.source)).toString('latin1');
}

function startOf(sample: Sample): string {
  return Buffer.from(sample.source.head).toString('latin1').replace(/\r\n?/gu, '\n');
}

function splitMailbox(box: string): string[] {
  const messages: string[][] = [];
  let isAfterBlank = true;
  for (const line of box.split(/\r?\n/u)) {
    if (isAfterBlank && FROM_LINE.test(line.slice(0, 300))) messages.push([]);
    else messages.at(-1)?.push(line.replace(/^>(>*From )/u, '$1'));
    isAfterBlank = line.trim() === '';
  }
  return messages.map((lines) => lines.join('\n'));
}

async function readMessages(messages: readonly string[]): Promise<ResponsesReading> {
  const comments: Comment[] = [];
  let quoting = 0;
  for (const message of messages) {
    const email = await PostalMime.parse(Buffer.from(message, 'latin1'), {
      rfc822Attachments: true,
      maxNestingDepth: 50,
      maxHeadersSize: 1024 * 1024,
    });
    const text = textOf(email);
    if (/^>/mu.test(text)) quoting += 1;
    comments.push({
      personKey: email.from?.address?.toLowerCase() ?? null,
      author: email.from?.name ?? null,
      date: email.date ?? null,
      text,
    });
  }
  return commentsReading(
    comments,
    quoting > 0
      ? [
          `${quoting} ${quoting === 1 ? 'message quotes' : 'messages quote'} other people’s lines (>); they were kept as they stand.`,
        ]
      : [],
  );
}

function textOf(email: Email): string {
  const plain = email.text?.trim() ?? '';
  if (plain !== '') return unwrapLines(plain.replace(/\r\n?/gu, '\n'));
  return htmlToText(email.html ?? '');
}
