import { describe, expect, it } from 'vitest';
import { parseSummary } from '../../../src/pipeline/parse-summary.ts';

const SUMMARY = `---
title: "A --- title"
---

Framing *prose*, with a [link](https://example.org/).

<Quote id="qaaaaaaaa1" />

<Finding id="shared-goals" themes="roles, trust" claim="Parents and teachers share goals."
  responses="raaaaaaaa1, raaaaaaaa2">

One supporting sentence
over two lines.

<Quote id="q4k2m9x3p7" />
<Quote from="r4k2m9x3p7" text="first words … [clarified] “last” words &amp; more" />

<OtherViews>
<Quote id="q4k2m9x3p8" />
</OtherViews>

</Finding>

{/* a note between editors */}

<Finding id="second" claim="We read every note." claimBy="respondents">
<Quote id="q4k2m9x3p9" />
</Finding>

<PostScript>

Words of the editors.

</PostScript>
`;

describe('a summary is read as data', () => {
  it('gives findings with their quotes, other views and lines, and staff prose apart', () => {
    const { text, problems } = parseSummary(SUMMARY);
    expect(problems).toEqual([]);
    expect(text).toEqual({
      findings: [
        {
          id: 'shared-goals',
          claim: 'Parents and teachers share goals.',
          claimBy: 'editor',
          support: 'One supporting sentence over two lines.',
          themes: ['roles', 'trust'],
          quotes: [
            { kind: 'id', id: 'q4k2m9x3p7', line: 15 },
            {
              kind: 'cut',
              from: 'r4k2m9x3p7',
              text: 'first words … [clarified] “last” words & more',
              line: 16,
            },
          ],
          otherViews: [{ kind: 'id', id: 'q4k2m9x3p8', line: 19 }],
          responses: ['raaaaaaaa1', 'raaaaaaaa2'],
          line: 9,
        },
        {
          id: 'second',
          claim: 'We read every note.',
          claimBy: 'respondents',
          support: '',
          themes: [],
          quotes: [{ kind: 'id', id: 'q4k2m9x3p9', line: 27 }],
          otherViews: [],
          responses: [],
          line: 26,
        },
      ],
      quotes: [{ kind: 'id', id: 'qaaaaaaaa1', line: 7 }],
      prose: [
        { text: 'Framing prose, with a link.', line: 5 },
        { text: 'Parents and teachers share goals.', line: 9 },
        { text: 'One supporting sentence over two lines.', line: 12 },
        { text: 'Words of the editors.', line: 32 },
      ],
    });
  });

  it('takes a file with Windows line ends to be the same', () => {
    expect(parseSummary(SUMMARY.replaceAll('\n', '\r\n'))).toEqual(parseSummary(SUMMARY));
  });

  it('takes an empty body for no findings', () => {
    expect(parseSummary('---\ntitle: x\n---\n').text).toEqual({
      findings: [],
      quotes: [],
      prose: [],
    });
  });
});

const finding = (attributes: string, inside = '<Quote id="q4k2m9x3p7" />'): string =>
  `x\n\n<Finding ${attributes}>\n\n${inside}\n\n</Finding>\n`;

