// The sitemap: full addresses are its point, so there is none until the site's own address is known.
import type { APIRoute } from 'astro';
import { escapeXml } from '../feeds.ts';
import { SITE, address, batchPath, summaryPath, themePath } from '../link.ts';
import { getSynthesis } from '../synthesis.ts';

export const getStaticPaths = () =>
  SITE === undefined ? [] : [{ params: { sitemap: 'sitemap' } }];

export const GET: APIRoute = () => {
  const { consultations, codebook, updated } = getSynthesis();
  const pages: readonly (readonly [string, string])[] = [
    ...[
      '/',
      '/summaries/',
      '/themes/',
      '/search/',
      '/quotes/',
      '/methods/',
      '/data/',
      '/privacy/',
      '/accessibility/',
    ].map((path) => [path, updated] as const),
    ...consultations.flatMap((one) => [
      [summaryPath(one.slug), one.consultation.updated] as const,
      ...one.batches.map(({ id }) => [batchPath(id), one.consultation.updated] as const),
    ]),
    ...codebook.themes.map(({ id }) => [themePath(id), updated] as const),
  ];
  const urls = pages
    .map(
      ([path, date]) =>
        `  <url><loc>${escapeXml(address(path))}</loc><lastmod>${date}</lastmod></url>\n`,
    )
    .join('');
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};
