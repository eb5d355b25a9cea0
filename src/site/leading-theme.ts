// The theme that most people raised, where their number may be told.
import type { ThemeDigest } from '../domain/finding.ts';
import type { ConsultationSynthesis } from '../domain/synthesis.ts';

/** Null where no theme was raised or every number is hidden. The first of the codebook wins a tie. */
export function leadingTheme({ themes }: ConsultationSynthesis): ThemeDigest | null {
  const raised = ({ evidence }: ThemeDigest): number =>
    evidence.people.people.shown === 'exact' ? evidence.people.people.n : 0;
  return themes.reduce<ThemeDigest | null>(
    (best, one) => (raised(one) > (best === null ? 0 : raised(best)) ? one : best),
    null,
  );
}
