// Slack exports: one JSON file a day in a folder for each channel, and users.json for names.
import type { Comment } from '../comments.ts';
import { commentsReading } from '../comments.ts';
import { jsonDocument, parseJson } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import type { Zip } from '../zip.ts';
import { isRecord } from './json.ts';

const DAY = /(?:^|\/)([^/]+)\/\d{4}-\d\d-\d\d\.json$/u;

export function isSlackExport(names: readonly string[]): boolean {
  return (
    names.some((name) => /(?:^|\/)(?:channels|users)\.json$/u.test(name)) &&
    names.some((name) => DAY.test(name))
  );
}

export function slackReading(zip: Zip, fileName: string): ResponsesReading {
  const days = zip.names.filter((name) => DAY.test(name)).sort((a, b) => (a < b ? -1 : 1));
  const messages = days.flatMap((day) => {
    const list = parseJson(zip.text(day), fileName);
    return Array.isArray(list) ? list.filter(isRecord) : [];
  });
  const names = userNames(zip, fileName);
  return commentsReading(
    messages.map((message) => readMessage(message, names)),
    [],
    'comments',
  );
}

/** One day of one channel, unpacked: nobody's name is in it. */
export const slackDayReader: Reader = {
  format: 'slack',
  claim(sample) {
    const start = sample.text?.start.trimStart() ?? '';
    return start.startsWith('[') &&
      /"type"\s*:\s*"message"/u.test(start) &&
      /"ts"\s*:\s*"\d{9,11}\.\d{6}"/u.test(start)
      ? 'a JSON list of Slack’s messages ("type": "message", "ts")'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const list = await jsonDocument(sample);
    return commentsReading(
      (Array.isArray(list) ? list.filter(isRecord) : []).map((message) =>
        readMessage(message, new Map()),
      ),
      ['One day of one channel: the whole export is a ZIP file with a folder for each channel.'],
    );
  },
};

function userNames(zip: Zip, fileName: string): Map<string, string> {
  const path = zip.names.find((name) => /(?:^|\/)users\.json$/u.test(name));
  const users = path === undefined ? [] : parseJson(zip.text(path), fileName);
  const names = new Map<string, string>();
  for (const user of Array.isArray(users) ? users.filter(isRecord) : []) {
    const profile = isRecord(user['profile']) ? user['profile'] : {};
    const name = [profile['real_name'], user['real_name'], profile['display_name']].find(
      (value) => typeof value === 'string' && value !== '',
    );
    if (typeof user['id'] === 'string' && typeof name === 'string') names.set(user['id'], name);
  }
  return names;
}

/** What people wrote; "broadcast" replies are messages too. */
const WRITTEN = new Set([undefined, 'thread_broadcast', 'me_message', 'file_comment']);

function readMessage(
  message: Record<string, unknown>,
  names: ReadonlyMap<string, string>,
): Comment {
  const subtype = typeof message['subtype'] === 'string' ? message['subtype'] : undefined;
  const user = typeof message['user'] === 'string' ? message['user'] : null;
  const stamp = typeof message['ts'] === 'string' ? Number(message['ts']) : Number.NaN;
  const isMessage = message['type'] === 'message' && WRITTEN.has(subtype);
  const isBot = typeof message['bot_id'] === 'string';
  return {
    personKey: user,
    author: user === null ? null : (names.get(user) ?? null),
    date: Number.isFinite(stamp) ? new Date(stamp * 1000).toISOString() : null,
    text: typeof message['text'] === 'string' ? plainMessage(message['text'], names) : '',
    reject: !isMessage
      ? `a notice of Slack, not a message (${(subtype ?? 'other').replace(/[^a-z_]/gu, '').slice(0, 30)})`
      : isBot
        ? 'written by a bot'
        : null,
  };
}

/** Slack's marks to what readers saw: <@U1> a name, <https://…|label> its label, &lt; a bracket. */
function plainMessage(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(
      /<@([UW][A-Z0-9]+)(?:\|([^>]*))?>/gu,
      (_, id: string, label: string | undefined) => `@${label ?? names.get(id) ?? 'someone'}`,
    )
    .replace(/<#[A-Z0-9]+\|([^>]*)>/gu, '#$1')
    .replace(/<!(?:subteam\^[A-Z0-9]+\|)?([^>|]*)(?:\|[^>]*)?>/gu, '@$1')
    .replace(/<((?:https?|mailto):[^>|]*)\|([^>]*)>/gu, '$2')
    .replace(/<((?:https?|mailto):[^>]*)>/gu, '$1')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
}
