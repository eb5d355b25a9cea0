// Gives a response its themes, each with a score and what carried it, the sentence to quote, and the writer's role.
import type { Tag, Tagging } from '../domain/tag.ts';
import type { ThemeId } from '../domain/id.ts';
import type { Codebook } from '../domain/theme.ts';
import { chooseHighlight } from './tagger/choose-highlight.ts';
import { createThemeScorer } from './tagger/score-themes.ts';
import type { Model } from './tagger/model.ts';
import { readText } from './tagger/reading.ts';
import { createRoleReader } from './tagger/read-role.ts';
import { showEvidence } from './tagger/show-evidence.ts';

export interface Tagger {
  /** Same text, same tagging, on any machine. Text without a sentence gets no tag, no role and no highlight. */
  readonly tag: (text: string) => Tagging;
}

/** Prepares everything that does not depend on a text; keep the tagger, it remembers words it has met. */
export function createTagger(codebook: Codebook, model: Model): Tagger {
  const scoreThemes = createThemeScorer(codebook, model);
  const readRole = createRoleReader();
  return {
    tag(text) {
      const reading = readText(text);
      const { themes, hits } = scoreThemes(reading);
      const scores: Record<ThemeId, number> = {};
      const tags: Tag[] = [];
      const points = reading.passages.map(() => 0);
      themes.forEach(({ id, score, threshold, passages }, index) => {
        scores[id] = score;
        passages.forEach((point, passage) => {
          points[passage] = Math.max(points[passage] ?? 0, point);
        });
        if (score < threshold || reading.passages.length === 0) return;
        tags.push({
          theme: id,
          score,
          status: 'suggested',
          evidence: showEvidence(reading, hits, index, passages),
        });
      });
      return {
        tags,
        passages: reading.passages,
        highlight: chooseHighlight(reading, points),
        writer: readRole(reading),
        scores,
      };
    },
  };
}
