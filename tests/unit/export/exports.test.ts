import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvFiles, writeCsvZip } from '../../../src/export/csv-files.ts';
import { writeCsl } from '../../../src/export/csl.ts';
import { writeDigest } from '../../../src/export/digest.ts';
import { writeDocx } from '../../../src/export/docx.ts';
import { writeJson } from '../../../src/export/json.ts';
import { writeMarkdown } from '../../../src/export/markdown.ts';
import { buildMemo } from '../../../src/export/memo.ts';
import { pack } from '../../../src/export/pack.ts';
import { plainText } from '../../../src/pipeline/summary/read-element.ts';
import { makeSynthesis, QUOTES } from '../../fixtures/synthesis.ts';
import { makeSubject, makeSurvey } from './make-subject.ts';

const table = (text: string | undefined): readonly Record<string, string>[] =>
  parse<Record<string, string>>(text ?? '', { columns: true });

/** Quotes that a finding or the highlight shows. */
const SHOWN = new Set([
  ...makeSubject().one.findings.flatMap(({ quotes, otherViews }) => [...quotes, ...otherViews]),
  makeSubject().one.highlight ?? '',
]);

describe('the memo', () => {
  const memo = buildMemo(makeSubject());

  it('has every finding with its evidence line, and other views or their absence', () => {
    const texts = memo.blocks.map((block) => ('text' in block ? block.text : ''));
    for (const finding of makeSubject().one.findings) {
      expect(texts).toContain(`${finding.number}. ${finding.claim}`);
    }
    expect(texts.filter((text) => text.startsWith('Raised by '))).toHaveLength(3);
    expect(texts.filter((text) => text.startsWith('Other views'))).toHaveLength(3);
    expect(texts).toContain('Sample data: the respondents are invented.');
  });

  it('cites each quote by its address', () => {
    const citations = memo.blocks.flatMap((block) =>
      block.kind === 'quote' ? [block.citation] : [],
    );
    for (const id of SHOWN)
      expect(
        citations.some((citation) => citation.includes(`https://voices.example/site/q/${id}/`)),
      ).toBe(true);
  });

  it('says on top when it is for staff alone', () => {
    const banner = buildMemo(makeSubject({ edition: 'internal' })).blocks.find(
      (block) => block.kind === 'banner',
    );
    expect(banner?.text).toBe('Internal edition: not for publication.');
  });
});

describe('Markdown', () => {
  it('reads back to the same quotes, marks and brackets included', () => {
    const tricky = {
      ...QUOTES[0],
      text: '*Not* [so] <b>fast</b> … 1_000 # & &amp; `x` | y',
    } as (typeof QUOTES)[number];
    const synthesis = makeSynthesis({
      quotes: new Map(QUOTES.map((quote) => [quote.id, quote.id === tricky.id ? tricky : quote])),
    });
    const tree = unified()
      .use(remarkParse)
      .parse(writeMarkdown(buildMemo(makeSubject({ synthesis }))));
    const words = tree.children.filter(({ type }) => type === 'blockquote').map(plainText);
    expect(words.some((text) => text.startsWith(`“${tricky.text}”`))).toBe(true);
  });
});

describe('Word', () => {
  it('opens in another reader with headings, quotes and one footnote for each quote', async () => {
    const bytes = await writeDocx(buildMemo(makeSubject()));
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(html).toContain('<h3>1. News comes too late to act on.</h3>');
    for (const quote of QUOTES.filter(({ id }) => SHOWN.has(id)))
      expect(html).toContain(`“${quote.text}”`);
    expect(html.match(/id="footnote-\d+"/gu)).toHaveLength(
      buildMemo(makeSubject()).blocks.filter(({ kind }) => kind === 'quote').length,
    );
  });

  it('gives the same bytes for the same memo', async () => {
    const memo = buildMemo(makeSubject());
    expect(Buffer.compare(await writeDocx(memo), await writeDocx(memo))).toBe(0);
  });
});

