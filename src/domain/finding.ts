// A numbered claim with the quotes and the people that carry it.
import type { Count, Proportion } from './count.ts';
import type { QuoteId, ResponseId, ThemeId } from './id.ts';
import type { Role } from './role.ts';

/**
 * A group of respondents in an evidence line: `both` holds parents who are teachers too, `not-stated` gave no role.
 * `not-shown` stands only beside single quotes whose writer's group is too small to name.
 */
export type RoleGroup = Role | 'both' | 'not-stated' | 'not-shown';

export interface RoleRow {
  readonly group: RoleGroup;
  readonly cell: Proportion;
}

/** People over people in hand, by role: one grammar on pages, in print and in the data files. */
export interface EvidenceLine {
  readonly people: Proportion;
  readonly byRole: readonly RoleRow[];
  /** Different people quoted here. */
  readonly quoted: number;
}

export interface Finding {
  /** Stable: written by an editor or derived from the draft's quotes; part of the address. */
  readonly id: string;
  /** Display only; changes when findings are re-ordered. */
  readonly number: number;
  readonly claim: string;
  /** `respondents`: the claim is a respondent's own words, until an editor writes one. */
  readonly claimBy: 'editor' | 'respondents';
  /** One or two supporting sentences in the editor's words, null in a draft. */
  readonly support: string | null;
  readonly themes: readonly ThemeId[];
  readonly quotes: readonly QuoteId[];
  readonly otherViews: readonly QuoteId[];
  /** Whose tags or an editor's additions carry it: the count can be checked by hand. */
  readonly responses: readonly ResponseId[];
  readonly evidence: EvidenceLine;
  /**
   * People who raised one of its themes, don't carry it and are not quoted as another view: they said something else. Null
   * under the survey regime, where it could tell a hidden number.
   */
  readonly saidElse: number | null;
}

/** What one theme holds in one consultation. */
export interface ThemeDigest {
  readonly theme: ThemeId;
  readonly evidence: EvidenceLine;
  /** Responses whose tag a person has reviewed, and those that only software has tagged; null where they would tell a hidden number. */
  readonly reviewedCount: number | null;
  readonly suggestedCount: number | null;
  /** Chosen quotes, best first, spread over people and roles. */
  readonly quotes: readonly QuoteId[];
  readonly alsoTagged: readonly { readonly theme: ThemeId; readonly people: Count }[];
}
