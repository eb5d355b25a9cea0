// What the feeds say: one of summaries, one of their findings. Never a quote: readers that keep everything would keep
// withdrawn words too.
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Finding } from '../domain/finding.ts';
import type { ConsultationSynthesis } from '../domain/synthesis.ts';
import { address, findingPath, summaryPath } from './link.ts';
import { getStrings } from './strings/index.ts';
import { getSynthesis } from './synthesis.ts';
import { evidenceText } from './wording.ts';

interface FeedItem {
  /** Unique for ever: the address where the site's own is known, else a name that follows from the slug. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** ISO dates. */
  readonly published: string | null;
  readonly updated: string;
  readonly topics: readonly string[];
}

export interface Feed {
  /** Without its ending: "/feed". */
  readonly path: string;
  readonly title: string;
  readonly items: readonly FeedItem[];
}

export function summariesFeed(): Feed {
  const { site } = getSynthesis();
  return { path: '/feed', title: site.name, items: published().map(summaryItem) };
}

export function findingsFeed(): Feed {
  const { site } = getSynthesis();
  return {
    path: '/findings',
    title: getStrings().feeds.findings(site.name),
    items: published().flatMap((one) =>
      written(one).map((finding): FeedItem => findingItem(finding, one)),
    ),
  };
}

/** Published summaries, newest first; drafts are not announced. */
function published(): readonly ConsultationSynthesis[] {
  return getSynthesis().consultations.filter(
    ({ consultation }) => consultation.status === 'published',
  );
}

/** A drafted claim is a respondent's own words, and those may be withdrawn. */
function written({ findings }: ConsultationSynthesis): readonly Finding[] {
  return findings.filter(({ claimBy }) => claimBy === 'editor');
}

function summaryItem(one: ConsultationSynthesis): FeedItem {
  const t = getStrings();
  const { slug, consultation } = one;
  const url = address(summaryPath(slug));
  const claims = written(one)
    .map((finding) => {
      const link = escapeXml(address(findingPath(slug, finding.id)));
      return `<li><a href="${link}">${escapeXml(finding.claim)}</a> ${escapeXml(evidenceText(finding.evidence, t))}</li>`;
    })
    .join('');
  return {
    id: url.startsWith('/') ? `urn:verbatim:summary:${slug}` : url,
    url,
    title: consultation.title,
    summary: consultation.description,
    html: `<p>${escapeXml(consultation.description)}</p>${claims === '' ? '' : `<ol>${claims}</ol>`}`,
    published: consultation.closed ?? consultation.opened,
    updated: consultation.updated,
    topics: consultation.topics,
  };
}

function findingItem(finding: Finding, { slug, consultation }: ConsultationSynthesis): FeedItem {
  const t = getStrings();
  const url = address(findingPath(slug, finding.id));
  const evidence = evidenceText(finding.evidence, t);
  const others =
    finding.otherViews.length === 0
      ? t.summary.noOtherViews
      : t.feeds.otherViews(finding.otherViews.length);
  const from = `<a href="${escapeXml(address(summaryPath(slug)))}">${escapeXml(consultation.title)}</a>`;
  const paragraphs = [
    ...(finding.support === null ? [] : [escapeXml(finding.support)]),
    escapeXml(evidence),
    escapeXml(others),
    from,
  ];
  return {
    id: url.startsWith('/') ? `urn:verbatim:finding:${slug}:${finding.id}` : url,
    url,
    title: finding.claim,
    summary: evidence,
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    published: null,
    updated: consultation.updated,
    topics: finding.themes,
  };
}

export function atomResponse({ path, title, items }: Feed): Response {
  const { site, updated } = getSynthesis();
  const home = address('/');
  const feed = generateAtomFeed({
    id: home.startsWith('/') ? `urn:verbatim${path.replace('/', ':')}` : address(`${path}.atom`),
    title: { value: named(title) },
    subtitle: { value: plain(site.tagline) },
    links: [
      { rel: 'alternate', type: 'text/html', href: home },
      { rel: 'self', type: 'application/atom+xml', href: address(`${path}.atom`) },
    ],
    updated: time(updated),
    authors: [{ name: plain(site.body) }],
    xml: { lang: site.language },
    entries: items.map((item) => ({
      id: item.id,
      title: { value: plain(item.title) },
      links: [{ rel: 'alternate', type: 'text/html', href: item.url }],
      ...(item.published === null ? {} : { published: time(item.published) }),
      updated: time(item.updated),
      categories: item.topics.map((topic) => ({ term: plain(topic) })),
      summary: { value: plain(item.summary) },
      content: { type: 'html', value: plain(item.html) },
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** JSON Feed 1.1. */
export function jsonResponse({ path, title, items }: Feed): Response {
  const { site } = getSynthesis();
  const feed: unknown = generateJsonFeed({
    title: named(title),
    description: site.tagline,
    home_page_url: address('/'),
    feed_url: address(`${path}.json`),
    language: site.language,
    authors: [{ name: site.body }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      ...(item.published === null ? {} : { date_published: time(item.published) }),
      date_modified: time(item.updated),
      ...(item.topics.length === 0 ? {} : { tags: [...item.topics] }),
    })),
  });
  return new Response(`${JSON.stringify(feed, null, 2)}\n`, {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}

const time = (iso: string): string => `${iso}T00:00:00Z`;

/** Staff feeds say what they are. */
function named(title: string): string {
  return getSynthesis().edition === 'internal'
    ? `${title} (${getStrings().frame.internalShort})`
    : title;
}

/** Without characters that XML 1.0 can't hold at all, escaped or not. */
function plain(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

export function escapeXml(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
