// How to report a hole in the site's security (RFC 9116), where site.yaml says whom to tell.
import type { APIRoute } from 'astro';
import { SITE, address } from '../../link.ts';
import { getSynthesis } from '../../synthesis.ts';

export const getStaticPaths = () =>
  getSynthesis().site.securityContact === undefined
    ? []
    : [{ params: { wellKnown: '.well-known' } }];

export const GET: APIRoute = () => {
  const { site, updated } = getSynthesis();
  // A year from the newest content: the file must run out, and a build may not ask the clock.
  const expires = new Date(`${updated}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const canonical =
    SITE === undefined ? '' : `Canonical: ${address('/.well-known/security.txt')}\n`;
  return new Response(
    `Contact: ${site.securityContact ?? ''}\nExpires: ${expires.toISOString()}\nPreferred-Languages: ${site.language}\n${canonical}`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
