// A theme given to a response, with what carried it: a tag always says why.
import type { ThemeId } from './id.ts';
import type { Passage } from './passage.ts';
import type { Response } from './response.ts';
import type { Role, RoleReading } from './role.ts';
import type { Span } from './span.ts';

/** A span of the response that carried a tag, with the rule or the words that did it, readable by a fellow. */
export interface Evidence extends Span {
  readonly reason: string;
}

/** `suggested` by software; `confirmed` or `added` by a person. A machine tag never passes for a reviewed one. */
export type TagStatus = 'suggested' | 'confirmed' | 'added';

export interface Tag {
  readonly theme: ThemeId;
  /** Calibrated probability in 0–1 that a trained coder gives the theme; 1 for a person's ruling. */
  readonly score: number;
  readonly status: TagStatus;
  /** Best first; may be empty only where a person added the tag. */
  readonly evidence: readonly Evidence[];
}

export interface RoleEvidence extends Span {
  readonly role: Role;
  /** The writer says it of themselves ("as a parent"), so it may be published as theirs. */
  readonly stated: boolean;
}

/** What a text shows of its writer. */
export interface WriterReading {
  /** The main role, `unknown` by default. */
  readonly role: RoleReading;
  readonly roles: readonly RoleEvidence[];
  readonly roleStated: boolean;
}

/** What the tagger says of one text, before any person's decision. */
export interface Tagging {
  readonly tags: readonly Tag[];
  readonly passages: readonly Passage[];
  /** The one or two consecutive sentences to quote; null only where the text holds no sentence. */
  readonly highlight: Span | null;
  readonly writer: WriterReading;
  /** Calibrated probability for every theme, tagged or not, for the review queue. */
  readonly scores: Readonly<Record<ThemeId, number>>;
}

export interface TaggedResponse {
  readonly response: Response;
  readonly tagging: Tagging;
  /** After decisions: what counts on the pages. */
  readonly tags: readonly Tag[];
  /** A person has ruled on this response's tags. */
  readonly reviewed: boolean;
  /** `language` differs from the codebook's, so no theme was looked for. */
  readonly untaggedLanguage: boolean;
  /** The person's role is left out here, since a small group's hidden number could be counted from it. */
  readonly isRoleHidden: boolean;
}
