// The prose that editors write: the body of each consultation's index.mdx. Its front matter is the synthesis's to check.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const base = `${process.env['VERBATIM_CONTENT'] ?? './content'}/consultations`;

export const collections = {
  summaries: defineCollection({
    loader: glob({
      pattern: '*/index.mdx',
      base,
      // The folder's name is the slug, whatever a front matter says.
      generateId: ({ entry }) => entry.slice(0, entry.indexOf('/')),
    }),
  }),
};
