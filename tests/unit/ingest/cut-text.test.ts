import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/ingest/cut-text.ts';

const cut = (text: string): string[] =>
  cutText(text, { unmarked: 'list' }).pieces.map((piece) => piece.text);

describe('a text of responses', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'explicit marks',
      'Comment 1:\nThe first.\n\nComment 2: The second\ngoes on.\nComment 3 (parent)\nThe third.',
      ['The first.', 'The second\ngoes on.', 'The third.'],
    ],
    [
      'lines of hyphens and ids',
      '[AB-1]\nThe first.\n-----\n[AB-2]\nThe second.\n\nGoes on.\n-----\n',
      ['The first.', 'The second.\n\nGoes on.'],
    ],
    [
      'numbers',
      '1. The first.\n2. The second.\n3. The third.',
      ['The first.', 'The second.', 'The third.'],
    ],
    ['numbers in brackets', '(1) The first.\n(2) The second.', ['The first.', 'The second.']],
    [
      'bullets of several kinds',
      '- The first\n  goes on.\n* The second.\n• The third.\n– The fourth.',
      ['The first\ngoes on.', 'The second.', 'The third.', 'The fourth.'],
    ],
    [
      'blank lines',
      'The first.\n\nThe second\ngoes on.\n\n\nThe third.',
      ['The first.', 'The second\ngoes on.', 'The third.'],
    ],
    [
      'line ends alone',
      'The first.\nThe second, and more.\nThe third.',
      ['The first.', 'The second, and more.', 'The third.'],
    ],
    [
      'old Mac line ends',
      'The first.\rThe second.\rThe third.',
      ['The first.', 'The second.', 'The third.'],
    ],
    [
      'nothing at all',
      'Only one person wrote, and briefly.',
      ['Only one person wrote, and briefly.'],
    ],
  ])('is cut at %s', (_, text, pieces) => {
    expect(cut(text)).toEqual(pieces);
  });

  it('is not cut at a list that a person wrote inside an answer', () => {
    const text = [
      '1. We need three things:',
      '1. time',
      '2. paper',
      '3. quiet',
      '',
      '2. Nothing.',
      '',
      '3. See above:',
      '1. time',
      '',
      '4. The end.',
    ].join('\n');
    expect(cut(text)).toHaveLength(4);
    expect(cut(text)[0]).toBe('We need three things:\n1. time\n2. paper\n3. quiet');
  });

  it('is cut at numbers even where answers hold indented bullets', () => {
    expect(cut('1. Two things:\n   - time\n   - paper\n2. Nothing.\n3. All of it.')).toHaveLength(
      3,
    );
  });

  it('gives the id in brackets to the record, and the speaker to each turn', () => {
    expect(
      cutText('[AB-1]\nOne.\n---\n[AB-2]\nTwo.', { unmarked: 'list' }).pieces.map(
        (piece) => piece.id,
      ),
    ).toEqual(['AB-1', 'AB-2']);
    const turns = cutText('[id1] I like it.\n\n[id2] I do not.\n\n[id1] Still, I do.', {
      unmarked: 'list',
    });
    expect(turns.pieces.map((piece) => [piece.speaker, piece.text])).toEqual([
      ['id1', 'I like it.'],
      ['id2', 'I do not.'],
      ['id1', 'Still, I do.'],
    ]);
    const named = cutText(
      'Interviewer: What helps?\nMaria: The bus.\nInterviewer: And else?\nMaria: The hall.',
      { unmarked: 'list' },
    );
    expect(named.pieces.map((piece) => piece.speaker)).toEqual([
      'Interviewer',
      'Maria',
      'Interviewer',
      'Maria',
    ]);
  });

  it('takes the name and role below a quoted text for its author', () => {
    const [first, second] = cutText(
      '- “Let us meet in the evening.” — Ada, parent\n- “Let us meet at noon.” — Bo\n- No name here.',
      { unmarked: 'list' },
    ).pieces;
    expect(first).toMatchObject({
      text: 'Let us meet in the evening.',
      author: 'Ada',
      role: 'parent',
    });
    expect(second).toMatchObject({ author: 'Bo', role: null });
  });

  it('joins lines that a program broke at a fixed width, and only those', () => {
    const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
    const wrapped = words.replace(/(.{1,72})(?: |$)/gu, '$1\n').trim();
    expect(cut(`Comment 1:\n${wrapped}\nComment 2:\n${wrapped}`)).toEqual([words, words]);
    expect(cut('Comment 1:\nshort\nlines\nof a poem\nComment 2:\nmore')).toEqual([
      'short\nlines\nof a poem',
      'more',
    ]);
  });
});

const PARAGRAPHS = [
  'When I began to teach, I was afraid of every call from home, because I thought that each of them was about something that I had done wrong in the classroom that week.',
  'But after a year or two I saw that most families only wanted to know how the day had been, and that a short note before the weekend was worth more than any long report.',
  'This is why I now write three notes each Friday, and why I keep a list of whom I have written to, so that nobody is left out for a whole term without my noticing it.',
  'However, notes alone do not carry a partnership: families must be able to answer, and what they answer must change something that they can see when they come to school.',
];

describe('a long article', () => {
  it('is one response of many passages', () => {
    const { pieces, how } = cutText(PARAGRAPHS.join('\n\n'), { unmarked: 'list' });
    expect([how, pieces.map((piece) => piece.text)]).toEqual([
      'as one article',
      [PARAGRAPHS.join('\n\n')],
    ]);
  });

  it('is told from a page’s furniture, which is left out with a count', () => {
    const page = [
      'Sign up & save 15%',
      ...PARAGRAPHS,
      'The shop offers great courses for teachers:',
      'Course 101: Meeting Families',
      'Browse courses',
      'Topics: Families',
      'Recommended Posts',
    ];
    for (const text of [page.join('\n\n'), page.join('\n')]) {
      const { pieces, leftOut } = cutText(text, { unmarked: 'list' });
      expect(pieces.map((piece) => piece.text)).toEqual([PARAGRAPHS.join('\n\n')]);
      expect(leftOut).toBe(6);
    }
  });

  it('is one response where it numbers its points', () => {
    const text = `A title\n\n${PARAGRAPHS.map((paragraph, index) => `${index + 1}. Point ${'one two three four'.split(' ')[index] ?? ''}\n\n${paragraph}`).join('\n\n')}`;
    expect(cut(text)).toHaveLength(1);
  });

  it('stands apart from the numbered comments of its readers', () => {
    const { pieces } = cutText(
      `${PARAGRAPHS.join('\n\n')}\n\n  1. I agree with all of this, and more so.\n\n  2. I do not agree: notes are work.\n\nComments are closed.`,
      { unmarked: 'list' },
    );
    expect(pieces.map((piece) => [piece.kind, piece.text.slice(0, 20)])).toEqual([
      ['response', 'When I began to teac'],
      ['comment', 'I agree with all of '],
      ['comment', 'I do not agree: note'],
    ]);
    expect(pieces.at(-1)?.text).toBe('I do not agree: notes are work.');
  });

  it('is not made of what people say about courses and savings', () => {
    const answers = [
      'This course is too long and too hard.',
      'We could save 10% if we shared the bus.',
      'Our courses start too early.',
      'Sign language should be taught.',
      'No comment.',
    ];
    expect(cut(answers.join('\n\n'))).toEqual(answers);
    expect(cut(answers.join('\n'))).toEqual(answers);
  });
});
