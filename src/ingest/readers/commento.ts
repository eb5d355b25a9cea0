// Commento and Comentario: a JSON document of comments and the people who wrote them, kept apart.
import { type Comment, commentsReading } from '../comments.ts';
import { htmlToText } from '../html-text.ts';
import { jsonDocument } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { isRecord } from './json.ts';

export const commentoReader: Reader = {
  format: 'commento',
  claim(sample) {
    const start = sample.text?.start.trimStart() ?? '';
    return /^[[{]/u.test(start) && /"commentHex"\s*:/u.test(start)
      ? 'JSON with Commento’s "commentHex"'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const document: unknown = await jsonDocument(sample);
    const root = isRecord(document) ? document : { comments: document };
    const names = new Map(
      records(root['commenters']).map((person) => [
        textOf(person['commenterHex']),
        textOf(person['name']),
      ]),
    );
    return commentsReading(
      records(root['comments']).map((comment) => readComment(comment, names)),
      [],
    );
  },
};

function readComment(
  comment: Record<string, unknown>,
  names: ReadonlyMap<string, string>,
): Comment {
  const who = textOf(comment['commenterHex']);
  const html = textOf(comment['html']);
  const state = textOf(comment['state']);
  return {
    recordId: `commento ${textOf(comment['commentHex'])}`,
    personKey: who === '' || who === 'anonymous' ? null : who,
    author: names.get(who) ?? null,
    date: textOf(comment['creationDate']),
    text: html === '' ? textOf(comment['markdown']) : htmlToText(html),
    withhold:
      comment['deleted'] === true
        ? 'deleted'
        : state === '' || state === 'approved'
          ? null
          : 'not approved on the site',
  };
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
