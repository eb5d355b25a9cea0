// What Astro needs to know. Content folder, address and output folder come from the command line (scripts/build.ts).
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { POLICY } from './src/site/policy.ts';
import { verbatim } from './src/site/integration.ts';

export default defineConfig({
  srcDir: './src/site',
  output: 'static',
  trailingSlash: 'always',
  // Pages wait for their files to be written: a few at a time fill the waits.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // As Prettier reads it: line breaks between elements are no spaces, {' '} is one.
  compressHTML: 'jsx',
  // Summaries hold no code; the highlighter would want inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: { directives: POLICY.map(([name, ...sources]) => [name, ...sources].join(' ')) },
  },
  integrations: [mdx(), verbatim({ contentDir: process.env.VERBATIM_CONTENT ?? './content' })],
  vite: { build: { assetsInlineLimit: 0 } },
});
