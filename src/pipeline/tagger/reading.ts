// One text as the tagger reads it: its words, its sentences, and which words stand in which.
import type { Passage } from '../../domain/passage.ts';
import { segment } from '../segment.ts';
import { tokenise, type Tokens } from './tokens.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly passages: readonly Passage[];
  /** Token number of each passage's first word; one more entry at the end closes the last. */
  readonly firsts: readonly number[];
}

/** Words outside every passage (stray marks before the first) are read with the first. */
export function readText(text: string): Reading {
  const tokens = tokenise(text);
  const passages = segment(text);
  const firsts: number[] = [];
  let token = 0;
  for (const [index, passage] of passages.entries()) {
    while (index > 0 && token < tokens.starts.length && (tokens.starts[token] ?? 0) < passage.start)
      token += 1;
    firsts.push(index === 0 ? 0 : token);
  }
  firsts.push(tokens.words.length);
  return { text, tokens, passages, firsts };
}
