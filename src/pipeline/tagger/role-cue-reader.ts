// Finds the patterns by which writers show their role.
import { createMatcher, parsePattern } from './cues.ts';
import { ROLE_CUES, type RoleCue } from './role-cues.ts';
import type { Reading } from './reading.ts';

export interface RoleCueHit {
  readonly cue: RoleCue;
  /** Place of the cue in ROLE_CUES. */
  readonly index: number;
  readonly passage: number;
  /** UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

export function createRoleCueReader(): (reading: Reading) => readonly RoleCueHit[] {
  const match = createMatcher(ROLE_CUES.map((cue) => parsePattern(cue.match)));
  return ({ tokens, passages, firsts }) => {
    const hits: RoleCueHit[] = [];
    for (let passage = 0; passage < passages.length; passage += 1) {
      const first = firsts[passage] ?? 0;
      for (const { pattern, from, to } of match(
        tokens.words,
        first,
        firsts[passage + 1] ?? first,
      )) {
        const cue = ROLE_CUES[pattern];
        const start = tokens.starts[from];
        const end = tokens.ends[to - 1];
        if (cue === undefined || start === undefined || end === undefined) continue;
        hits.push({ cue, index: pattern, passage, start, end });
      }
    }
    return hits;
  };
}
