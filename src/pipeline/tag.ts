// Gives a response its themes, each with a score and what carried it, the sentence to quote, and the writer's role.
import type { Tag, Tagging } from '../domain/tag.ts';
import type { ThemeId } from '../domain/id.ts';
import type { Codebook } from '../domain/theme.ts';
import { chooseHighlight } from './tagger/choose-highlight.ts';
import type { Model } from './tagger/model.ts';
import { readRole } from './tagger/read-role.ts';
import { readText } from './tagger/reading.ts';
import { createThemeScorer } from './tagger/score-themes.ts';
import { createEvidenceReader } from './tagger/show-evidence.ts';

export interface Tagger {
  /** Same text and question, same tagging, on any machine. Text without a sentence gets no tag, no role and no highlight. */
  readonly tag: (text: string, question?: string | null) => Tagging;
}

/** Prepares everything that does not depend on a text; keep the tagger, it remembers words it has met. */
export function createTagger(codebook: Codebook, model: Model): Tagger {
  const scoreThemes = createThemeScorer(codebook, model);
  const showEvidence = createEvidenceReader(model);
  return {
    tag(text, question = null) {
      const reading = readText(text);
      if (reading.passages.length === 0) return nothing(codebook);
      const { themes, logits, shares, cues, roleCues } = scoreThemes(reading, question);
      const scores: Record<ThemeId, number> = {};
      const tags: Tag[] = [];
      themes.forEach(({ id, score, threshold, passages }, index) => {
        scores[id] = score;
        if (score < threshold) return;
        tags.push({
          theme: id,
          score,
          status: 'suggested',
          evidence: showEvidence(reading, cues, { theme: index, id, passages }),
        });
      });
      return {
        tags,
        passages: reading.passages,
        highlight: chooseHighlight(reading, themes),
        writer: readRole(model, logits, shares, roleCues),
        scores,
      };
    },
  };
}

function nothing(codebook: Codebook): Tagging {
  return {
    tags: [],
    passages: [],
    highlight: null,
    writer: { role: 'unknown', roles: [], roleStated: false },
    scores: Object.fromEntries(codebook.themes.map((theme) => [theme.id, 0])),
  };
}
