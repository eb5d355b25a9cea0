// The first index.mdx of a consultation: what the batch knows, and gaps that say so, for an editor to fill.
import { stringify } from 'yaml';
import type { BatchManifest } from '../domain/batch.ts';

export interface Dates {
  readonly first: string | null;
  readonly last: string | null;
}

export function draftPage(
  slug: string,
  title: string | null,
  manifest: BatchManifest,
  dates: Dates,
  updated: string,
): string {
  const words = slug.split('-').join(' ');
  const frontMatter = {
    title: title ?? words.charAt(0).toUpperCase() + words.slice(1),
    series: null,
    description: `What people said in answer to “${title ?? words}”, in their own words.`,
    status: 'draft',
    purpose: 'Not written yet: say here what the responses are used for.',
    opened: dates.first,
    closed: dates.last,
    questions: manifest.questions
      .filter((question) => question.kind === 'open')
      .map((question) => question.text),
    reportedRespondents: null,
    highlight: null,
    version: '1',
    updated,
    sample: manifest.sample,
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n{/* Write the framing paragraph and the findings here; "verbatim draft" proposes them from the responses. */}\n`;
}
