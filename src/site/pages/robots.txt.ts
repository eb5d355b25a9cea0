// Everything may be read; pages of single quotes and responses ask by themselves not to be listed.
import type { APIRoute } from 'astro';
import { address } from '../link.ts';
import { getSynthesis } from '../synthesis.ts';

export const GET: APIRoute = ({ site }) => {
  if (getSynthesis().edition === 'internal') {
    return new Response('User-agent: *\nDisallow: /\n', {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const sitemap = site === undefined ? '' : `\nSitemap: ${address('/sitemap.xml')}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
