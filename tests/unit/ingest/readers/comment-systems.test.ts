import { describe, expect, it } from 'vitest';
import { readFile, textsOf } from '../read-file.ts';

const wxr = (
  comments: string,
  { space = 'http://wordpress.org/export/1.2/', prefix = 'wp', declare = true } = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${declare ? `xmlns:${prefix}="${space}"` : ''}><channel><item><title>A post</title><${prefix}:post_id>1</${prefix}:post_id>${comments.replaceAll('wp:', `${prefix}:`)}</item></channel></rss>`;

const wpComment = (fields: Readonly<Record<string, string>>): string =>
  `<wp:comment>${Object.entries({
    comment_id: '7',
    comment_author: 'Ada',
    comment_date_gmt: '2024-05-01 09:00:00',
    comment_approved: '1',
    comment_type: '',
    comment_user_id: '0',
    ...fields,
  })
    .map(([name, value]) => `<wp:${name}><![CDATA[${value}]]></wp:${name}>`)
    .join('')}</wp:comment>`;

describe('a WordPress export', () => {
  it.each([
    ['http', { space: 'http://wordpress.org/export/1.0/' }],
    ['https', { space: 'https://wordpress.org/export/1.2/' }],
    ['another prefix', { prefix: 'w' }],
    ['no declared prefix at all', { declare: false }],
  ])('is read with %s', async (_, form) => {
    const file = await readFile(wxr(wpComment({ comment_content: 'Bring back the choir.' }), form));
    expect([file.format, textsOf(file)]).toEqual(['wordpress-wxr', ['Bring back the choir.']]);
  });

  it('does not take an element of a hijacked prefix for a comment', async () => {
    const file = await readFile(
      wxr(
        `<wp:comment xmlns:wp="http://example.com/hijack/"><wp:comment_content>no</wp:comment_content></wp:comment>`,
      ),
    );
    expect(file.rows).toEqual([]);
  });

  it('tells comments from pings, and those not approved from those that were', async () => {
    const file = await readFile(
      wxr(
        [
          wpComment({ comment_content: 'One of the good ones.' }),
          wpComment({ comment_content: 'Waiting for a look.', comment_approved: '0' }),
          wpComment({ comment_content: 'Buy pills.', comment_approved: 'spam' }),
          wpComment({ comment_content: 'Another blog.', comment_type: 'pingback' }),
          wpComment({ comment_content: 'The author answers.', comment_user_id: '3' }),
        ].join(''),
      ),
    );
    expect(file.rows.map((row) => row.reject ?? row.withhold ?? 'in')).toEqual([
      'in',
      'not approved on the blog (waiting)',
      'not approved on the blog (spam)',
      'a pingback, not a comment',
      'in',
    ]);
    expect(file.notes.join(' ')).toContain('1 comment is by the blog’s own users');
  });

  it('keeps line ends that have no tag, and reads entities once', async () => {
    const file = await readFile(
      wxr(
        wpComment({
          comment_content:
            'First line\nsecond line\n\n<ul>\n<li>a &amp;lt; b</li>\n</ul>\nand <em>that</em> is all',
        }),
      ),
    );
    expect(textsOf(file)).toEqual(['First line\nsecond line\n\na &lt; b\n\nand that is all']);
  });

  it('never gives the address of a person on, but joins their comments by it', async () => {
    const file = await readFile(
      wxr(
        wpComment({
          comment_content: 'Hello there.',
          comment_author_email: 'Ada@Example.com',
          comment_author_IP: '203.0.113.4',
        }),
      ),
    );
    expect(file.rows[0]).toMatchObject({
      personKey: 'ada@example.com',
      author: 'Ada',
      recordId: 'wordpress 7',
      date: '2024-05-01 09:00:00',
    });
    expect(JSON.stringify(file.rows)).not.toContain('203.0.113.4');
  });

  it('is read forgivingly where it is not well formed, and says so', async () => {
    const file = await readFile(
      wxr(`<wp:status>a & b</wp:status>${wpComment({ comment_content: 'Still here.' })}<wp:open>`),
    );
    expect(textsOf(file)).toEqual(['Still here.']);
    expect(file.notes.join(' ')).toMatch(/not well-formed XML \(line 1\)/u);
  });

  it('expands no entity that the file defines', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${wxr(wpComment({ comment_content: 'x' }).replace('<![CDATA[x]]>', '&b;')).slice(38)}`;
    expect(textsOf(await readFile(bomb))).toEqual(['&b;']);
  });
});