describe('what a summary may not hold is named with its line', () => {
  it.each([
    [
      'code that imports',
      'text\n\nimport x from "y"\n',
      3,
      'import and export are not allowed in a summary.',
    ],
    [
      'code that exports',
      'text\n\nexport const x = 1\n',
      3,
      'import and export are not allowed in a summary.',
    ],
    [
      'an expression',
      'text\n\nmore {1 + 1} text',
      3,
      '{ } holds code, which is not allowed in a summary.',
    ],
    [
      'an expression of its own',
      '\n{process.exit(1)}\n',
      2,
      '{ } holds code, which is not allowed in a summary.',
    ],
    [
      'HTML',
      'a\n\n<div>b</div>',
      3,
      'HTML is not known here; a summary knows Finding, OtherViews, PostScript, Quote.',
    ],
    [
      'a script',
      'a <script src="x"></script>',
      1,
      'HTML is not known here; a summary knows Finding, OtherViews, PostScript, Quote.',
    ],
    [
      'a fragment',
      '<>b</>',
      1,
      'HTML is not known here; a summary knows Finding, OtherViews, PostScript, Quote.',
    ],
    [
      'an unknown component',
      '<Chart />',
      1,
      '<Chart> is not known here; a summary knows Finding, OtherViews, PostScript, Quote.',
    ],
    [
      'HTML in emphasis',
      '*a <b>c</b>*',
      1,
      'HTML is not known here; a summary knows Finding, OtherViews, PostScript, Quote.',
    ],
    [
      'a finding in a finding',
      finding('id="a" claim="b"', '<Quote id="q4k2m9x3p7" />\n\n<Finding id="c" claim="d" />'),
      7,
      '<Finding> may not stand in a finding.',
    ],
    [
      'other views outside a finding',
      '<OtherViews></OtherViews>',
      1,
      '<OtherViews> may not stand in the framing prose.',
    ],
    [
      'a quote in a post script',
      '<PostScript>\n<Quote id="q4k2m9x3p7" />\n</PostScript>',
      2,
      '<Quote> may not stand in a post script, which is never counted as evidence.',
    ],
    [
      'a typed quote',
      '<Quote id="q4k2m9x3p7">They said so.</Quote>',
      1,
      'a quote’s words are never typed: write <Quote id="…" /> or <Quote from="…" text="…" />.',
    ],
    [
      'a quote without a name',
      '<Quote />',
      1,
      'a quote needs an id="…", or from="…" and text="…".',
    ],
    [
      'half a cut',
      '<Quote from="r4k2m9x3p7" />',
      1,
      'a quote needs an id="…", or from="…" and text="…".',
    ],
    [
      'a quote named twice over',
      '<Quote id="q4k2m9x3p7" text="x" />',
      1,
      'a quote has an id, or from and text, not both.',
    ],
    [
      'a wrong quote id',
      '<Quote id="ptp-12" />',
      1,
      '"ptp-12" is no quote id; one looks like q4k2m9x3p7.',
    ],
    [
      'a wrong response id',
      '<Quote from="ptp-12" text="x" />',
      1,
      '"ptp-12" is no response id; one looks like r4k2m9x3p7.',
    ],
    [
      'an attribute of code',
      '<Quote id={"q4k2m9x3p7"} />',
      1,
      'id must be text in quotation marks, not code.',
    ],
    ['spread attributes', '<Quote {...x} />', 1, '{…} must be text in quotation marks, not code.'],
    [
      'an unknown attribute',
      '<Quote id="q4k2m9x3p7" onclick="x" />',
      1,
      '<Quote> knows no "onclick"; it takes id, from, text.',
    ],
    [
      'an attribute given twice',
      '<Quote id="q4k2m9x3p7" id="q4k2m9x3p7" />',
      1,
      '"id" stands twice.',
    ],
    [
      'a finding without an id',
      finding('claim="b"'),
      3,
      'a finding needs an id of lower-case letters, digits and single hyphens, as in id="shared-goals".',
    ],
    [
      'a finding with an id unfit for an address',
      finding('id="A b" claim="b"'),
      3,
      'a finding needs an id of lower-case letters, digits and single hyphens, as in id="shared-goals".',
    ],
    [
      'a finding without a claim',
      finding('id="a"'),
      3,
      'a finding needs a claim: one sentence, as in claim="Parents and teachers share goals."',
    ],
    [
      'a finding with an empty claim',
      finding('id="a" claim=" "'),
      3,
      'a finding needs a claim: one sentence, as in claim="Parents and teachers share goals."',
    ],
    [
      'a finding claimed by no one known',
      finding('id="a" claim="b" claimBy="us"'),
      3,
      'claimBy is "editor" or "respondents".',
    ],
    [
      'a finding that lists what is no response',
      finding('id="a" claim="b" responses="12"'),
      3,
      '"12" in responses is no response id.',
    ],
    [
      'two findings of one id',
      finding('id="a" claim="b"') + finding('id="a" claim="c"'),
      10,
      'the id "a" is taken by another finding: an id is part of an address and stands once.',
    ],
    [
      'a finding without quotes',
      finding('id="a" claim="b"', 'Words.'),
      3,
      'the finding "a" has no quote to carry it.',
    ],
    ['a link that runs', '[x](javascript:alert(1))', 1, 'this link leads where no page is.'],
    [
      'a picture from elsewhere',
      'a\n![x](https://example.org/x.png)',
      2,
      'a picture must lie in this site: nothing is loaded from elsewhere.',
    ],
  ])('%s', (_name, mdx, line, message) => {
    const { problems } = parseSummary(mdx);
    expect(problems.map((problem) => [problem.line, problem.message])).toContainEqual([
      line,
      message,
    ]);
  });

  it.each([
    '<Finding id="a"',
    'a <b',
    'a {b',
    '<Finding id="a" claim="b">',
    '</Finding>',
    '---\nnever closed',
    '<Quote id="q" /',
  ])('what can’t be parsed (%s) never throws', (mdx) => {
    const { problems } = parseSummary(`text\n\n${mdx}\n`);
    if (!mdx.startsWith('---'))
      expect(problems[0]).toMatchObject({ level: 'error', name: 'summary-syntax' });
  });

  it('names the line of the file, front matter counted', () => {
    expect(parseSummary('---\na: 1\nb: 2\n---\n\n<Chart />').problems[0]?.line).toBe(6);
  });
});
