import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkQuote,
  type QuoteCheck,
  type QuoteProblemKind,
} from '../../../src/pipeline/check-quote.ts';
import { quoteText } from '../../../src/pipeline/quote-text.ts';

type Case = readonly [
  verdict: QuoteCheck['verdict'],
  kind: QuoteProblemKind | null,
  quote: string,
  source?: string,
];

const SOURCE =
  'Parents often worry that teachers may be unkindly ranking their child, while teachers often predict parents ' +
  'are going to be loud or late. They don’t trust us. The parent-teacher night had 34 families and one ' +
  'interpreter. Nobody called me back, but the office was kind when I rang. My son’s teacher writes every Friday, ' +
  'and I read every word of it on the bus. I would go to a meeting only if it were after six.';
const MARKS =
  'She told me, “call whenever you like” – and I did. The e-mail came late; the staff-room was "full" of parents…\n' +
  'and the [name removed] office said: wait. It costs $5 or 2.5% of pay. Then we left (all of us) at 3:30.\n\n' +
  'I read the first 1,000 words of it, 3-5 pages a day. Co-teaching works -- mostly.';

const verbatim: readonly Case[] = [
  ['verbatim', null, 'Parents often worry that teachers may be unkindly ranking their child'],
  ['verbatim', null, SOURCE],
  ['verbatim', null, 'child'],
  ['verbatim', null, '  They don’t trust us.\n'],
  ['verbatim', null, "They don't trust us."],
  ['verbatim', null, 'They donʼt trust us'],
  ['verbatim', null, 'They don`t trust us'],
  ['verbatim', null, '“They don’t trust us.”'],
  ['verbatim', null, '"They don’t trust us."'],
  ['verbatim', null, 'The parent‑teacher night had 34 families'],
  ['verbatim', null, 'The parent–teacher night had 34 families'],
  ['verbatim', null, 'My son\u2019s teacher writes\nevery   Friday'],
  ['verbatim', null, 'My son’s\u00a0teacher writes every Friday'],
  ['verbatim', null, 'My son’s teach\u00ader writes every Friday'],
  ['verbatim', null, '\u200bMy son’s teacher\u200b writes every Friday\ufeff'],
  ['verbatim', null, 'ranking their child, while teachers'],
  ['verbatim', null, 'ranking their child'],
  ['verbatim', null, 'Parents often worry … parents are going to be loud or late'],
  ['verbatim', null, 'Parents often worry ... parents are going to be loud or late'],
  ['verbatim', null, 'Parents often worry… parents are going to be loud or late'],
  ['verbatim', null, 'Parents often worry . . . parents are going to be loud or late'],
  ['verbatim', null, 'Parents often worry […] parents are going to be loud or late'],
  ['verbatim', null, 'Parents often worry [...] parents are going to be loud or late'],
  ['verbatim', null, '… parents are going to be loud or late'],
  ['verbatim', null, 'parents are going to be loud …'],
  ['verbatim', null, '…parents are going to be loud…'],
  ['verbatim', null, 'Parents often worry … may be unkindly ranking … are going to be loud'],
  [
    'verbatim',
    null,
    'Parents often worry … may be unkindly ranking … often predict parents … loud or late',
  ],
  ['verbatim', null, 'Parents often worry … loud'],
  ['verbatim', null, '[t]he parent-teacher night had 34 families'],
  ['verbatim', null, '[P]arents are going to be loud or late'],
  ['verbatim', null, '[T]eachers often predict parents are going to be loud'],
  ['verbatim', null, '… [t]eachers may be unkindly ranking their child'],
  ['verbatim', null, 'Parents often worry … [P]arents are going to be loud'],
  ['verbatim', null, '[Staff] often predict parents are going to be loud'],
  ['verbatim', null, 'teachers often predict [mothers] are going to be loud'],
  ['verbatim', null, 'Parents often worry that [they] may be unkindly ranking their child'],
  [
    'verbatim',
    null,
    'and one interpreter [for Spanish]. Nobody called me back, but the office was kind when I rang',
  ],
  ['verbatim', null, 'and I read every word of [his letter] on the bus. I would go'],
  [
    'verbatim',
    null,
    'Parents often worry that teachers may be unkindly ranking their [children], while teachers',
  ],
  [
    'verbatim',
    null,
    'Parents often worry that teachers may be unkindly ranking their child[ren], while teachers',
  ],
  ['verbatim', null, '[My child’s] teacher writes every Friday, and I read every word of it'],
  [
    'verbatim',
    null,
    'My son’s teacher [wrote] every Friday, and I read every word of it on … a meeting',
  ],
  ['verbatim', null, 'She told me, ‘call whenever you like’ – and I did.', MARKS],
  ['verbatim', null, "She told me, 'call whenever you like' - and I did.", MARKS],
  ['verbatim', null, 'She told me, “call whenever you like” — and I did.', MARKS],
  ['verbatim', null, 'She told me, “call whenever you like”—and I did.', MARKS],
  [
    'verbatim',
    null,
    'the staff-room was ‘full’ of parents… and the [name removed] office said: wait.',
    MARKS,
  ],
  [
    'verbatim',
    null,
    'the staff-room was “full” of parents...\nand the [name removed] office',
    MARKS,
  ],
  ['verbatim', null, 'the staff-room was “full” of parents … the [name removed] office', MARKS],
  [
    'verbatim',
    null,
    'The e-mail came late … full" of parents… and the [name removed] office said',
    MARKS,
  ],
  ['verbatim', null, 'It costs $5 or 2.5% of pay. Then we left (all of us) at 3:30', MARKS],
  ['verbatim', null, 'at 3:30. I read the first 1,000 words of it', MARKS],
  ['verbatim', null, 'Co-teaching works – mostly.', MARKS],
  ['verbatim', null, 'a cafe\u0301 on the corner', 'There is a café on the corner.'],
  ['verbatim', null, 'a café on the corner', 'There is a cafe\u0301 on the corner.'],
  ['verbatim', null, 'المعلمون يكتبون كل أسبوع', 'المعلمون يكتبون كل أسبوع للأهل'],
  ['verbatim', null, 'thanks 👩‍🏫 for everything', 'Many thanks 👩‍🏫 for everything!'],
  ['verbatim', null, '老師的支持', '我們需要老師的支持'],
  ['verbatim', null, '[I] think so too', 'well i think so too'],
  ['verbatim', null, '[I] was in the office for an hour', 'was in the office for an hour'],
  ['verbatim', null, 'pages 9—12 of the book', 'Read pages 9-12 of the book.'],
  ['verbatim', null, 'all of it, all of it', 'We read all of it, all of it, all of it.'],
  [
    'verbatim',
    null,
    'a few teachers … write to us',
    'I know a few teachers who always take a few minutes and write to us.',
  ],
  [
    'verbatim',
    null,
    'the notes … our little ones',
    'We read the notes they send about our little ones.',
  ],
  ['verbatim', null, 'The office is closed', 'The o\ufb03ce is closed on Friday.'],
  ['verbatim', null, 'more home\u200bwork', 'We want more homework.'],
  // Two readings: the one that leaves out no negation is meant.
  [
    'verbatim',
    null,
    'I said yes … to the teachers',
    'I said yes and not no to them. I said yes again to the teachers.',
  ],
];

