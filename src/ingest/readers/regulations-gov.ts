// Regulations.gov: bulk downloads (CSV) and the API's JSON, whose comments are HTML; and texts taken out of attachments.
import { VerbatimError } from '../../errors/verbatim-error.ts';
import { blogHtmlToText, type Comment, commentsReading } from '../comments.ts';
import { isRegulationsHeader } from '../dialects/regulations-gov.ts';
import { jsonDocument, parseJson } from '../json-document.ts';
import type { Reader, Reading, ResponsesReading } from '../raw.ts';
import { withoutHtml } from '../table-with-html.ts';
import { csvReader } from './csv.ts';
import { isRecord } from './json.ts';

export const regulationsCsvReader: Reader = {
  format: 'regulations-gov',
  claim(sample) {
    const start = sample.text?.start.slice(0, 20_000) ?? '';
    const hasHeader = start
      .split(/\r\n|\n|\r/u)
      .some((line) =>
        isRegulationsHeader(line.split(',').map((cell) => cell.replace(/^"|"$/gu, ''))),
      );
    return hasHeader && csvReader.claim(sample) !== null
      ? 'a table with Regulations.gov’s columns'
      : null;
  },
  async read(sample): Promise<Reading> {
    const reading = await csvReader.read(sample);
    return reading.shape === 'table'
      ? withoutHtml(reading, isRegulationsHeader, (header) => /^comment$/iu.test(header))
      : reading;
  },
};

export const regulationsJsonReader: Reader = {
  format: 'regulations-gov-api',
  claim(sample) {
    const start = sample.text?.start.trimStart() ?? '';
    if (/^"\{\\"[A-Z][\w-]+-\d{4}-\d+-\d+(?:_\d+)?\\":/u.test(start))
      return 'JSON inside JSON: texts of attachments by document id';
    return /^[[{]/u.test(start) &&
      /"type"\s*:\s*"comments"/u.test(start) &&
      /"attributes"\s*:\s*\{/u.test(start)
      ? 'JSON of Regulations.gov’s API ("type": "comments")'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const document = await jsonDocument(sample);
    if (typeof document === 'string')
      return attachments(parseJson(document, sample.source.name), sample.source.name);
    const found: Record<string, unknown>[] = [];
    collect(document, found, 0);
    const withoutText = found.filter((record) => !hasText(record)).length;
    return commentsReading(
      found.map(readComment),
      withoutText > 0
        ? [
            `${withoutText} comments come without their text: the API’s lists leave it out, its single records hold it.`,
          ]
        : [],
    );
  },
};

function attachments(document: unknown, fileName: string): ResponsesReading {
  if (!isRecord(document))
    throw new VerbatimError('no-responses-found', [
      { where: fileName, message: 'is JSON, but holds no texts of attachments.' },
    ]);
  return commentsReading(
    Object.entries(document).map(([id, text]): Comment => ({
      recordId: `regulations ${id}`,
      text: typeof text === 'string' ? text : '',
    })),
    [
      'Texts that a program took out of attachments have spaces inside words; they were left as they are.',
    ],
  );
}

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const item of value as unknown[]) collect(item, found, depth + 1);
  else if (isRecord(value)) {
    if (value['type'] === 'comments' && isRecord(value['attributes'])) found.push(value);
    else collect(value['data'], found, depth + 1);
  }
}

function attributesOf(record: Record<string, unknown>): Record<string, unknown> {
  return isRecord(record['attributes']) ? record['attributes'] : {};
}

function hasText(record: Record<string, unknown>): boolean {
  return typeof attributesOf(record)['comment'] === 'string';
}

function readComment(record: Record<string, unknown>): Comment {
  const attributes = attributesOf(record);
  const text =
    typeof attributes['comment'] === 'string' ? blogHtmlToText(attributes['comment']) : '';
  const date = attributes['receiveDate'] ?? attributes['postedDate'];
  return {
    recordId: typeof record['id'] === 'string' ? `regulations ${record['id']}` : null,
    author: typeof attributes['firstName'] === 'string' ? attributes['firstName'] : null,
    date: typeof date === 'string' ? date : null,
    text,
    withhold: attributes['withdrawn'] === true ? 'withdrawn by its author' : null,
    reject: /^\W*(?:please )?see (?:the )?(?:attached|attachment)[^.]{0,40}\.?\W*$/iu.test(text)
      ? 'the comment only points to an attachment, which is not in this file'
      : null,
  };
}
