import { describe, expect, it } from 'vitest';
import { readFile, textsOf, zipOf } from '../read-file.ts';

describe('a Reddit thread', () => {
  const comment = (id: string, body: string, replies: unknown = '') => ({
    kind: 't1',
    data: { id, author: `user_${id}`, body, created_utc: 1_341_037_892, replies },
  });
  const listing = (...children: readonly unknown[]) => ({ kind: 'Listing', data: { children } });
  const thread = [
    listing({ kind: 't3', data: { id: 'p', title: 'A post', num_comments: 9 } }),
    listing(
      comment(
        'a',
        'first &gt; second',
        listing(comment('b', 'a reply'), { kind: 'more', data: { children: ['x', 'y', 'z'] } }),
      ),
      comment('c', '[deleted]'),
    ),
  ];

  it('is read with all its replies, and says how many comments are not in the file', async () => {
    const file = await readFile(JSON.stringify(thread));
    expect(textsOf(file)).toEqual(['first > second', 'a reply']);
    expect(file.rows[2]?.withhold).toBe('deleted or removed on Reddit');
    expect(file.notes).toEqual(['The file holds 3 of 9 comments: Reddit left 3 out ("more").']);
    expect(file.setting).toBe('social');
  });

  it('publishes no account’s name', async () => {
    expect((await readFile(JSON.stringify(thread))).rows.map((row) => row.author)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('an archive of X', () => {
  const tweets = [
    {
      tweet: {
        id_str: '1997370581860180189',
        full_text: 'Parents &amp; teachers at one table',
        created_at: 'Sat Dec 06 21:20:44 +0000 2025',
      },
    },
    {
      tweet: {
        id_str: '2',
        full_text: 'RT @someone: not mine',
        created_at: 'Sat Dec 06 21:20:44 +0000 2025',
      },
    },
  ];
  const script = ` window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`;

  it.each([
    ['whole', script, 'utf8'],
    ['in UTF-16', `\uFEFF${script}`, 'utf16le'],
    ['without its last bracket', script.slice(0, -1), 'utf8'],
  ] as const)('is cut to its list, never run, here %s', async (_, text, encoding) => {
    const file = await readFile(Buffer.from(text, encoding), 'tweets.js');
    expect(file.rows.map((row) => [row.recordId, row.date, row.reject ?? 'in'])).toEqual([
      ['x 1997370581860180189', '06 Dec 2025', 'in'],
      ['x 2', '06 Dec 2025', 'a repost of somebody else’s words'],
    ]);
    expect(textsOf(file)).toEqual(['Parents & teachers at one table']);
    expect(file.setting).toBe('social');
  });

  it('is found inside its ZIP file', async () => {
    expect(
      textsOf(await readFile(zipOf({ 'data/tweets.js': script, 'data/account.js': 'x' }))),
    ).toEqual(['Parents & teachers at one table']);
  });
});

describe('a Facebook archive', () => {
  it('has its letters mended, and entries without text told apart', async () => {
    const shown = Buffer.from('Très bien 😊', 'utf8').toString('latin1');
    const file = await readFile(
      JSON.stringify({
        comments_v2: [
          {
            timestamp: 1_700_000_000,
            data: [{ comment: { timestamp: 1_700_000_000, comment: shown, author: 'Ada' } }],
            title: 'Ada commented',
          },
          { timestamp: 1_700_000_001, title: 'Ada replied' },
        ],
      }),
    );
    expect(file.format).toBe('facebook-archive');
    expect(textsOf(file)).toEqual(['Très bien 😊']);
    expect(file.rows).toHaveLength(2);
  });

  it('leaves text alone that was written as it should be', async () => {
    const file = await readFile(
      JSON.stringify({
        comments_v2: [{ timestamp: 1, data: [{ comment: { comment: 'déjà vu' } }] }],
      }),
    );
    expect(textsOf(file)).toEqual(['déjà vu']);
  });
});

describe('a Slack export', () => {
  const day = [
    {
      type: 'message',
      user: 'U1',
      ts: '1736478514.897',
      text: 'Hello <@U2>, see <https://example.com|the plan> &amp; <#C1|general>',
    },
    { type: 'message', subtype: 'channel_join', user: 'U1', ts: '1736478515.0', text: 'joined' },
    {
      type: 'message',
      subtype: 'thread_broadcast',
      user: 'U2',
      ts: '1736478516.0',
      text: 'A reply to all',
      thread_ts: '1736478514.897',
    },
    { type: 'message', bot_id: 'B1', ts: '1736478517.0', text: 'beep' },
    { type: 'message', user: 'U2', ts: '1736478518.0', text: '', files: [{}] },
  ];
  it('gives what people wrote, with names for ids, and a reason for the rest', async () => {
    const file = await readFile(
      zipOf({
        'channels.json': '[]',
        'users.json': JSON.stringify([{ id: 'U2', profile: { real_name: 'Bo' } }]),
        'general/2025-01-10.json': JSON.stringify(day),
      }),
      'export.zip',
    );
    expect(file.format).toBe('slack');
    expect(textsOf(file)).toEqual(['Hello @Bo, see the plan & #general', 'A reply to all']);
    expect(file.rows.map((row) => row.reject ?? null)).toEqual([
      null,
      'a notice of Slack, not a message (channel_join)',
      null,
      'written by a bot',
      null,
    ]);
    expect(file.rows[0]?.date).toBe('2025-01-10T03:08:34.897Z');
  });
});

describe('any other ZIP file', () => {
  it('is read where it holds one table, with its repeated groups beside it', async () => {
    const file = await readFile(
      zipOf({
        'form.csv':
          'SubmissionDate,What is missing?,KEY\n2024-03-01T10:00:00,A tap in the yard that works.,uuid:1\n2024-03-01T11:00:00,A light above the door please.,uuid:2\n',
        'form-child.csv':
          'what they like,PARENT_KEY,KEY\nthe songs in the morning,uuid:1,x\ndrawing with wet chalk,uuid:2,y\n',
      }),
    );
    expect(file.dialect).toBe('kobo');
    expect(file.rows.map((row) => row.texts.map(({ text }) => text))).toEqual([
      ['A tap in the yard that works.', 'the songs in the morning'],
      ['A light above the door please.', 'drawing with wet chalk'],
    ]);
    expect(file.notes.join(' ')).toContain('1 table of a repeated group was joined');
  });

  it.each([
    [
      'holds something else',
      zipOf({ 'note.bin': 'x' }),
      /is a ZIP file, but not the export of a tool that is known here/u,
    ],
    [
      'is cut off',
      zipOf({ 'channels.json': '[]', 'a/2025-01-10.json': '[]' }).subarray(0, 120),
      /is cut off/u,
    ],
  ])('is refused where it %s', async (_, content, message) => {
    await expect(readFile(content)).rejects.toThrow(message);
  });

  it('is refused where a part was changed on the way', async () => {
    const bytes = zipOf({
      'channels.json': '[]',
      'users.json': '[]',
      'general/2025-01-10.json': JSON.stringify([
        { type: 'message', text: 'one two three four five six seven' },
      ]),
    });
    const broken = Uint8Array.from(bytes);
    const at = Buffer.from(broken).indexOf('2025-01-10.json') + 20;
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    await expect(readFile(broken)).rejects.toThrow(/export\.dat has a damaged part/u);
  });
});