const needsApproval: readonly Case[] = [
  [
    'needs-approval',
    'meaning-left-out',
    '[Everyone] in the office speaks our language',
    'No one in the office speaks our language at all.',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    '[Everyone] in the office speaks our language',
    'No-one in the office speaks our language at all.',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    'They hired [union] teachers for the first year and two',
    'They hired non-union teachers for the first year and two aides.',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    'may be [kindly] ranking their child, while teachers often predict',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    'Teachers at our school … answer letters',
    'Teachers at our school refuse to answer letters',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    'They … trust us. The parent-teacher night had 34 families',
  ],
  ['needs-approval', 'meaning-left-out', 'loud or late … The parent-teacher night had 34 families'],
  ['needs-approval', 'meaning-left-out', 'called me back … when I rang'],
  [
    'needs-approval',
    'meaning-left-out',
    'They [do] trust us. The parent-teacher night had 34 families',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    '[Somebody] called me back, but the office was kind when I rang',
  ],
  ['needs-approval', 'meaning-left-out', 'I would go to a meeting … after six'],
  [
    'needs-approval',
    'meaning-left-out',
    'I would go to a meeting [any day] after six. ',
    SOURCE.replace(/I would/u, 'On most days I know that I would'),
  ],
  [
    'needs-approval',
    'meaning-left-out',
    '[They do] trust us. The parent-teacher night had 34 families',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    '[They] … trust us. The parent-teacher night had 34 families',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    'They [did not] trust us. The parent-teacher night had 34 families and one',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    'We are … [be]friended by the staff at the school',
    'We are never [be]friended by the staff at the school here.',
  ],
  ...(
    [
      'not',
      'never',
      'no',
      'nobody',
      'nothing',
      'none',
      'neither',
      'nor',
      'hardly',
      'barely',
      'scarcely',
      'rarely',
      'seldom',
      'only',
      'unless',
      'without',
      'except',
      'but',
      'however',
      'if',
      'although',
      'though',
      'unlike',
      'cannot',
      'can’t',
      "won't",
      'dont',
      'NOT',
      'Nobody’s',
      'despite',
      'few',
      'little',
      'at least',
      'at most',
      'other than',
      'as long as',
      'yet',
      'solely',
      'no one',
      'whereas',
      'instead',
    ] as const
  ).map((word): Case => [
    'needs-approval',
    'meaning-left-out',
    'Teachers at our school … answer the parents’ letters',
    `Teachers at our school will ${word} answer the parents’ letters`,
  ]),
  [
    'needs-approval',
    'meaning-left-out',
    'Los maestros de la escuela … contestan las cartas',
    'Los maestros de la escuela nunca contestan las cartas que les escribo por correo.',
  ],
  [
    'needs-approval',
    'meaning-left-out',
    'Los maestros me escriben … me escuchan mucho',
    'Los maestros me escriben por carta, pero me escuchan mucho en la escuela.',
  ],
];

