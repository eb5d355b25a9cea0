// What the cells of a column hold, in figures: the evidence from which `columns` tells its use.
import { dayOrderOf, isDateSerial, looksLikeDate, type DayOrder } from './dates.ts';
import { isNoAnswer, normaliseLabel } from './normalise.ts';
import { GIVEN_NAMES } from './redact/lists/given-names.ts';
import { readRoles } from './roles.ts';

/** Distinct values beyond this many are not told apart. */
const DISTINCT_LIMIT = 5000;

/** Shares are of the filled cells, 0–1. */
export interface ColumnProfile {
  readonly filled: number;
  readonly distinct: number;
  readonly meanWords: number;
  /** Cells of at least five words. */
  readonly sentenceShare: number;
  /** Cells of at least six words that end or part their sentences by a sign, as hardly any choice does. */
  readonly proseShare: number;
  readonly numberShare: number;
  readonly dateShare: number;
  /** Days as spreadsheets count them. */
  readonly serialShare: number;
  readonly addressShare: number;
  readonly linkShare: number;
  readonly roleShare: number;
  /** Cells that one value with others before it repeats. */
  readonly repeatShare: number;
  /** Machine-made: long runs of hexadecimal digits, "R_3k…", coordinates. */
  readonly codeShare: number;
  /** One or two capitalised words. */
  readonly nameShare: number;
  /** Cells of one to three words, the first of them a first name and hardly ever anything else. */
  readonly givenNameShare: number;
  /** What several choices in one cell are joined by, null where cells hold one choice. */
  readonly separator: ', ' | ';' | '|' | null;
  /** Choices after splitting. */
  readonly options: readonly string[];
  /** Of cells split by the separator: the share of parts that came before. */
  readonly optionRepeatShare: number;
  /** What the column's dates show about their own order. */
  readonly dayOrder: DayOrder;
  /** Values with their counts, most frequent first, up to 60. */
  readonly values: readonly (readonly [string, number])[];
}

/** What a value is, wherever it stands: values come again, and each is looked at once. */
interface Kind {
  readonly words: number;
  readonly isProse: boolean;
  readonly isNumber: boolean;
  readonly isDate: boolean;
  readonly isSerial: boolean;
  readonly isAddress: boolean;
  readonly isLink: boolean;
  readonly isCode: boolean;
  readonly isName: boolean;
  readonly isGivenName: boolean;
  /** Null where it was not asked for. */
  readonly isRole: boolean | null;
}

function kindOf(label: string, asksForRole: boolean): Kind {
  const words = label.split(' ').length;
  return {
    words,
    isProse: words >= 6 && /[.!?…]$|[.!?;] /u.test(label),
    isNumber: /^[-+]?[$€£]?\d+(?:[.,]\d+)*\s?%?$/u.test(label),
    isDate: words <= 8 && looksLikeDate(label),
    isSerial: words === 1 && isDateSerial(label),
    isAddress: words === 1 && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(label),
    isLink: words === 1 && /^(?:https?:\/\/|www\.)\S+$/iu.test(label),
    isCode:
      words === 1 &&
      /^(?:[0-9a-f]{8,}(?:-[0-9a-f]+)*|[A-Z]{1,3}_[0-9A-Za-z]{6,}|\d{1,3}(?:\.\d{1,3}){3}|-?\d{1,3}\.\d{4,})$/u.test(
        label,
      ),
    isName: words <= 3 && /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(label),
    isGivenName: words <= 3 && GIVEN_NAMES.has(label.split(' ', 1)[0]?.toLowerCase() ?? ''),
    isRole:
      asksForRole && words <= 10 ? readRoles(label).roles.some((role) => role !== 'other') : null,
  };
}

/** Beyond so many distinct values a column is none of roles. */
const ROLES_LIMIT = 400;

