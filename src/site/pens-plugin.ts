// Lets the page layout import a body's own pens as one more style sheet, `virtual:verbatim/pens.css`: they end up in the
// site's style sheet, so that no page has an inline style for the content policy to name.
import type { Plugin } from 'vite';

const NAME = 'virtual:verbatim/pens.css';

/** @param css read anew each time the module is made, so that the development server follows site.yaml */
export function pensPlugin(css: () => string): Plugin {
  return {
    name: 'verbatim:pens',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? css() : undefined),
  };
}