describe('CSV', () => {
  const files = csvFiles(makeSubject());

  it('explains every column of every file in the dictionary', () => {
    const dictionary = table(files['dictionary.csv']);
    for (const [name, text] of Object.entries(files)) {
      if (!name.endsWith('.csv') || name === 'dictionary.csv') continue;
      const header = parse(text, { to_line: 1 })[0] ?? [];
      expect(
        dictionary
          .filter((row) => row['file'] === name && row['column'] !== '')
          .map((row) => row['column']),
      ).toEqual(header);
    }
  });

  it('has one row for each response and theme', () => {
    const rows = table(files['coding.csv']);
    expect(rows).toHaveLength(
      makeSubject().responses.reduce((sum, { tags }) => sum + tags.length, 0),
    );
    expect(rows[0]).toMatchObject({ theme: 'communication', status: 'confirmed', roles: 'parent' });
  });

  it('never lets a cell run as a formula', () => {
    const quotes = new Map(
      QUOTES.map((quote) => [quote.id, { ...quote, text: '=HYPERLINK("http://x","y")' }]),
    );
    const text = csvFiles(makeSubject({ synthesis: makeSynthesis({ quotes }) }))['quotes.csv'];
    expect(table(text).every((row) => row['text']?.startsWith("'=") === true)).toBe(true);
  });

  it('gives no hidden number away in a survey', () => {
    const survey = csvFiles(makeSurvey());
    const coding = table(survey['coding.csv']);
    expect(Object.keys(coding[0] ?? {})).not.toContain('roles');
    expect(Object.keys(coding[0] ?? {})).not.toContain('respondent');
    expect(coding.some((row) => row['theme'] === 'communication')).toBe(false);
    expect(coding.some((row) => row['theme'] === 'trust')).toBe(true);
    const finding = table(survey['findings.csv'])[0];
    expect(finding).toMatchObject({ people: 'fewer than 10', responses: '' });
    expect(
      table(survey['counts.csv']).find(
        (row) => row['theme'] === 'communication' && row['group'] === 'parent',
      )?.['raised'],
    ).toBe('fewer than 10');
  });

  it('packs files of any size so that they come out as they went in', () => {
    const texts = {
      'a.txt': 'Too short to pack.',
      'b.txt': 'Long enough. '.repeat(100),
      'c.txt': '',
    };
    const bytes = pack(texts);
    expect(bytes.length).toBeLessThan(1000);
    expect(
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, own]) => [name, strFromU8(own)]),
      ),
    ).toEqual(texts);
  });

  it('packs the same bytes for the same content', () => {
    const bytes = writeCsvZip(makeSubject());
    expect(Buffer.compare(bytes, writeCsvZip(makeSubject()))).toBe(0);
    expect(strFromU8(unzipSync(bytes)['findings.csv'] ?? new Uint8Array())).toBe(
      files['findings.csv'],
    );
  });
});

describe('JSON', () => {
  it('holds the same rows as the tables', () => {
    const document = JSON.parse(writeJson(makeSubject())) as Record<string, unknown>;
    expect(document['quotes']).toHaveLength(QUOTES.length);
    expect(document['findings']).toHaveLength(3);
    expect(document['notes']).toContain('Sample data: the respondents are invented.');
  });
});

