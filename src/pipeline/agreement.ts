// How well people agree with each other, and the software with people who had not seen what it said.
import type { ReaderAgreement, SoftwareAgreement, ThemeAgreement } from '../domain/agreement.ts';
import type { ResponseId, ThemeId } from '../domain/id.ts';
import { isInBlindSample } from './blind-sample.ts';
import type { Rulings } from './decide.ts';

/** First rulings of people who had not seen each other's; `n` counts pairs of readers of one response. */
export function agreeingReaders(
  rulings: Rulings,
  themes: readonly ThemeId[],
): readonly ReaderAgreement[] {
  const units = [...rulings.readings.values()]
    .map((readings) => readings.filter((reading) => reading.isIndependent))
    .filter((readings) => readings.length >= 2);
  return themes.map((theme) => {
    const given = units.map((readings) =>
      readings.map(({ first }) => first.themes.includes(theme)),
    );
    const pairs = given.flatMap((values) =>
      values.flatMap((a, i) => values.slice(i + 1).map((b): [boolean, boolean] => [a, b])),
    );
    return { ...compare(theme, pairs), alpha: krippendorffAlpha(given) };
  });
}

/**
 * The software against people's blind first rulings on the random tenth: the first side is the person, the second the
 * software. A response counts once, by its first blind reader.
 */
export function agreeingSoftware(
  rulings: Rulings,
  suggested: (response: ResponseId) => readonly ThemeId[] | null,
  themes: readonly ThemeId[],
): readonly SoftwareAgreement[] {
  const pairs: { readonly person: readonly ThemeId[]; readonly software: readonly ThemeId[] }[] =
    [];
  for (const [response, readings] of rulings.readings) {
    const blind = readings.find(({ first }) => first.blind);
    const software = isInBlindSample(response) && blind !== undefined ? suggested(response) : null;
    if (blind !== undefined && software !== null)
      pairs.push({ person: blind.first.themes, software });
  }
  return themes.map((theme) => {
    const figures = compare(
      theme,
      pairs.map(({ person, software }): [boolean, boolean] => [
        person.includes(theme),
        software.includes(theme),
      ]),
    );
    const { both, first, second } = figures;
    return {
      ...figures,
      precision: ratio(both, both + second),
      recall: ratio(both, both + first),
      f1: ratio(2 * both, 2 * both + first + second),
    };
  });
}

function compare(theme: ThemeId, pairs: readonly (readonly [boolean, boolean])[]): ThemeAgreement {
  const count = (a: boolean, b: boolean): number =>
    pairs.filter((pair) => pair[0] === a && pair[1] === b).length;
  const [both, first, second, neither] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const n = pairs.length;
  return {
    theme,
    n,
    both,
    first,
    second,
    neither,
    raw: ratio(both + neither, n) ?? 0,
    kappa: cohenKappa(both, first, second, neither),
  };
}

/**
 * Cohen's kappa for two sides and two categories: (p₀ − pₑ) / (1 − pₑ), with pₑ from each side's own rate.
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37–46.
 */
export function cohenKappa(
  both: number,
  first: number,
  second: number,
  neither: number,
): number | null {
  const n = both + first + second + neither;
  if (n === 0) return null;
  const observed = (both + neither) / n;
  const expected =
    ((both + first) / n) * ((both + second) / n) +
    ((second + neither) / n) * ((first + neither) / n);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal data, any number of readers, readings missing or not: 1 − Dₒ / Dₑ from the
 * coincidence matrix. K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C.
 * @param units for each response the value of each reader who read it; fewer than two readers say nothing
 */
export function krippendorffAlpha(units: readonly (readonly boolean[])[]): number | null {
  let values = 0;
  let given = 0;
  let disagreements = 0;
  for (const unit of units) {
    if (unit.length < 2) continue;
    const yes = unit.filter(Boolean).length;
    values += unit.length;
    given += yes;
    // Ordered pairs within the unit that differ, each weighted by 1 / (readers − 1).
    disagreements += (2 * yes * (unit.length - yes)) / (unit.length - 1);
  }
  const expected = 2 * given * (values - given);
  return expected === 0 ? null : 1 - ((values - 1) * disagreements) / expected;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
