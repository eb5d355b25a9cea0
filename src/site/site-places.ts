// Pages that a search offers where few quotes match: people look for a summary or a way to write here, too.
import { summaryPath, themePath } from './link.ts';
import { getStrings } from './strings/index.ts';
import { getSynthesis } from './synthesis.ts';

export interface SitePlace {
  readonly path: string;
  readonly name: string;
  /** What it may be looked for by. */
  readonly words: string;
}

export function listSitePages(): readonly SitePlace[] {
  const t = getStrings();
  const { consultations, codebook } = getSynthesis();
  return [
    ...consultations.map(({ slug, consultation }) => ({
      path: summaryPath(slug),
      name: consultation.title,
      words: [consultation.title, ...consultation.topics].join(' '),
    })),
    ...codebook.themes.map(({ id, name }) => ({ path: themePath(id), name, words: name })),
    {
      path: '/methods/',
      name: t.methods.title,
      words: `${t.methods.title} ${t.methods.tagging} ${t.methods.small}`,
    },
    {
      path: '/privacy/',
      name: t.privacy.title,
      words: `${t.privacy.title} ${t.privacy.withdraw} ${t.quotePage.withdraw} ${t.frame.contact}`,
    },
    { path: '/data/', name: t.data.title, words: `${t.data.title} ${t.home.filesData}` },
    { path: '/accessibility/', name: t.accessibility.title, words: t.accessibility.title },
  ];
}
