import { describe, expect, test } from 'vitest';
import { MARKERS, splitFinding, splitSummary } from '../../../src/site/prose-parts.ts';

const wrap = (name: keyof typeof MARKERS, html: string): string =>
  `${MARKERS[name][0]}${html}${MARKERS[name][1]}`;

describe('the text of a finding', () => {
  test('is its prose alone, without the quotes that the page sets', () => {
    const html = `<p>They agree.</p>${wrap('quote', '<div>“Yes.”</div>')}\n<p>Mostly.</p>`;
    expect(splitFinding(html)).toEqual({
      prose: '<p>They agree.</p>\n<p>Mostly.</p>',
      otherProse: '',
    });
  });

  test('keeps an editor’s words on other views apart', () => {
    const html = `<p>They agree.</p>${wrap('otherViews', `<p>One does not.</p>${wrap('quote', 'No.')}`)}`;
    expect(splitFinding(html)).toEqual({
      prose: '<p>They agree.</p>',
      otherProse: '<p>One does not.</p>',
    });
  });

  test('loses paragraphs that held nothing but a quote', () => {
    expect(splitFinding(`<p>${wrap('quote', 'Yes.')}</p>`).prose).toBe('');
  });
});

describe('the text of a summary', () => {
  test('is cut into framing, findings and post script wherever the post script stands', () => {
    const html = `<p>Framing.</p>${wrap('postScript', '<p>Later.</p>')}${wrap('finding', '<section></section>')}<p>Between.</p>${wrap('finding', '<section></section>')}`;
    const body = splitSummary(html);
    expect(body.framing).toBe('<p>Framing.</p>');
    expect(body.postScript).toBe('<p>Later.</p>');
    expect(body.findings).toContain('<p>Between.</p>');
    expect(body.findings.match(/<section>/gu)).toHaveLength(2);
  });

  test('is all framing where there is no finding', () => {
    expect(splitSummary('<p>Soon.</p>')).toEqual({
      framing: '<p>Soon.</p>',
      findings: '',
      postScript: '',
    });
  });
});