describe('a Disqus export', () => {
  const post = (id: string, message: string, more = ''): string =>
    `<post dsq:id="${id}"><message><![CDATA[${message}]]></message><createdAt>2013-10-11T06:51:33Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam><author><email>a@example.com</email><name>Ada</name><username>ada1</username></author><ipAddress>203.0.113.1</ipAddress>${more}<thread dsq:id="2"/></post>`;
  const disqus = (posts: string, threadDeleted = false): string =>
    `\`<?xml version="1.0"?>\n<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><thread dsq:id="2"><title>A thread</title><message/><isDeleted>${String(threadDeleted)}</isDeleted></thread>${posts}</disqus>`;

  it('is read behind junk, one post a row, HTML as text', async () => {
    const file = await readFile(disqus(post('4', '<p>Doppelt hält besser.</p><p>Глава два.</p>')));
    expect([file.format, textsOf(file)]).toEqual([
      'disqus',
      ['Doppelt hält besser.\n\nГлава два.'],
    ]);
    expect(JSON.stringify(file.rows)).not.toMatch(/203\.0\.113|example\.com/u);
  });

  it('keeps posts without an id, and loses no post for one that is damaged', async () => {
    const damaged = post('x', 'bad')
      .replace('2013-10-11', '2013-x10-11')
      .replace('<thread dsq:id="2"/>', '<thread dsq:id=2/>');
    const file = await readFile(
      disqus(post('4', 'one') + post('5', 'two').replace(' dsq:id="5"', '') + damaged),
    );
    expect(file.rows.map((row) => [row.texts[0]?.text, row.reject ?? 'in'])).toEqual([
      ['one', 'in'],
      ['two', 'in'],
      ['bad', 'the record is damaged: its date is no date'],
    ]);
  });

  it('withholds what was deleted, spam, or in a deleted thread', async () => {
    const gone = [
      post('4', 'one').replace('<isSpam>false', '<isSpam>true'),
      post('5', 'two').replace('<isDeleted>false', '<isDeleted>true'),
      post('6', 'three'),
    ];
    expect((await readFile(disqus(gone.join('')))).rows.map((row) => row.withhold ?? 'in')).toEqual(
      ['marked as spam', 'deleted', 'in'],
    );
    expect((await readFile(disqus(gone.slice(2).join(''), true))).rows[0]?.withhold).toBe(
      'belongs to a deleted thread',
    );
  });
});

describe('Blogger, Movable Type, Commento and remark42', () => {
  it('finds comments by category among posts and settings, or by type in the newer form', async () => {
    const entry = (kind: string, text: string): string =>
      `<entry><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><id>${text}</id><published>2008-01-11T20:23:05Z</published><content type="html">${text}&lt;BR/&gt;bye</content><author><name>Ada</name></author></entry>`;
    const newer = `<entry><id>n</id><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status><content type="html">newer</content></entry><entry><blogger:type>COMMENT</blogger:type><blogger:status>SPAM</blogger:status><content>spam</content></entry>`;
    const file = await readFile(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018">${entry('post', 'A post')}${entry('settings', '1')}${entry('comment', 'older')}${newer}</feed>`,
    );
    expect(textsOf(file)).toEqual(['older\nbye', 'newer']);
    expect(file.rows[2]?.withhold).toBe('not shown on the blog (spam)');
    expect(file.notes.join(' ')).toContain('2 entries are posts');
  });

  it('has no comments in a list of Blogger’s posts', async () => {
    expect(
      (await readFile(JSON.stringify([{ kind: 'blogger#post', id: '1', content: 'A post' }]))).rows,
    ).toEqual([]);
  });

  it('reads Movable Type’s blocks, a comment with a line of hyphens inside too', async () => {
    const file = await readFile(
      'AUTHOR: admin\nTITLE: A post\nDATE: 11/13/2008 02:16:10 PM\n-----\nBODY:\nA post.\n-----\nCOMMENT: \nAUTHOR: Ada\nEMAIL: a@example.com\nIP: 203.0.113.3\nURL: \nDATE: 11/13/2008 03:04:07 PM\nFirst part.\n-----\nsecond part.\n-----\n\nPING:\nTITLE: Another blog\nlink\n-----\n\n--------\n',
      'export.txt',
    );
    expect([file.format, textsOf(file)]).toEqual([
      'movable-type',
      ['First part.\n-----\nsecond part.'],
    ]);
    expect(file.rows[0]).toMatchObject({ author: 'Ada', date: '11/13/2008 03:04:07 PM' });
    expect(file.rows[1]?.reject).toBe('a ping from another blog, not a comment');
  });

  it('reads Commento with names kept apart from comments', async () => {
    const comment = {
      commentHex: 'aa',
      commenterHex: 'c1',
      markdown: 'plain *words*',
      html: '<p>plain <em>words</em></p>',
      parentHex: 'root',
      state: 'approved',
      deleted: false,
      creationDate: '2022-10-25T07:25:46Z',
    };
    const file = await readFile(
      JSON.stringify({
        version: 1,
        comments: [
          comment,
          { ...comment, commentHex: 'ab', deleted: true },
          { ...comment, commentHex: 'ac', state: 'unapproved' },
        ],
        commenters: [{ commenterHex: 'c1', name: 'Ada' }],
      }),
    );
    expect(file.rows.map((row) => [row.author, row.withhold ?? 'in'])).toEqual([
      ['Ada', 'in'],
      ['Ada', 'deleted'],
      ['Ada', 'not approved on the site'],
    ]);
    expect(textsOf(file)).toEqual(['plain words']);
  });

  it('reads remark42’s tree of replies and its backup of one record a line', async () => {
    const comment = (id: string, text: string) => ({
      id,
      pid: '',
      text: `<p>${text}</p>`,
      user: { name: 'Ada', id: 'github_1' },
      locator: { site: 's', url: 'u' },
      time: '2017-12-25T19:46:01Z',
    });
    const tree = await readFile(
      JSON.stringify({
        comments: [{ comment: comment('1', 'one'), replies: [{ comment: comment('2', 'two') }] }],
      }),
    );
    const backup = await readFile(
      [comment('1', 'one'), comment('2', 'two')].map((record) => JSON.stringify(record)).join('\n'),
    );
    expect([textsOf(tree), textsOf(backup)]).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
  });

  it.each(['{"version":1,"comments":[{"commentHex":"a', '[{"kind":"blogger#comment","id":'])(
    'refuses half a JSON document: %s',
    async (half) => {
      await expect(readFile(half)).rejects.toThrow(
        /export\.dat starts like JSON, but is not whole/u,
      );
    },
  );
});
