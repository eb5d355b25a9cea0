import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editSummary,
  outlineSummary,
  type SummaryEdit,
} from '../../../src/pipeline/edit-summary.ts';
import { parseSummary } from '../../../src/pipeline/parse-summary.ts';

const MDX = `---
title: x   # an editor's remark
---

Words in   our own voice, with odd   spacing.

<Finding id="goals" themes="trust" claim="They share &quot;goals&quot;.">

Two people say so.

<Quote from="r000000001" text="one > two" />

<Quote from="r000000002" text="two" />

<OtherViews>
<Quote from="r000000003" text="three" />
</OtherViews>

</Finding>

{/* keep this remark */}

<Finding id="news" claim='Early news.'>

<Quote from="r000000004" text="four" />

</Finding>

<PostScript>

From the editors.

</PostScript>
`;

/** Findings with the responses that they quote, as the site reads them. */
function read(mdx: string): Record<string, string> {
  const { text, problems } = parseSummary(mdx);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  const last = (calls: (typeof text.findings)[number]['quotes']): string =>
    calls.map((call) => (call.kind === 'cut' ? call.from.slice(-1) : call.id)).join('');
  return Object.fromEntries(
    text.findings.map(({ id, quotes, otherViews }) => [id, `${last(quotes)}/${last(otherViews)}`]),
  );
}

describe('an edit of the findings', () => {
  test.each<[string, SummaryEdit, Record<string, string>]>([
    [
      'moves a quote down',
      {
        kind: 'move-quote',
        finding: 'goals',
        index: 0,
        to: { finding: 'goals', place: 'finding', index: 1 },
      },
      { goals: '21/3', news: '4/' },
    ],
    [
      'moves a quote to another finding',
      {
        kind: 'move-quote',
        finding: 'goals',
        index: 1,
        to: { finding: 'news', place: 'finding', index: 0 },
      },
      { goals: '1/3', news: '24/' },
    ],
    [
      'moves a quote to the other views',
      {
        kind: 'move-quote',
        finding: 'goals',
        index: 0,
        to: { finding: 'goals', place: 'other-views', index: 1 },
      },
      { goals: '2/31', news: '4/' },
    ],
    [
      'makes other views where there are none',
      {
        kind: 'move-quote',
        finding: 'goals',
        index: 2,
        to: { finding: 'news', place: 'other-views', index: 0 },
      },
      { goals: '12/', news: '4/3' },
    ],
    [
      'takes a quote out',
      { kind: 'remove-quote', finding: 'goals', index: 0 },
      { goals: '2/3', news: '4/' },
    ],
    [
      'adds a quote',
      {
        kind: 'add-quote',
        finding: 'news',
        place: 'finding',
        from: 'r000000005',
        text: 'he said "five" & left',
      },
      { goals: '12/3', news: '45/' },
    ],
    [
      'moves a finding',
      { kind: 'move-finding', finding: 'news', by: -1 },
      { news: '4/', goals: '12/3' },
    ],
    [
      'adds a finding before the post script',
      { kind: 'add-finding', finding: 'late', claim: 'Late.' },
      { goals: '12/3', news: '4/', late: '/' },
    ],
  ])('%s, and leaves what an editor wrote around it', (_, edit, expected) => {
    const edited = editSummary(MDX, edit);
    expect(read(edited)).toEqual(expected);
    expect(Object.keys(read(edited))).toEqual(Object.keys(expected));
    for (const words of [
      "title: x   # an editor's remark",
      'with odd   spacing',
      '{/* keep this remark */}',
      'From the editors.',
      'Two people say so.',
    ])
      expect(edited).toContain(words);
  });

  test('sets a claim and a support, and nothing else', () => {
    const edited = editSummary(MDX, {
      kind: 'claim',
      finding: 'news',
      claim: 'News that is "early".',
    });
    expect(edited.replace('"News that is &quot;early&quot;."', "'Early news.'")).toBe(MDX);
    expect(editSummary(MDX, { kind: 'support', finding: 'goals', support: 'Three do.' })).toBe(
      MDX.replace('Two people say so.', 'Three do.'),
    );
    const added = editSummary(MDX, { kind: 'support', finding: 'news', support: 'Four do.' });
    expect(parseSummary(added).text.findings[1]?.support).toBe('Four do.');
  });

  test('there and back is the same file, character by character', () => {
    const there = editSummary(MDX, {
      kind: 'move-quote',
      finding: 'goals',
      index: 0,
      to: { finding: 'goals', place: 'finding', index: 1 },
    });
    expect(
      editSummary(there, {
        kind: 'move-quote',
        finding: 'goals',
        index: 1,
        to: { finding: 'goals', place: 'finding', index: 0 },
      }),
    ).toBe(MDX);
    expect(
      editSummary(editSummary(MDX, { kind: 'move-finding', finding: 'goals', by: 1 }), {
        kind: 'move-finding',
        finding: 'goals',
        by: -1,
      }),
    ).toBe(MDX);
  });

  test('names what is not there, and keeps a finding that still holds quotes', () => {
    expect(() => editSummary(MDX, { kind: 'remove-quote', finding: 'none', index: 0 })).toThrow(
      RangeError,
    );
    expect(() => editSummary(MDX, { kind: 'remove-quote', finding: 'news', index: 7 })).toThrow(
      RangeError,
    );
    expect(() => editSummary(MDX, { kind: 'remove-finding', finding: 'news' })).toThrow(RangeError);
  });

  test('never loses or doubles a quote, however many are moved', () => {
    const move = fc.record({
      from: fc.constantFrom('goals', 'news'),
      index: fc.nat(3),
      to: fc.constantFrom('goals', 'news'),
      place: fc.constantFrom('finding' as const, 'other-views' as const),
      at: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), (moves) => {
        let mdx = MDX;
        for (const { from, index, to, place, at } of moves) {
          const count = outlineSummary(mdx).find(({ id }) => id === from)?.quotes.length ?? 0;
          if (index < count)
            mdx = editSummary(mdx, {
              kind: 'move-quote',
              finding: from,
              index,
              to: { finding: to, place, index: at },
            });
        }
        const seen = Object.values(read(mdx)).join('').replaceAll('/', '');
        expect(seen.split('').sort().join('')).toBe('1234');
      }),
    );
  });
});
