import { describe, expect, test } from 'vitest';
import { drawCard } from '../../../src/site/cards/draw-card.ts';
import type { Card } from '../../../src/site/cards/card.ts';
import { wrapTitle } from '../../../src/site/cards/wrap-title.ts';

/** Every letter half an em wide. */
const measure = (text: string): number => text.length / 2;

describe('a title on a card', () => {
  test('is set as large as its room allows, in lines of like length', () => {
    const sizes = [
      { size: 100, lines: 1 },
      { size: 50, lines: 2 },
    ];
    expect(wrapTitle('Short', measure, { width: 500, sizes })).toEqual({
      size: 100,
      lines: ['Short'],
    });
    expect(wrapTitle('one two three four', measure, { width: 400, sizes })).toEqual({
      size: 50,
      lines: ['one two', 'three four'],
    });
  });

  test('that fits in no size is cut and says so', () => {
    const set = wrapTitle('word '.repeat(40), measure, {
      width: 400,
      sizes: [{ size: 40, lines: 2 }],
    });
    expect(set.lines).toHaveLength(2);
    expect(set.lines[1]).toMatch(/…$/u);
    for (const line of set.lines) expect(measure(line) * 40).toBeLessThanOrEqual(400);
  });

  test('of one endless word is cut, never set over the edge', () => {
    const set = wrapTitle('x'.repeat(300), measure, {
      width: 400,
      sizes: [{ size: 40, lines: 2 }],
    });
    expect(measure(set.lines.at(-1) ?? '') * 40).toBeLessThanOrEqual(400);
  });
});

describe('a card', () => {
  const card: Card = {
    name: 'summary-x',
    kicker: 'Site & <body>',
    title: 'A title',
    titlePen: null,
    lines: ['Nine people'],
    ruler: {
      cell: { people: { shown: 'exact', n: 3 }, of: { shown: 'exact', n: 9 } },
      pen: 2,
    },
  };
  const draw = (one: Card): string =>
    drawCard(one, { display: measure, sans: measure }, (token) => `colour-of-${token}`);

  test('escapes what it sets', () => {
    expect(draw(card)).toContain('Site &#38; &#60;body&#62;');
  });

  test('draws one tick a person in the pen of the theme', () => {
    const svg = draw(card);
    const raised = /<path d="([^"]*)" stroke="colour-of-pen-2"/u.exec(svg)?.[1] ?? '';
    expect(raised.match(/M/gu)).toHaveLength(3);
  });

  test('draws no ruler where a number is hidden', () => {
    const hidden: Card = {
      ...card,
      ruler: {
        cell: { people: { shown: 'fewer-than', limit: 10 }, of: { shown: 'exact', n: 40 } },
        pen: 2,
      },
    };
    expect(draw(hidden)).not.toContain('colour-of-pen-2');
  });
});
