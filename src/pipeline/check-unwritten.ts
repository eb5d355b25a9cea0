// Gaps that a new site or page was made with and that readers would see: warnings, with the place.
import type { Consultation } from '../domain/consultation.ts';
import { NOT_WRITTEN } from '../domain/not-written.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import type { Diagnostic } from '../domain/synthesis.ts';
import { summaryWarning, type SummaryProblem } from './summary/problem.ts';

/** One warning that names every gap of site.yaml; none where all of it is written. */
export function checkUnwrittenSite(site: SiteConfig): readonly Diagnostic[] {
  const { name, tagline, body, contact, editors } = site;
  const gaps = Object.entries({ name, tagline, body, 'contact.label': contact.label, editors })
    .filter(([, text]) => isGap(text))
    .map(([key]) => key);
  if (contact.href.includes('not-written-yet@')) gaps.push('contact.href');
  if (gaps.length === 0) return [];
  return [
    {
      level: 'warning',
      name: 'not-written',
      where: 'site.yaml',
      message: `nothing of your own stands yet in: ${gaps.join(', ')}.`,
      hint: 'Write your own words there before you publish: readers see these on every page.',
    },
  ];
}

/** One warning for each gap in a page's front matter, at its line. */
export function checkUnwrittenPage(
  { title, description, purpose }: Consultation,
  mdx: string,
): readonly SummaryProblem[] {
  const lines = mdx.split('\n');
  return Object.entries({ title, description, purpose })
    .filter(([, text]) => isGap(text))
    .map(([key]) =>
      summaryWarning(
        'not-written',
        Math.max(1, lines.findIndex((line) => line.startsWith(`${key}:`)) + 1),
        `nothing of your own stands yet in ${key}.`,
      ),
    );
}

function isGap(text: string): boolean {
  return text.trimStart().startsWith(NOT_WRITTEN);
}
