// What both feeds say of each summary: its claims with their evidence lines, no quotes.
import { address, findingPath, summaryPath } from './link.ts';
import { getStrings } from './strings/index.ts';
import { getSynthesis } from './synthesis.ts';
import { evidenceText } from './wording.ts';

export interface FeedItem {
  /** Unique for ever: the address where the site's own is known, else a name that follows from the slug. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: string | null;
  readonly updated: string;
  readonly topics: readonly string[];
}

export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Characters that XML 1.0 can't hold at all, escaped or not.
      .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
  );
}

/** Published summaries, newest first; drafts are not announced. */
export function feedItems(): readonly FeedItem[] {
  const t = getStrings();
  return getSynthesis()
    .consultations.filter(({ consultation }) => consultation.status === 'published')
    .map(({ slug, consultation, findings }) => {
      const url = address(summaryPath(slug));
      const claims = findings
        .map(
          (finding) =>
            `<li><a href="${escapeXml(address(findingPath(slug, finding.id)))}">${escapeXml(finding.claim)}</a> ${escapeXml(evidenceText(finding.evidence, t))}</li>`,
        )
        .join('');
      return {
        id: url.startsWith('/') ? `urn:verbatim:summary:${slug}` : url,
        url,
        title: consultation.title,
        summary: consultation.description,
        html: `<p>${escapeXml(consultation.description)}</p><ol>${claims}</ol>`,
        published: consultation.closed ?? consultation.opened,
        updated: consultation.updated,
        topics: consultation.topics,
      };
    });
}
