import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { SiteConfigSchema } from '../../../src/domain/site-config.ts';
import { checkUnwrittenPage, checkUnwrittenSite } from '../../../src/pipeline/check-unwritten.ts';
import { makeConsultation } from '../../fixtures/make-content.ts';

const starter = SiteConfigSchema.parse(
  parse(readFileSync('src/ingest/starter/site.yaml', 'utf8')) as unknown,
);

test('a new site’s identity is one warning that names each gap, and only those that are left', () => {
  expect(checkUnwrittenSite(starter)).toMatchObject([
    {
      level: 'warning',
      where: 'site.yaml',
      message: 'nothing of your own stands yet in: name, tagline, body, editors, contact.href.',
    },
  ]);
  const begun = { ...starter, name: 'Our voices', tagline: 'What people told us.', body: 'Us' };
  expect(checkUnwrittenSite(begun)[0]?.message).toContain('yet in: editors, contact.href.');
  const written = {
    ...begun,
    editors: 'the Fellows',
    contact: { label: 'Write to us', href: 'mailto:us@example.org' },
  };
  expect(checkUnwrittenSite(written)).toEqual([]);
});

test('a page’s gaps are warned of at their lines, and words about what is not written yet are no gap', () => {
  const mdx =
    '---\ntitle: x\ndescription: "Not written yet: one plain sentence."\nstatus: draft\npurpose: "Not written yet: why."\n---\n';
  const gaps = checkUnwrittenPage(
    makeConsultation({
      description: 'Not written yet: one plain sentence.',
      purpose: 'Not written yet: why.',
    }),
    mdx,
  );
  expect(gaps.map(({ level, line, message }) => [level, line, message])).toEqual([
    ['warning', 3, 'nothing of your own stands yet in description.'],
    ['warning', 5, 'nothing of your own stands yet in purpose.'],
  ]);
  const written = makeConsultation({
    description: 'The plan was Not written yet.',
    purpose: 'Us.',
  });
  expect(checkUnwrittenPage(written, mdx)).toEqual([]);
});
