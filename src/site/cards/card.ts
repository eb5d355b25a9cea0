// What a picture for a shared link says: no more than its page does, and never a respondent's words.
import { curlyMarks } from '../../domain/quote-marks.ts';
import type { Proportion } from '../../domain/count.ts';
import type { SiteConfig } from '../../domain/site-config.ts';
import type { ConsultationSynthesis, Synthesis } from '../../domain/synthesis.ts';
import type { Strings } from '../strings/en.ts';
import { openText, proportionText } from '../wording.ts';
import { leadingTheme } from '../leading-theme.ts';

export interface Card {
  /** File name without its ending, also part of the address. */
  readonly name: string;
  readonly kicker: string;
  readonly title: string;
  /** Place of the theme's pen, from 1, where the title is a theme's name. */
  readonly titlePen: number | null;
  readonly lines: readonly string[];
  /** A count drawn as a ruler, with the sentence that it draws. */
  readonly ruler: { readonly cell: Proportion; readonly pen: number } | null;
}

export const SITE_CARD = 'site';
export const summaryCard = (slug: string): string => `summary-${slug}`;
export const themeCard = (theme: string): string => `theme-${theme}`;

/** Letters that the cards' faces hold. A card in others would be full of holes, so there is none. */
const SETTABLE = /^[\u0020-\u024f\u1e00-\u1eff\u2013-\u2026\u2032\u2033\u20ac\u2122\u2212]*$/u;

/** One of the site, of each summary and of each theme. `penPlace` gives a theme's pen from 1. */
export function listCards(
  synthesis: Synthesis,
  t: Strings,
  penPlace: (theme: string) => number,
): readonly Card[] {
  const { site, consultations, codebook } = synthesis;
  const cards: readonly Card[] = [
    siteCard(site),
    ...consultations.map((one) => ofSummary(one, synthesis, t, penPlace)),
    ...codebook.themes.map(({ id, name, definition }): Card => ({
      name: themeCard(id),
      kicker: site.name,
      title: name,
      titlePen: penPlace(id),
      lines: [curlyMarks(definition)],
      ruler: null,
    })),
  ];
  return cards.filter(isSettable);
}

/** The picture of every page that has none of its own. */
export function siteCard(site: SiteConfig): Card {
  return {
    name: SITE_CARD,
    kicker: site.body,
    title: site.name,
    titlePen: null,
    lines: [site.tagline],
    ruler: null,
  };
}

export function isSettable({ kicker, title, lines }: Card): boolean {
  return [kicker, title, ...lines].every((text) => SETTABLE.test(text));
}

function ofSummary(
  one: ConsultationSynthesis,
  { site, codebook }: Synthesis,
  t: Strings,
  penPlace: (theme: string) => number,
): Card {
  const { consultation, respondents, slug } = one;
  const lead = leadingTheme(one);
  const leadName = codebook.themes.find(({ id }) => id === lead?.theme)?.name;
  const point =
    lead === null || leadName === undefined
      ? []
      : [t.summary.themesPoint(leadName, proportionText(lead.evidence.people, t))];
  return {
    name: summaryCard(slug),
    kicker: site.name,
    title: curlyMarks(consultation.title),
    titlePen: null,
    lines: [`${t.count.respondents(respondents.people)} · ${openText(consultation, t)}`, ...point],
    ruler: lead === null ? null : { cell: lead.evidence.people, pen: penPlace(lead.theme) },
  };
}
