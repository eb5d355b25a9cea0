// One row across the privacy line: what goes in may hold anything, what comes out may be stored.
import type { RedactionKind } from '../domain/response.ts';
import type { Role } from '../domain/role.ts';
import type { SafeText } from '../domain/safe-text.ts';
import { fromDateSerial, toIsoDate, type DayOrder } from './dates.ts';
import { firstNameOf } from './first-name.ts';
import { detectLanguage } from './language.ts';
import { isNoAnswer, normaliseLabel, normaliseText } from './normalise.ts';
import type { RawResponse } from './raw.ts';
import { isPlainWord } from './redact/plain-word.ts';
import { redact } from './redact/redact.ts';
import { readRoles, type GivenRoles } from './roles.ts';

export interface SafeRow {
  readonly row: number;
  readonly kind: 'response' | 'comment';
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly roleGiven: SafeText | null;
  readonly date: string | null;
  readonly texts: readonly SafeAnswer[];
  readonly choices: readonly { readonly question: string; readonly choices: readonly SafeText[] }[];
}

export interface SafeAnswer {
  readonly question: string | null;
  readonly text: SafeText;
  readonly language: string;
  readonly removed: Partial<Record<RedactionKind, number>>;
}

export interface SafetyOptions {
  readonly names: 'first' | 'none';
  readonly keep: readonly string[];
  readonly dayOrder: DayOrder;
}

/** Labels and roles; beyond, each is read when it comes. */
const MOST_REMEMBERED = 10_000;

export class SafeMaker {
  readonly #options: SafetyOptions;
  /** Options of closed questions come by the thousand; each is looked at once. */
  readonly #labels = new Map<string, SafeText>();
  readonly #roles = new Map<string, GivenRoles>();

  constructor(options: SafetyOptions) {
    this.#options = options;
  }

  row(raw: RawResponse): SafeRow {
    const name = this.#options.names === 'first' ? firstNameOf(raw.author) : null;
    const role = raw.role === null ? null : normaliseLabel(raw.role);
    const { roles, saysMore } =
      role === null ? { roles: [], saysMore: false } : this.#rolesOf(role);
    return {
      row: raw.row,
      kind: raw.kind,
      name,
      roles,
      roleGiven: role !== null && saysMore ? this.#roleGiven(role) : null,
      date:
        raw.date === null
          ? null
          : (toIsoDate(raw.date, this.#options.dayOrder) ?? fromDateSerial(raw.date)),
      texts: raw.texts.flatMap(({ question, text }) => this.#answer(question, text, name) ?? []),
      choices: raw.choices.map(({ question, choices }) => ({
        question: this.label(question),
        choices: choices.map((choice) => this.label(choice)),
      })),
    };
  }

  #rolesOf(role: string): GivenRoles {
    const known = this.#roles.get(role);
    if (known !== undefined) return known;
    const roles = readRoles(role);
    if (this.#roles.size < MOST_REMEMBERED) this.#roles.set(role, roles);
    return roles;
  }

  /** The person's own words for their role, where all of them are words of the language. */
  #roleGiven(role: string): SafeText | null {
    const safe = this.label(role);
    const words = safe.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
    return words.length <= 12 && words.every((word, index) => isPlainWord(word, index === 0))
      ? safe
      : null;
  }

  /** A question, an option, a header: one line, made safe once. */
  label(raw: string): SafeText {
    const known = this.#labels.get(raw);
    if (known !== undefined) return known;
    const safe = redact(normaliseLabel(raw), { keep: this.#options.keep }).text;
    if (this.#labels.size < MOST_REMEMBERED) this.#labels.set(raw, safe);
    return safe;
  }

  #answer(question: string | null, raw: string, ownFirstName: string | null): SafeAnswer | null {
    const normalised = normaliseText(raw);
    if (isNoAnswer(normalised)) return null;
    const { text, redactions } = redact(normalised, { keep: this.#options.keep, ownFirstName });
    const removed: Partial<Record<RedactionKind, number>> = {};
    for (const { kind } of redactions) removed[kind] = (removed[kind] ?? 0) + 1;
    return {
      question: question === null ? null : this.label(question),
      text,
      language: detectLanguage(text),
      removed,
    };
  }
}
