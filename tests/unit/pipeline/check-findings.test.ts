import { describe, expect, it, test } from 'vitest';
import type { Quote } from '../../../src/domain/quote.ts';
import type { FindingText, SummaryText } from '../../../src/domain/summary-text.ts';
import { checkFindings, checkReplies } from '../../../src/pipeline/check-findings.ts';
import { QUOTES, RESPONSES } from '../../fixtures/synthesis.ts';

const texts = new Map(RESPONSES.map(({ response }) => [response.id, response.text]));
const quoteAt = (place: number): Quote => {
  const quote = QUOTES[place];
  if (quote === undefined) throw new Error('the fixture has too few quotes');
  return quote;
};
const FIRST = quoteAt(0);
const SECOND = quoteAt(1);

function problems(
  finding: Partial<FindingText>,
  quotes: readonly Quote[] = [FIRST],
): readonly (readonly [string, string, number])[] {
  const text: SummaryText = {
    findings: [
      {
        id: 'a',
        claim: 'Ours.',
        claimBy: 'editor',
        support: '',
        themes: ['trust'],
        quotes: [],
        otherViews: [],
        responses: [],
        line: 7,
        ...finding,
      },
    ],
    quotes: [],
    prose: [],
  };
  return checkFindings(text, {
    themes: new Set(['trust', 'roles']),
    shown: [{ id: 'a', quotes: quotes.map(({ id }) => id), otherViews: [] }],
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
    textOf: (id) => texts.get(id),
  }).map(({ level, name, line }) => [level, name, line]);
}

test('a reply of the body to a finding that is not there is an error, with the line that names it', () => {
  const mdx =
    '---\ntitle: x\nhappenedNext:\n  - date: 2026-05-01\n    findings:\n      - gone\n---\n';
  const reply = (findings: readonly string[]) => [{ date: '2026-05-01', text: 'Done.', findings }];
  const shown = [{ id: 'early', quotes: [], otherViews: [] }];
  expect(checkReplies(reply(['early']), shown, mdx)).toEqual([]);
  expect(checkReplies(reply(['early', 'gone']), shown, mdx)).toMatchObject([
    {
      level: 'error',
      name: 'reply-unknown-finding',
      line: 6,
      message: 'what happened on 2026-05-01 answers finding "gone"; there is early.',
    },
  ]);
});

describe('an editor’s findings', () => {
  it('pass where all they name exists', () => {
    expect(problems({ responses: [SECOND.response] })).toEqual([]);
  });

  it('may not name a theme that is not in the codebook', () => {
    expect(problems({ themes: ['trust', 'money'] })).toEqual([['error', 'finding-unknown', 7]]);
  });

  it('are warned of a response that is not published', () => {
    expect(problems({ responses: ['rzzzzzzzzz'] })).toEqual([['warning', 'finding-unknown', 7]]);
  });

  it('may give a claim as a respondent’s words only where one said it so', () => {
    const claim = 'By the time I hear that my son is behind, the marking period is over.';
    expect(problems({ claimBy: 'respondents', claim })).toEqual([]);
    expect(problems({ claimBy: 'respondents', claim: claim.replace('over', 'done') })).toEqual([
      ['error', 'claim-not-verbatim', 7],
    ]);
    expect(problems({ claimBy: 'respondents', claim }, [SECOND])).toEqual([
      ['error', 'claim-not-verbatim', 7],
    ]);
    expect(
      problems({ claimBy: 'respondents', claim, responses: [FIRST.response] }, [SECOND]),
    ).toEqual([]);
  });

  it('are refused when they quote one person more than twice', () => {
    const more = [1, 2].map((n) => ({ ...FIRST, id: `q00000000${n}` }));
    expect(problems({}, [FIRST, ...more.slice(0, 1)])).toEqual([]);
    expect(problems({}, [FIRST, ...more])).toEqual([['error', 'person-quoted-often', 7]]);
  });

  it('are warned of a quotation mark that is never closed', () => {
    expect(problems({}, [{ ...FIRST, text: 'They said, “come in.' }])).toEqual([
      ['warning', 'quote-marks-open', 7],
    ]);
    expect(problems({}, [{ ...FIRST, text: 'They said, “come in.”' }])).toEqual([]);
  });
});