const refused: readonly Case[] = [
  ['refused', 'sic', 'They don’t trust us [sic]. The parent-teacher night had 34 families'],
  ['refused', 'bracket-adds-negation', 'but the office was [unkind] when I rang. My son’s'],
  ['refused', 'bracket-adds-negation', 'and I [failed to] read every word of it on the bus'],
  ['refused', 'changed-word', '我們不要老師', '我們需要老師的支持'],
  ['refused', 'empty', ''],
  ['refused', 'empty', '   '],
  ['refused', 'empty', '…'],
  ['refused', 'empty', '“.”'],
  ['refused', 'too-much-bracketed', '[They trust us]'],
  ['refused', 'changed-word', 'teachers often predict parents are going to be angry'],
  ['refused', 'changed-word', 'teachers often predict parents are going to be angry or late'],
  ['refused', 'changed-word', 'They do trust us. The parent-teacher night'],
  ['refused', 'changed-word', 'Parent often worry that teachers'],
  ['refused', 'changed-word', 'Parents often worries that teachers'],
  ['refused', 'changed-word', 'My sons teacher writes every Friday'],
  ['refused', 'changed-word', 'My son’s teacher writes every Fridays'],
  ['refused', 'dropped-words', 'They trust us.'],
  ['refused', 'dropped-words', 'Parents worry that teachers may be unkindly ranking'],
  ['refused', 'dropped-words', 'Parents often worry teachers may be ranking their child'],
  [
    'refused',
    'dropped-words',
    'are going to be loud or late. The parent-teacher night had 34 families',
  ],
  ['refused', 'added-words', 'They really don’t trust us. The parent-teacher night'],
  ['refused', 'added-words', 'Parents very often worry that teachers may be unkindly ranking'],
  ['refused', 'added-words', 'I would go to a meeting only if it were after six please'],
  ['refused', 'reordered-words', 'Parents worry often that teachers may be unkindly ranking'],
  ['refused', 'reordered-words', 'are going to be loud or late … Parents often worry that'],
  ['refused', 'changed-number', 'The parent-teacher night had 43 families'],
  ['refused', 'changed-number', 'The parent-teacher night had thirty-four families'],
  ['refused', 'changed-number', 'It costs $50 or 2.5% of pay', MARKS],
  ['refused', 'changed-number', 'It costs $5 or 25% of pay', MARKS],
  ['refused', 'changed-number', 'It costs 5 or 2.5% of pay', MARKS],
  ['refused', 'changed-number', '000 words of it, 3-5 pages a day', MARKS],
  ['refused', 'changed-number', 'I read the first 1000 words of it', MARKS],
  ['refused', 'changed-number', '5 pages a day. Co-teaching works', MARKS],
  ['refused', 'changed-number', 'and two interpreter'],
  ['refused', 'changed-case', 'they don’t trust us'],
  ['refused', 'changed-case', 'They don’t TRUST us'],
  ['refused', 'changed-case', 'Teachers often predict parents are going to be loud'],
  ['refused', 'changed-mark', 'They don’t trust us!'],
  ['refused', 'changed-mark', 'They don’t trust us?'],
  ['refused', 'changed-mark', 'ranking their child while teachers often predict'],
  ['refused', 'changed-mark', 'parents are going to be loud.'],
  ['refused', 'changed-mark', 'parents are going to be loud, or late'],
  ['refused', 'changed-mark', 'It costs $5 or (2.5% of pay).', MARKS],
  ['refused', 'changed-word', 'The email came late', MARKS],
  ['refused', 'changed-mark', 'The e mail came late', MARKS],
  ['refused', 'changed-word', 'The e- mail came late', MARKS],
  ['refused', 'changed-word', 'the staff - room was "full"', MARKS],
  ['refused', 'cut-word', 'teacher night had 34 families'],
  ['refused', 'cut-word', 'The parent … had 34 families and one'],
  ['refused', 'cut-word', 'teaching works -- mostly', MARKS],
  ['refused', 'empty-omission', 'Parents often … worry that teachers may'],
  ['refused', 'empty-omission', 'ranking their child … while teachers often'],
  [
    'refused',
    'too-many-omissions',
    'Parents often worry … teachers may be … ranking their child … often predict parents … loud or late',
  ],
  ['refused', 'scraps', 'Parents often … may be … loud or late'],
  ['refused', 'scraps', 'worry … loud'],
  ['refused', 'empty-bracket', 'Parents often worry that [] teachers may be unkindly ranking'],
  [
    'refused',
    'long-bracket',
    'Parents often worry that [the nice and kind old teachers] may be unkindly ranking their child, while teachers often predict parents are going to be loud or late. They don’t trust us.',
  ],
  [
    'refused',
    'long-bracket',
    'Parents often worry that [the nice and] [kind old teachers] may be unkindly ranking their child, while teachers often predict parents are going to be loud or late. They don’t trust us.',
  ],
  ['refused', 'too-much-bracketed', 'They don’t trust [the staff].'],
  ['refused', 'too-much-bracketed', '[We] don’t trust us'],
  ['refused', 'too-much-bracketed', 'They don’t trust us [👎]'],
  [
    'refused',
    'bracket-adds-negation',
    'Parents often worry that teachers may [not] be unkindly ranking their child',
  ],
  ['refused', 'bracket-adds-negation', 'teachers [never] predict parents are going to be loud'],
  ['refused', 'bracket-adds-negation', 'teachers [don’t] predict parents are going to be loud'],
  ['refused', 'bracket-adds-negation', '[No] teachers often predict parents are going to be loud'],
  ['refused', 'bracket-adds-negation', 'but the office was [un]kind when I rang. My son’s'],
  ['refused', 'bracket-adds-negation', 'and I [hardly] read every word of it on the bus'],
  [
    'refused',
    'bracket-changes-number',
    'The parent-teacher night had [43] families and one interpreter. Nobody',
  ],
  [
    'refused',
    'bracket-changes-number',
    'The parent-teacher night had [forty] families and one interpreter. Nobody',
  ],
  ['refused', 'not-in-response', 'Schools ought to abolish homework altogether'],
  [
    'refused',
    'not-in-response',
    'They don’t trust us. Schools ought to abolish homework altogether for everyone this year',
  ],
  ['refused', 'changed-word', '(sic) They don’t trust us.'],
  [
    'refused',
    'changed-word',
    'Everyone here wants what is best',
    'Everyone here wants what’s best.',
  ],
  ['refused', 'changed-word', 'a cafe on the corner', 'There is a café on the corner.'],
  [
    'refused',
    'changed-word',
    'of parents… and the [name deleted] office said: wait. It costs',
    MARKS.replace('wait', 'hold'),
  ],
];

