// The picture of a page that is shared: its own, else the site's, else none where no face holds their letters.
import { penPlaceIn } from '../pens.ts';
import { getStrings } from '../strings/index.ts';
import { getSynthesis } from '../synthesis.ts';
import type { Synthesis } from '../../domain/synthesis.ts';
import { isSettable, listCards, SITE_CARD, siteCard, type Card } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './draw-card.ts';

export interface CardImage {
  /** As if the site stood at the root of its host. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Many pages ask, and the answer is the same until the content changes. */
let known: { readonly of: Synthesis; readonly cards: ReadonlyMap<string, Card> } | undefined;

export function findCard(name: string): CardImage | null {
  const card = (name === SITE_CARD ? undefined : ownCard(name)) ?? siteCard(getSynthesis().site);
  if (!isSettable(card)) return null;
  return {
    path: `/cards/${card.name}.png`,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: [card.title, ...card.lines].join('. '),
  };
}

function ownCard(name: string): Card | undefined {
  const synthesis = getSynthesis();
  if (known?.of !== synthesis) {
    const cards = listCards(synthesis, getStrings(), (theme) => penPlaceIn(synthesis, theme));
    known = { of: synthesis, cards: new Map(cards.map((card) => [card.name, card])) };
  }
  return known.cards.get(name);
}
