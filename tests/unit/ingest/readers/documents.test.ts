import { describe, expect, it } from 'vitest';
import { rtfToText } from '../../../../src/ingest/readers/rtf.ts';
import { readFile, textsOf, zipOf } from '../read-file.ts';

describe('Markdown', () => {
  it('gives each quoted block, lazy lines and paragraphs with it, and a block in a block as a reply', async () => {
    const file = await readFile(
      '# Answers\n\nThanks to all.\n\n> The first\ngoes on.\n>\n> And ends.\n\n> The second.\n> > A reply to it.\n',
      'a.md',
    );
    expect([file.format, textsOf(file)]).toEqual([
      'markdown',
      ['The first\ngoes on.\n\nAnd ends.', 'The second.', 'A reply to it.'],
    ]);
    expect(file.notes.join(' ')).toContain('2 paragraphs around them');
  });

  it('reads a table as a table, with the breaks and quotes of a form pasted into it', async () => {
    const file = await readFile(
      '| Role | What should change? |\n|------|:---|\n| Parent | Meet later // and bring ""tea"" \\| cake |\n| Teacher | Write sooner, please, about the trip |\n| Parent | A longer break in the morning hours |\n',
    );
    expect(textsOf(file)).toEqual([
      'Meet later\nand bring "tea" | cake',
      'Write sooner, please, about the trip',
      'A longer break in the morning hours',
    ]);
    expect(file.rows.map((row) => row.role)).toEqual(['Parent', 'Teacher', 'Parent']);
  });

  it('reads a list below its heading', async () => {
    expect(
      textsOf(
        await readFile(
          '# What parents said\n\n1. Meet later.\n2. Write sooner.\n3. Listen more.\n',
        ),
      ),
    ).toEqual(['Meet later.', 'Write sooner.', 'Listen more.']);
  });

  it('is not meant by a table of cells that hold such marks', async () => {
    const file = await readFile(
      'id,comment\n1,"# my list\n- one\n> two\n> three"\n2,"Another answer, of some length."\n3,"A third answer, of some length."\n',
      'a.csv',
    );
    expect([file.format, file.rows.length]).toEqual(['csv', 3]);
  });
});

describe('an HTML page', () => {
  const page = (body: string): string =>
    `<!doctype html><html><head><title>Comments</title><script>var x = "<blockquote>no</blockquote>";</script></head><body><nav><ul><li>Home</li><li>About</li><li>News</li></ul></nav>${body}<footer>All rights reserved</footer></body></html>`;
  it.each<[string, string, readonly string[]]>([
    [
      'quoted blocks',
      '<blockquote><p>The first&nbsp;one.</p><p>Goes on.</p></blockquote><p>between</p><blockquote class="pull">The second &amp; last.</blockquote>',
      ['The first one.\n\nGoes on.', 'The second & last.'],
    ],
    [
      'blocks in blocks as replies',
      '<blockquote>Outer<blockquote>Inner</blockquote>end</blockquote>',
      ['Outer\n\nend', 'Inner'],
    ],
    [
      'list items',
      '<ol><li>Meet later.</li><li>Write sooner.</li><li>Listen <b>more</b>.</li></ol>',
      ['Meet later.', 'Write sooner.', 'Listen more.'],
    ],
    [
      'its article',
      '<header><h1>Title</h1></header><section class="e-content"><p>This is what I think of it.</p></section>',
      ['This is what I think of it.'],
    ],
  ])('gives %s', async (_, body, texts) => {
    expect(
      textsOf(await readFile(page(body))).map((text) => text.replaceAll('\u00A0', ' ')),
    ).toEqual(texts);
  });

  it('gives a table as a table', async () => {
    const file = await readFile(
      page(
        '<table><tr><th>Role</th><th>Comment</th></tr><tr><td>Parent</td><td>Meet later in the day.</td></tr><tr><td>Teacher</td><td>Write sooner, please.</td></tr></table>',
      ),
    );
    expect(file.rows.map((row) => [row.role, row.texts[0]?.text])).toEqual([
      ['Parent', 'Meet later in the day.'],
      ['Teacher', 'Write sooner, please.'],
    ]);
  });

  it('is not meant by a list of tags that people typed, nor by XML of another kind', async () => {
    const typed = await readFile('<b>Loud</b> is how I want it.\n<i>Soft</i> is how I want it.\n');
    expect([typed.format, textsOf(typed)]).toEqual([
      'plain-text',
      ['<b>Loud</b> is how I want it.', '<i>Soft</i> is how I want it.'],
    ]);
    await expect(
      readFile('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b; says the text</a>'),
    ).rejects.toThrow(/not recognised/iu);
  });

  it('survives tags nested without end', async () => {
    const file = await readFile(`<html><body>${'<div>'.repeat(50_000)}deep inside of it all`);
    expect(textsOf(file)).toEqual(['deep inside of it all']);
  });
});

const docx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;

