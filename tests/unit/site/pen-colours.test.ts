import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPens, GROUNDS, penStyle } from '../../../src/site/pen-colours.ts';
import { sharedPens } from '../../../src/site/pens.ts';
import { makeTheme } from '../../fixtures/make-content.ts';

const GOOD = [
  { light: '#1118b6', dark: '#a376ff' },
  { light: '#856306', dark: '#e9d0a0' },
];

describe('a body’s own pens', () => {
  test('pass where they can be read and told apart', () => {
    expect(checkPens({ pens: GOOD })).toEqual([]);
    expect(penStyle({ pens: GOOD })).toContain('--pen-1:#1118b6;');
    expect(penStyle({ pens: GOOD })).toContain('prefers-color-scheme:dark');
    expect(penStyle({})).toBe('');
  });

  test('are refused with the figure where they are too pale', () => {
    const [problem] = checkPens({ pens: [{ light: '#c9cfc8', dark: '#e9d0a0' }] });
    expect(problem).toMatchInlineSnapshot(`
      {
        "hint": "Take a darker colour.",
        "message": "is read at 1.5:1 on paper (#fcfcfa); text needs 4.5:1.",
        "where": "site.yaml: the light colour #c9cfc8 of pen 1",
      }
    `);
  });

  test('are refused where a colour-blind reader takes one for the other', () => {
    const problems = checkPens({
      pens: [
        { light: '#0d706f', dark: '#7fe3d4' },
        { light: '#0d706f', dark: '#f3ce6b' },
      ],
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'looks like pen 1 (#0d706f) to readers with normal colour vision.',
    ]);
  });

  test('are measured on the papers that the pages have', () => {
    const css = readFileSync(
      new URL('../../../src/site/styles/tokens.css', import.meta.url),
      'utf8',
    );
    const [light = '', dark = ''] = css.split('@media screen');
    for (const [block, { paper, panel }] of [
      [light, GROUNDS.light],
      [dark, GROUNDS.dark],
    ] as const) {
      expect(block).toContain(`--paper: ${paper};`);
      expect(block).toContain(`--panel: ${panel};`);
    }
  });
});

test('a ninth theme shares a pen, and the build names both', () => {
  const themes = Array.from({ length: 9 }, (_, i) => ({
    ...makeTheme(`t${String(i)}`, i),
    name: `Theme ${String(i)}`,
  }));
  const told = sharedPens({ codebook: { themes, hash: '' } });
  expect(told.map(({ where, message }) => `${where}: ${message}`)).toEqual([
    'themes/t8.md: “Theme 8” shares the pen of “Theme 0”: there are 8 that colour-blind readers can tell apart.',
  ]);
  expect(sharedPens({ codebook: { themes: themes.slice(0, 8), hash: '' } })).toEqual([]);
});
