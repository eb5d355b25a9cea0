// Atom feed of summaries.
import type { APIRoute } from 'astro';
import { escapeXml, feedItems } from '../feeds.ts';
import { address } from '../link.ts';
import { getSynthesis } from '../synthesis.ts';

export const GET: APIRoute = () => {
  const { site, updated } = getSynthesis();
  const home = address('/');
  const entries = feedItems().map(
    (item) => `  <entry>
    <id>${escapeXml(item.id)}</id>
    <title>${escapeXml(item.title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(item.url)}"/>
${item.published === null ? '' : `    <published>${item.published}T00:00:00Z</published>\n`}    <updated>${item.updated}T00:00:00Z</updated>
    <summary>${escapeXml(item.summary)}</summary>
    <content type="html">${escapeXml(item.html)}</content>
  </entry>
`,
  );
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">
  <id>${escapeXml(home.startsWith('/') ? 'urn:verbatim:feed' : home)}</id>
  <title>${escapeXml(site.name)}</title>
  <subtitle>${escapeXml(site.tagline)}</subtitle>
  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeXml(address('/feed.atom'))}"/>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${escapeXml(site.body)}</name></author>
${entries.join('')}</feed>
`;
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