export class ColumnProfiler {
  #filled = 0;
  #words = 0;
  #sentences = 0;
  #prose = 0;
  #numbers = 0;
  #dates = 0;
  #serials = 0;
  #addresses = 0;
  #links = 0;
  #roles = 0;
  #codes = 0;
  #names = 0;
  #givenNames = 0;
  readonly #values = new Map<string, { count: number; readonly kind: Kind }>();

  add(cell: string): void {
    const label = normaliseLabel(cell.length > 4000 ? cell.slice(0, 4000) : cell);
    if (isNoAnswer(label)) return;
    this.#filled += 1;
    const asksForRole = this.#values.size < ROLES_LIMIT;
    const seen = this.#values.get(label);
    const kind = seen?.kind ?? kindOf(label, asksForRole);
    this.#words += kind.words;
    if (kind.words >= 5) this.#sentences += 1;
    if (kind.isProse) this.#prose += 1;
    if (kind.isNumber) this.#numbers += 1;
    if (kind.isDate) this.#dates += 1;
    if (kind.isSerial) this.#serials += 1;
    if (kind.isAddress) this.#addresses += 1;
    if (kind.isLink) this.#links += 1;
    if (asksForRole && kind.isRole === true) this.#roles += 1;
    if (kind.isCode) this.#codes += 1;
    if (kind.isName) this.#names += 1;
    if (kind.isGivenName) this.#givenNames += 1;
    if (seen !== undefined) seen.count += 1;
    else if (this.#values.size < DISTINCT_LIMIT) this.#values.set(label, { count: 1, kind });
  }

  profile(): ColumnProfile {
    const of = (count: number): number => (this.#filled === 0 ? 0 : count / this.#filled);
    const values = [...this.#values]
      .map(([value, { count }]) => [value, count] as const)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const repeats = values.reduce((sum, [, count]) => sum + count - 1, 0);
    const split = bestSplit(values);
    return {
      filled: this.#filled,
      distinct: this.#values.size,
      meanWords: of(this.#words),
      sentenceShare: of(this.#sentences),
      proseShare: of(this.#prose),
      numberShare: of(this.#numbers),
      dateShare: of(this.#dates),
      serialShare: of(this.#serials),
      addressShare: of(this.#addresses),
      linkShare: of(this.#links),
      roleShare: of(this.#roles),
      repeatShare: of(repeats),
      codeShare: of(this.#codes),
      nameShare: of(this.#names),
      givenNameShare: of(this.#givenNames),
      dayOrder: dayOrderOf(this.#values.keys()),
      values: values.slice(0, 60),
      ...split,
    };
  }
}

/** Several choices in one cell: the separator whose parts come back most. */
function bestSplit(
  values: readonly (readonly [string, number])[],
): Pick<ColumnProfile, 'separator' | 'options' | 'optionRepeatShare'> {
  let best: Pick<ColumnProfile, 'separator' | 'options' | 'optionRepeatShare'> = {
    separator: null,
    options: values.map(([value]) => value),
    optionRepeatShare: 0,
  };
  for (const separator of [';', '|', ', '] as const) {
    if (!values.some(([value]) => value.includes(separator))) continue;
    const counts = new Map<string, number>();
    let parts = 0;
    for (const [value, times] of values) {
      for (const part of splitChoices(value, separator)) {
        counts.set(part, (counts.get(part) ?? 0) + times);
        parts += times;
      }
    }
    const share = parts === 0 ? 0 : (parts - counts.size) / parts;
    const wordsPerPart =
      [...counts.keys()].reduce((sum, part) => sum + part.split(' ').length, 0) /
      Math.max(1, counts.size);
    if (
      share > 0.5 &&
      share > best.optionRepeatShare &&
      wordsPerPart <= 12 &&
      counts.size < values.length * 1.5
    ) {
      best = {
        separator,
        options: [...counts]
          .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
          .map(([part]) => part),
        optionRepeatShare: share,
      };
    }
  }
  return best;
}

export function splitChoices(value: string, separator: string | null): string[] {
  if (separator === null) return [value];
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
