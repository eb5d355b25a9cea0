// A card as SVG, 1200 by 630: the ink band, the title and the ruler of the pages, on their paper.
import type { Card } from './card.ts';
import type { Measure } from './wrap-title.ts';
import { wrapTitle } from './wrap-title.ts';
import { drawRuler, sharedScale } from '../tally.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Names that the font files give themselves: a face cut from a weight axis keeps the name of the axis's start. */
export const DISPLAY = 'Besley';
export const SANS = 'Public Sans Thin';

export interface Faces {
  readonly display: Measure;
  readonly sans: Measure;
}

/** Value of a colour token, such as "ink" or "pen-3". */
export type Colour = (token: string) => string;

const EDGE = 84;
const ROOM = CARD_WIDTH - 2 * EDGE;
const TITLE_SIZES = [92, 80, 68, 58, 48];
const TITLE_TOP = 142;
const LINE_SIZES = [
  { size: 34, lines: 2 },
  { size: 30, lines: 3 },
];

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);

export function drawCard(card: Card, faces: Faces, colour: Colour): string {
  const ink = colour('ink');
  const text = (words: string, x: number, y: number, size: number, face: string, fill: string) =>
    `<text x="${String(x)}" y="${String(Math.round(y))}" font-family="${face}" font-size="${String(size)}" fill="${fill}">${escapeXml(words)}</text>`;
  const parts: string[] = [
    `<rect width="${String(CARD_WIDTH)}" height="${String(CARD_HEIGHT)}" fill="${colour('paper')}"/>`,
    `<rect width="${String(CARD_WIDTH)}" height="16" fill="${ink}"/>`,
    text(shorten(card.kicker, faces.display, 34), EDGE, 98, 34, DISPLAY, colour('ink-2')),
  ];

  // The foot first: the title takes the room that it leaves.
  let foot = CARD_HEIGHT - 70;
  const ruler =
    card.ruler === null ? null : drawRuler(card.ruler.cell, sharedScale([card.ruler.cell]));
  if (ruler !== null && card.ruler !== null) {
    const scale = Math.min(2.6, ROOM / ruler.width);
    const tall = ruler.height * scale;
    const [wide, fine] =
      ruler.kind === 'ticks' ? [3.5, 1.5] : ruler.kind === 'bar' ? [9, 1.5] : [2, 1];
    parts.push(
      `<g transform="translate(${String(EDGE)} ${String(Math.round(foot - tall + 6))}) scale(${scale.toFixed(3)})" fill="none"><path d="${ruler.others}" stroke="${colour('ink-2')}" stroke-width="${String(fine)}"/><path d="${ruler.raised}" stroke="${colour(`pen-${String(card.ruler.pen)}`)}" stroke-width="${String(wide)}"/></g>`,
    );
    foot -= tall + 26;
  }
  for (const line of [...card.lines].reverse()) {
    const set = wrapTitle(line, faces.sans, { width: ROOM, sizes: LINE_SIZES });
    for (const words of [...set.lines].reverse()) {
      parts.push(text(words, EDGE, foot, set.size, SANS, ink));
      foot -= set.size * 1.42;
    }
  }
  const height = foot - 24 - TITLE_TOP;
  const title = wrapTitle(card.title, faces.display, {
    width: ROOM,
    sizes: TITLE_SIZES.map((size) => ({
      size,
      lines: Math.max(1, Math.floor(height / (size * 1.1))),
    })),
  });
  const titleColour = card.titlePen === null ? ink : colour(`pen-${String(card.titlePen)}`);
  let y = TITLE_TOP;
  for (const line of title.lines) {
    y += title.size * 1.1;
    parts.push(text(line, EDGE, y, title.size, DISPLAY, titleColour));
    if (card.titlePen !== null) {
      const width = faces.display(line) * title.size;
      parts.push(
        underline(card.titlePen, EDGE, Math.round(y + 18), Math.round(width), titleColour),
      );
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD_WIDTH)}" height="${String(CARD_HEIGHT)}">${parts.join('')}</svg>`;
}

function shorten(words: string, measure: Measure, size: number): string {
  return wrapTitle(words, measure, { width: ROOM, sizes: [{ size, lines: 1 }] }).lines[0] ?? '';
}

/** The lines that the pens draw under words (styles/quote.css): solid, double, dashed, dotted, wavy and heavier ones. */
function underline(pen: number, x: number, y: number, width: number, fill: string): string {
  const line = (at: number, weight: number, rest = ''): string =>
    `<path d="M${String(x)} ${String(at)}h${String(width)}" stroke="${fill}" stroke-width="${String(weight)}"${rest}/>`;
  switch (pen) {
    case 2:
      return line(y, 4) + line(y + 9, 4);
    case 3:
    case 7:
      return line(y, pen === 3 ? 5 : 9, ' stroke-dasharray="20 9"');
    case 4:
    case 8:
      return line(
        y,
        pen === 4 ? 7 : 11,
        ` stroke-dasharray="0 ${pen === 4 ? '14' : '20'}" stroke-linecap="round"`,
      );
    default:
      return line(y, pen === 6 ? 9 : 5);
  }
}
