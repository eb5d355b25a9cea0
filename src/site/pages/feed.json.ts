// JSON Feed 1.1 of summaries. Quotes are never in a feed: readers that keep everything would keep withdrawn words too.
import type { APIRoute } from 'astro';
import { feedItems } from '../feeds.ts';
import { address } from '../link.ts';
import { getSynthesis } from '../synthesis.ts';

export const GET: APIRoute = () => {
  const { site } = getSynthesis();
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.tagline,
    home_page_url: address('/'),
    feed_url: address('/feed.json'),
    language: site.language,
    authors: [{ name: site.body }],
    items: feedItems().map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      ...(item.published === null ? {} : { date_published: `${item.published}T00:00:00Z` }),
      date_modified: `${item.updated}T00:00:00Z`,
      ...(item.topics.length === 0 ? {} : { tags: item.topics }),
    })),
  };
  return new Response(`${JSON.stringify(feed, null, 2)}\n`, {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
