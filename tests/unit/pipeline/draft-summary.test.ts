import { describe, expect, it } from 'vitest';
import { draftSummary, placeDraft } from '../../../src/pipeline/draft-summary.ts';
import { diffLines } from '../../../src/pipeline/draft/diff-lines.ts';
import { parseSummary } from '../../../src/pipeline/parse-summary.ts';
import { segment } from '../../../src/pipeline/segment.ts';
import { makeTagged, makeTagging } from '../../fixtures/make-response.ts';
import { THEMES } from '../../fixtures/synthesis.ts';

const responses = [
  'I want a "call" about R&B & homework &amp; more.',
  'We need a call <early> {about} homework.',
  'Families want a call.',
].map((text, index) => {
  const passages = segment(text);
  const highlight = passages[0] ?? null;
  const evidence = highlight === null ? [] : [{ ...highlight, reason: 'test' }];
  const tags = [{ theme: 'communication', score: 0.8, status: 'suggested' as const, evidence }];
  return makeTagged(
    { id: `r00000000${index + 1}`, respondent: `p00000000${index + 1}`, text },
    { tagging: makeTagging({ tags, passages, highlight }), tags },
  );
});
const DRAFT = draftSummary({ responses, codebook: { themes: THEMES, hash: '' } });
const FRONT = '---\ntitle: x\n---\n';

describe('a draft', () => {
  it('is MDX that reads back as findings in respondents’ words, whatever marks those hold', () => {
    const { text, problems } = parseSummary(DRAFT);
    expect(problems).toEqual([]);
    expect(text.findings).toHaveLength(1);
    expect(text.findings[0]).toMatchObject({
      id: 'communication-asks',
      claimBy: 'respondents',
      themes: ['communication'],
    });
    expect(text.findings[0]?.responses).toEqual(['r000000001', 'r000000002', 'r000000003']);
    expect(
      text.findings[0]?.quotes.map((call) => (call.kind === 'cut' ? call.text : null)),
    ).toContain('I want a ‘call’ about R&B & homework &amp; more.');
  });

  it('says so where there is nothing to draft', () => {
    expect(
      parseSummary(draftSummary({ responses: [], codebook: { themes: THEMES, hash: '' } })),
    ).toEqual({
      text: { findings: [], quotes: [], prose: [] },
      problems: [],
    });
  });
});

function drafted(mdx: string, draft = DRAFT): string {
  const outcome = placeDraft(mdx, draft);
  if (outcome.kind !== 'drafted') throw new Error(`expected a draft, got ${outcome.kind}`);
  return outcome.mdx;
}

describe('placing a draft', () => {
  it('puts it after the framing and before the post script', () => {
    const mdx = drafted(`${FRONT}\nFraming.\n\n<PostScript>\n\nWords.\n\n</PostScript>\n`);
    expect(mdx.indexOf('Framing.')).toBeLessThan(mdx.indexOf('<Finding'));
    expect(mdx.indexOf('</Finding>')).toBeLessThan(mdx.indexOf('<PostScript>'));
    expect(mdx.startsWith(`${FRONT}\nFraming.`)).toBe(true);
  });

  it('replaces an earlier draft that nobody touched, and nothing else', () => {
    const first = drafted(`${FRONT}\nFraming.\n`);
    const second = drafted(
      `${first}\nMore of ours.\n`,
      DRAFT.replace('communication-asks', 'communication-works'),
    );
    expect(second).toContain('communication-works');
    expect(second).not.toContain('communication-asks');
    expect(second).toContain('Framing.');
    expect(second).toContain('More of ours.');
    expect(placeDraft(first, DRAFT)).toEqual({ kind: 'unchanged' });
  });

  it.each([
    ['a claim', (mdx: string) => mdx.replace(/claim="[^"]*"/u, 'claim="Families want calls."')],
    ['one mark', (mdx: string) => mdx.replace('homework', 'home-work')],
    ['prose inside', (mdx: string) => mdx.replace('</Finding>', 'Our words.\n\n</Finding>')],
  ])(
    'keeps a draft in which an editor changed %s, and shows what a fresh one would change',
    (_name, change) => {
      const outcome = placeDraft(change(drafted(FRONT)), DRAFT);
      expect(outcome.kind).toBe('kept');
      expect(outcome.kind === 'kept' && outcome.diff.startsWith('```diff\n')).toBe(true);
    },
  );

  it('keeps an editor’s own findings', () => {
    const own = `${FRONT}\n<Finding id="a" claim="Ours.">\n<Quote id="q4k2m9x3p7" />\n</Finding>\n`;
    const outcome = placeDraft(own, DRAFT);
    expect(outcome.kind === 'kept' ? outcome.diff : '').toContain(
      '-<Finding id="a" claim="Ours.">',
    );
  });
});

describe('a diff', () => {
  it('shows changed lines with two lines around them', () => {
    expect(diffLines('1\n2\n3\n4\n5\n6\n7\n8', '1\n2\n3\n4\nfive\n6\n7\n8')).toBe(
      '```diff\n 3\n 4\n-5\n+five\n 6\n 7\n```\n',
    );
    expect(diffLines('same', 'same')).toBe('');
  });
});
