// What Astro needs to know. Content folder, address and output folder come from the command line (scripts/build.ts).
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { POLICY } from './src/site/policy.ts';
import { verbatim } from './src/site/integration.ts';

export default defineConfig({
  srcDir: './src/site',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
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
