// The page of a consultation, index.mdx, as far as a batch knows it; gaps that say so are left for an editor to fill.
import { stringify } from 'yaml';
import type { BatchManifest } from '../domain/batch.ts';
import { NOT_WRITTEN } from '../domain/not-written.ts';

export interface Dates {
  readonly first: string | null;
  readonly last: string | null;
}

/** The first page of a consultation that has none. */
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
    purpose: `${NOT_WRITTEN}: say here what the responses are used for.`,
    ...knownOf(manifest, dates),
    reportedRespondents: null,
    highlight: null,
    version: '1',
    updated,
    sample: manifest.sample,
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n{/* Write the framing paragraph and the findings here; "verbatim draft" proposes them from the responses. */}\n`;
}

/**
 * A page that was there before the first batch came: days and questions are filled in where it says nothing of them,
 * and every other byte stays as its editor left it.
 */
export function fillPage(mdx: string, manifest: BatchManifest, dates: Dates): string {
  const head = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?$/mu.exec(mdx)?.[0];
  if (head === undefined || !mdx.startsWith(head)) return mdx;
  const lineEnd = head.includes('\r\n') ? '\r\n' : '\n';
  let filled = head;
  for (const [key, value] of Object.entries(knownOf(manifest, dates))) {
    const line = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
    filled = filled.replace(
      new RegExp(`^${key}:[ \\t]*(?:null|~|\\[\\])[ \\t]*(?=\\r?$)`, 'mu'),
      () => line.replaceAll('\n', lineEnd),
    );
  }
  return filled + mdx.slice(head.length);
}

function knownOf(
  manifest: BatchManifest,
  dates: Dates,
): { readonly opened: string | null; readonly closed: string | null; questions: string[] } {
  return {
    opened: dates.first,
    closed: dates.last,
    questions: manifest.questions
      .filter((question) => question.kind === 'open')
      .map((question) => question.text),
  };
}
