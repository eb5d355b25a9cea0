// A body's own pens: checked like the site's, and written over the site's tokens.
import type { SiteConfig } from '../domain/site-config.ts';
import type { Problem } from '../errors/verbatim-error.ts';
import { contrast, distance, mix, toRgb, VISIONS } from './colour.ts';

type Scheme = 'light' | 'dark';

/** As in styles/tokens.css, which a test compares. */
export const GROUNDS: Readonly<Record<Scheme, { readonly paper: string; readonly panel: string }>> =
  {
    light: { paper: '#fcfcfa', panel: '#f1f3ee' },
    dark: { paper: '#11171e', panel: '#1a222b' },
  };

/** Text needs 4.5:1; pens closer than 15 (CIEDE2000) look alike to some colour-blind reader. */
const LEAST_CONTRAST = 4.5;
const LEAST_DISTANCE = 15;

const tintOf = (colour: string, scheme: Scheme): string =>
  mix(colour, scheme === 'light' ? 0.1 : 0.16, GROUNDS[scheme].paper);

/** Every pen that can't be read or told apart; empty where all can. */
export function checkPens({ pens = [] }: Pick<SiteConfig, 'pens'>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    pens.forEach((pen, i) => {
      const colour = pen[scheme];
      const where = `site.yaml: the ${scheme} colour ${colour} of pen ${String(i + 1)}`;
      const grounds = { ...GROUNDS[scheme], 'its own tint': tintOf(colour, scheme) };
      for (const [name, ground] of Object.entries(grounds)) {
        const ratio = contrast(toRgb(colour), toRgb(ground));
        if (ratio >= LEAST_CONTRAST) continue;
        problems.push({
          where,
          message: `is read at ${ratio.toFixed(1)}:1 on ${name} (${ground}); text needs ${String(LEAST_CONTRAST)}:1.`,
          hint: scheme === 'light' ? 'Take a darker colour.' : 'Take a lighter colour.',
        });
        break;
      }
      for (let j = 0; j < i; j += 1) {
        const other = pens[j]?.[scheme] ?? colour;
        const close = VISIONS.find(
          (vision) => distance(toRgb(colour), toRgb(other), vision) < LEAST_DISTANCE,
        );
        if (close === undefined) continue;
        problems.push({
          where,
          message: `looks like pen ${String(j + 1)} (${other}) to readers with ${close} colour vision.`,
          hint: 'Make one of the two clearly lighter or darker, or take another hue.',
        });
      }
    });
  }
  return problems;
}

/** CSS that puts the body's pens in place of the site's; empty where it has none. */
export function penStyle({ pens = [] }: Pick<SiteConfig, 'pens'>): string {
  if (pens.length === 0) return '';
  const block = (scheme: Scheme): string =>
    pens
      .map((pen, i) => {
        const name = `--pen-${String(i + 1)}`;
        return `${name}:${pen[scheme]};${name}-tint:${tintOf(pen[scheme], scheme)};`;
      })
      .join('');
  // One step more specific than the tokens, so that the order of the style sheets doesn't matter.
  return `html:root{${block('light')}}@media screen and (prefers-color-scheme:dark){html:root{${block('dark')}}}`;
}