describe('a quote is checked against its response', () => {
  const cases = [...verbatim, ...needsApproval, ...refused].map(
    ([verdict, kind, quote, source]) => ({ verdict, kind, quote, source: source ?? SOURCE }),
  );

  it.each(cases)('$verdict ($kind): $quote', ({ verdict, kind, quote, source }) => {
    const check = checkQuote(source, quote);
    expect(check.verdict).toBe(verdict);
    const kinds = check.problems.map((problem) => problem.kind);
    if (kind === null) expect(kinds).toEqual([]);
    else expect(kinds).toContain(kind);
    expect(check.segments === null).toBe(verdict === 'refused');
  });

  it('has a table of at least 120 cases', () => {
    expect(verbatim.length + needsApproval.length + refused.length).toBeGreaterThanOrEqual(120);
  });
});

describe('what is said about a quote that differs', () => {
  it.each([
    [
      'teachers often predict parents are going to be angry',
      47,
      'The response says “loud”, the quote says “angry”.',
    ],
    ['They trust us.', 5, 'The quote leaves out “don’t” without a mark: put … in its place.'],
    ['They really don’t trust us.', 5, 'The quote adds “really”, which the response does not say.'],
    [
      'The parent-teacher night had 43 families',
      29,
      'The response says “34”, the quote says “43”.',
    ],
    [
      '  they don’t trust us',
      2,
      'The response says “They”, the quote says “they”. A changed capital goes in brackets, as in [T]he.',
    ],
    ['👍🏽 They don’t trust us.', 0, 'The response has “.” here, the quote has “👍🏽”.'],
    [
      'ranking their child while teachers',
      20,
      'The quote leaves out the mark “,” of the response.',
    ],
    [
      'Parents worry often that teachers',
      8,
      'The response says “often worry”, the quote says “worry often”.',
    ],
    [
      'teacher night had 34 families',
      0,
      'The quote cuts the word “parent-teacher” of the response: keep it whole.',
    ],
    [
      'called me back … when I rang',
      15,
      'The quote leaves out “but”, which may turn or limit what was said: a second person must clear it.',
    ],
    [
      'Parents often … worry that teachers',
      14,
      'The quote has … where no words of the response are left out: take it away.',
    ],
  ])('%s', (quote, at, message) => {
    expect(checkQuote(SOURCE, quote).problems[0]).toMatchObject({ at, message });
  });
});