describe('CSL-JSON', () => {
  it('keeps to the fields and types of the standard', () => {
    const date = z.strictObject({
      'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
    });
    const item = z.strictObject({
      id: z.string().min(1),
      type: z.enum(['report', 'webpage']),
      title: z.string(),
      author: z.array(z.strictObject({ literal: z.string() })),
      publisher: z.string(),
      'collection-title': z.string().optional(),
      'container-title': z.string(),
      issued: date,
      version: z.string(),
      language: z.string(),
      URL: z.url(),
    });
    const items = z.array(item).parse(JSON.parse(writeCsl(makeSubject())));
    expect(items).toHaveLength(QUOTES.length + 1);
    expect(
      items.every(({ author }) =>
        author.every(({ literal }) => literal === 'Teaching Ambassador Fellows'),
      ),
    ).toBe(true);
  });

  it('is read by another library, which drops nothing and writes the reference', () => {
    const text = writeCsl(makeSubject());
    const cite = new Cite(text);
    const kept = cite.data.map((item) =>
      Object.fromEntries(Object.entries(item).filter(([field]) => field !== '_graph')),
    );
    expect(kept).toEqual(JSON.parse(text));
    const [summary = '', quote = ''] = cite
      .format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' })
      .split('\n')
      .filter(
        (line) => line.includes('talking-with-families') || line.includes(QUOTES[1]?.id ?? '-'),
      )
      .sort();
    expect([summary, quote]).toMatchInlineSnapshot(`
      [
        "Teaching Ambassador Fellows. (2012a). Talking with families before it is too late. In Teacher Voices (Version 1.1, Teacher Ambassador Blog Summary). Teaching Ambassador Fellows. https://voices.example/site/summaries/talking-with-families/",
        "Teaching Ambassador Fellows. (2012f, December 1). Quote qrfwkaqevj: Omar, teacher. Teaching Ambassador Fellows. Talking with Families before It Is Too Late. https://voices.example/site/q/qrfwkaqevj/",
      ]
    `);
  });
});

describe('the digest', () => {
  const options = { since: '2012-01-01', phrases: makeSubject().phrases };

  it('is a message that another reader opens, with a text and an HTML part', async () => {
    const mail = await PostalMime.parse(await writeDigest(makeSynthesis(), options));
    expect(mail.subject).toBe('Teacher Voices: 1 summary since January 1, 2012');
    expect(mail.text).toContain('1. News comes too late to act on. Raised by 13 of 27 respondents');
    expect(mail.html).toContain(
      '<a href="https://voices.example/site/summaries/talking-with-families/">',
    );
    expect(mail.date).toBe('2012-12-01T00:00:00.000Z');
  });

  it('tells what the body did since, and which finding that answers', async () => {
    const reply =
      'December 1, 2012: The office now sends letters in Spanish and English. (answers finding 1)';
    const mail = await PostalMime.parse(await writeDigest(makeSynthesis(), options));
    expect(mail.text).toContain(`What happened next:\n${reply}`);
    expect(mail.html).toContain(`<li>${reply}</li>`);
    const later = await PostalMime.parse(
      await writeDigest(
        makeSynthesis({
          consultations: makeSynthesis().consultations.map((one) => ({
            ...one,
            consultation: { ...one.consultation, updated: '2013-02-01' },
          })),
        }),
        { ...options, since: '2013-01-01' },
      ),
    );
    expect(later.text).toContain('News comes too late');
    expect(later.text).not.toContain('What happened next');
  });

  it('says where a correction is asked for', async () => {
    const mail = await PostalMime.parse(await writeDigest(makeSynthesis(), options));
    expect(mail.text).toContain('voices@example.org');
    expect(mail.html).toContain('<a href="mailto:voices@example.org">');
  });

  it('holds no quotes', async () => {
    const mail = await PostalMime.parse(await writeDigest(makeSynthesis(), options));
    for (const { text } of QUOTES)
      expect(`${mail.text ?? ''}${mail.html ?? ''}`).not.toContain(text);
  });

  it('says so where nothing is new', async () => {
    const mail = await PostalMime.parse(
      await writeDigest(makeSynthesis(), { ...options, since: '2030-01-01' }),
    );
    expect(mail.text).toContain('There is nothing new.');
  });

  it('gives the same bytes for the same content', async () => {
    const [a, b] = [
      await writeDigest(makeSynthesis(), options),
      await writeDigest(makeSynthesis(), options),
    ];
    expect(Buffer.compare(a, b)).toBe(0);
  });
});
