// Finds every cue of every theme in a text, passage by passage, in one go.
import type { Theme } from '../../domain/theme.ts';
import { createMatcher, parsePattern, type Matcher, type Pattern } from './cues.ts';
import { hashText } from './features.ts';
import type { Reading } from './reading.ts';

/** A cue that spoke in a passage. */
export interface CueHit {
  /** Index of the theme in the codebook. */
  readonly theme: number;
  readonly weight: number;
  /** The cue as its author wrote it. */
  readonly source: string;
  /** The feature it is to the learned model. */
  readonly key: number;
  readonly passage: number;
  /** Tokens [from, to) of the whole text. */
  readonly from: number;
  readonly to: number;
}

export type CueReader = (reading: Reading) => readonly CueHit[];

export function createCueReader(themes: readonly Theme[]): CueReader {
  const cues: Pick<CueHit, 'theme' | 'weight' | 'source' | 'key'>[] = [];
  const patterns: Pattern[] = [];
  const guards = new Map<number, Matcher>();
  themes.forEach((theme, index) => {
    for (const { match, weight, unless } of theme.cues) {
      const at = patterns.push(parsePattern(match)) - 1;
      if (unless !== undefined) guards.set(at, createMatcher([parsePattern(unless)]));
      cues.push({
        theme: index,
        weight,
        source: match,
        key: hashText(`${theme.id}\u0000${match}`, 0x1000195),
      });
    }
  });
  const match = createMatcher(patterns);
  return (reading) => {
    const hits: CueHit[] = [];
    const { words } = reading.tokens;
    for (let passage = 0; passage < reading.passages.length; passage += 1) {
      const from = reading.firsts[passage] ?? 0;
      const to = reading.firsts[passage + 1] ?? from;
      for (const found of match(words, from, to)) {
        const cue = cues[found.pattern];
        const guard = guards.get(found.pattern);
        if (cue === undefined || (guard !== undefined && guard(words, from, to).length > 0))
          continue;
        hits.push({ ...cue, passage, from: found.from, to: found.to });
      }
    }
    return hits;
  };
}