describe('a Word document', () => {
  it('is one response where it has no marks', async () => {
    const file = await readFile(docx(p('I like the course.') + p('It is long, though.')));
    expect([file.format, textsOf(file)]).toEqual([
      'docx',
      ['I like the course.\n\nIt is long, though.'],
    ]);
  });

  it('is cut at the turns of a transcript, and read as a table where it is one', async () => {
    expect(
      textsOf(
        await readFile(
          docx(p('[id1] I like it.') + p('[id2] I do not.') + p('[id1] Still, I do.')),
        ),
      ),
    ).toHaveLength(3);
    const table = await readFile(
      docx(
        `<w:tbl>${row('Role', 'Comment')}${row('Parent', 'Meet later in the day.')}${row('Teacher', 'Write sooner, please.')}</w:tbl>`,
      ),
    );
    expect(table.rows.map((one) => one.role)).toEqual(['Parent', 'Teacher']);
  });

  it('says that comments in its margin were left out', async () => {
    const file = await readFile(
      docx(p('Only this.'), {
        'word/comments.xml':
          '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      }),
    );
    expect(file.notes).toContain('Word’s comments in the margin were left out.');
  });

  it.each([
    ['is cut off', docx(p('text')).subarray(0, 400), /export\.dat is cut off/u],
    [
      'is no XML inside',
      docx('<w:p><broken'),
      /export\.dat is a Word document whose inside can’t be read/u,
    ],
  ])('is refused where it %s', async (_, content, message) => {
    await expect(readFile(content)).rejects.toThrow(message);
  });
});

describe('OpenDocument files', () => {
  const spaces =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const cell = (text: string, more = ''): string =>
    `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
  const blankEdge =
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  it('are read as a sheet without its endless empty edge', async () => {
    const file = await readFile(
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': `<?xml version="1.0"?><office:document-content ${spaces}><table:table table:name="A"><table:table-row>${cell('Date')}${cell('Comment')}</table:table-row><table:table-row><table:table-cell office:value-type="date" office:date-value="2024-05-01T00:00:00"><text:p>1 May</text:p></table:table-cell>${cell('One<text:s text:c="2"/>line<text:line-break/>and more of it</text:p><text:p>and yet more')}</table:table-row>${blankEdge}</table:table></office:document-content>`,
      }),
    );
    expect(file.format).toBe('ods');
    expect(file.rows).toHaveLength(1);
    expect(file.rows[0]).toMatchObject({
      date: '2024-05-01 00:00:00',
      texts: [{ text: 'One  line\nand more of it\nand yet more' }],
    });
  });

  it('are read as a text', async () => {
    const file = await readFile(
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content ${spaces}><text:p>I like it.</text:p><text:p>It is long.</text:p></office:document-content>`,
      }),
    );
    expect([file.format, textsOf(file)]).toEqual(['odt', ['I like it.\n\nIt is long.']]);
  });

  it('are refused where a password protects them', async () => {
    await expect(
      readFile(
        zipOf({
          mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
          'META-INF/manifest.xml': '<manifest:encryption-data/>',
          'content.xml': 'x',
        }),
      ),
    ).rejects.toThrow(/export\.dat is protected by a password/u);
  });
});

describe('Rich Text', () => {
  it.each<[string, string, string]>([
    [
      'paragraphs and symbols',
      '{\\rtf1\\ansi One\\par Two\\emdash three\\tab four \\{x\\}}',
      'One\n\nTwo—three\tfour {x}',
    ],
    ['letters of its code page', "{\\rtf1\\ansi\\ansicpg1250 \\'e8as}", 'čas'],
    [
      'letters of a font’s alphabet',
      "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\\f1 \\'e4\\'e0}",
      'да',
    ],
    [
      'Unicode with its stand-ins skipped',
      "{\\rtf1\\ansi\\uc1 na\\u239?ve \\uc2\\u8364\\'80\\'80 5}",
      'naïve € 5',
    ],
    [
      'no fonts, styles, pictures or hidden groups',
      '{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word;}{\\info{\\author Ada}}{\\pict 89504e47}Seen}',
      'Seen',
    ],
  ])('gives %s', (_, rtf, text) => {
    expect(rtfToText(rtf)).toBe(text);
  });

  it('is one response', async () => {
    const file = await readFile(
      '{\\rtf1\\ansi I like the course.\\par It is long, though.}',
      'a.doc',
    );
    expect([file.format, textsOf(file)]).toEqual([
      'rtf',
      ['I like the course.\n\nIt is long, though.'],
    ]);
  });
});

describe('mail', () => {
  const message = (body: string, headers = ''): string =>
    `From: Ada <ada@example.com>\nTo: us@example.org\nSubject: Answer\nDate: Wed, 21 Mar 2018 22:14:32 +0000\n${headers}\n${body}`;
  it('is read as one response with its sender as the person', async () => {
    const file = await readFile(message('Meet later, please.\nThank you.'), 'a.eml');
    expect([file.format, textsOf(file)]).toEqual(['eml', ['Meet later, please.\nThank you.']]);
    expect(file.rows[0]).toMatchObject({
      personKey: 'ada@example.com',
      author: 'Ada',
      date: '2018-03-21T22:14:32.000Z',
    });
  });

  it('prefers plain text, decodes it, and makes text of HTML where there is nothing else', async () => {
    const parts = 'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n';
    const file = await readFile(
      message(
        '--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nTWVldCBzcMOkdGVyLg==\n--b\nContent-Type: text/html\n\n<p>Meet <b>sp&auml;ter</b>.</p>\n--b--\n',
        parts,
      ),
    );
    expect(textsOf(file)).toEqual(['Meet später.']);
    expect(
      textsOf(
        await readFile(
          message('<p>Meet <b>later</b>.</p>', 'MIME-Version: 1.0\nContent-Type: text/html\n'),
        ),
      ),
    ).toEqual(['Meet later.']);
  });

  it('is split in a mailbox at lines with a date only, and says where people quote others', async () => {
    const from = 'From ada@example.com Wed Mar 21 22:14:32 2018\n';
    const file = await readFile(
      `${from}${message('From what I hear, it helps.\n\n>From here on it is quoted.\n')}\n${from}${message('Second.\n\n> first said this\n')}`,
      'box',
    );
    expect(file.format).toBe('mbox');
    expect(textsOf(file)).toEqual([
      'From what I hear, it helps.\n\nFrom here on it is quoted.',
      'Second.\n\n> first said this',
    ]);
    expect(file.notes.join(' ')).toContain('1 message quotes other people’s lines');
  });
});
