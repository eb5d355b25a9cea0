// Tags one response: what the software reads in it, then what a person ruled.
import type { Response } from '../domain/response.ts';
import type { TaggedResponse, Tagging } from '../domain/tag.ts';
import { F1_FLOOR } from './f1-floor.ts';
import { decideTags, type Rulings } from './decide.ts';
import type { RunOptions } from './run-options.ts';

/** Responses in other languages are shown and counted, never tagged as if they were in this one. */
const CODEBOOK_LANGUAGE = 'en';

export function tagResponse(
  response: Response,
  rulings: Rulings,
  options: RunOptions,
): TaggedResponse {
  const isForeign = isInOtherLanguage(response);
  const tagging = options.taggingOf(response.text);
  const read: Tagging = isForeign
    ? { ...tagging, tags: [], scores: {} }
    : countable(tagging, options);
  return decideTags(response, read, rulings, isForeign);
}

/** No theme is looked for in it: the codebook reads another language. */
export function isInOtherLanguage({ language }: Response): boolean {
  return language !== 'und' && !language.startsWith(CODEBOOK_LANGUAGE);
}

/** Leaves out the tags of themes that the model is known to read badly; their scores stay for the review queue. */
function countable(tagging: Tagging, { model }: RunOptions): Tagging {
  return {
    ...tagging,
    tags: tagging.tags.filter(({ theme }) => (model.themes[theme]?.f1 ?? 1) >= F1_FLOOR),
  };
}