const wordList = fc
  .array(
    fc.constantFrom(
      ...'we read the notes they sent home and our child felt proud of it'.split(' '),
    ),
    {
      minLength: 4,
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '));

describe('whatever the response', () => {
  it('any stretch of whole words is verbatim and derives to itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const source = text.normalize('NFC');
          const words = [...source.matchAll(/\S+/gu)];
          const [first, last] = [Math.min(a, b), Math.max(a, b)].map(
            (n) => words[n % Math.max(1, words.length)],
          );
          if (first === undefined || last === undefined || first.index > last.index) return;
          const quote = source.slice(first.index, last.index + last[0].length);
          fc.pre(/[\p{L}\p{N}]/u.test(quote));
          const check = checkQuote(source, quote);
          expect(check.verdict).toBe('verbatim');
          expect(checkQuote(source, quoteText(source, check.segments ?? [])).verdict).toBe(
            'verbatim',
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('one changed word is refused, wherever it stands', () => {
    fc.assert(
      fc.property(wordList, fc.nat(), (source, place) => {
        const words = source.split(' ');
        words[place % words.length] = 'zebra';
        expect(checkQuote(source, words.join(' ')).verdict).toBe('refused');
      }),
    );
  });

  it('a dropped word without its mark is refused, and allowed with one', () => {
    fc.assert(
      fc.property(wordList, fc.nat(), (text, place) => {
        const source = text
          .split(' ')
          .map((word, index) => `${word}${index}x`)
          .join(' ');
        const words = source.split(' ');
        fc.pre(words.length >= 7);
        const cut = 3 + (place % (words.length - 6));
        const [before, after] = [words.slice(0, cut).join(' '), words.slice(cut + 1).join(' ')];
        expect(checkQuote(source, `${before} ${after}`).verdict).toBe('refused');
        const marked = checkQuote(source, `${before} … ${after}`);
        expect(marked.verdict).toBe('verbatim');
        expect(quoteText(source, marked.segments ?? [])).toBe(`${before} … ${after}`);
      }),
    );
  });

  it('no input makes it throw, and a quote that passes derives to one that passes the same way', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '…',
      '...',
      '[T]',
      'teacher',
      's',
      ' ',
      '’',
      '“',
      '-',
      '34',
      'not',
      '\n',
      '\u202e',
      'é',
      'e\u0301',
      '👍🏽',
      '\ud83d',
      'а',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (source, quote) => {
        const check = checkQuote(source, quote);
        for (const problem of check.problems) {
          expect(problem.at).toBeGreaterThanOrEqual(0);
          expect(problem.at).toBeLessThanOrEqual(quote.length);
        }
        if (check.segments === null) return;
        const again = checkQuote(source, quoteText(source, check.segments));
        expect(again.segments).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});

describe('loud input', () => {
  it.each([
    ['brackets', 'word '.repeat(20_000), '[a] '.repeat(25_000)],
    ['open brackets', 'word '.repeat(20_000), '['.repeat(100_000)],
    ['dots in both', '… a '.repeat(20_000), '… a '.repeat(10_000)],
    ['marks', '"'.repeat(100_000), `${'"'.repeat(50_000)} a`],
    ['one word', 'the '.repeat(25_000), `${'the '.repeat(12_000)}x`],
    ['hyphens', `${'a-'.repeat(50_000)}b`, 'a-a-a'],
    ['bracketed letters', 'word '.repeat(20_000), '[W]ord '.repeat(14_000)],
  ])(
    'a hundred thousand characters of %s come to an end',
    (_name, source, quote) => {
      expect(['verbatim', 'refused']).toContain(checkQuote(source, quote).verdict);
    },
    // Square time takes many minutes here; a busy machine takes some seconds.
    60_000,
  );
});
