// One consultation to export, from the synthesis that the site's tests use.
import type { Count } from '../../../src/domain/count.ts';
import type { Synthesis } from '../../../src/domain/synthesis.ts';
import type { ExportSubject } from '../../../src/export/subject.ts';
import { addressBelow, phrasesFor } from '../../../src/site/phrases.ts';
import { CONSULTATION_SYNTHESIS, makeSynthesis, RESPONSES } from '../../fixtures/synthesis.ts';

const small: Count = { shown: 'fewer-than', limit: 10 };

export function makeSubject(overrides: Partial<ExportSubject> = {}): ExportSubject {
  const synthesis: Synthesis = overrides.synthesis ?? makeSynthesis();
  return {
    synthesis,
    one: CONSULTATION_SYNTHESIS,
    responses: RESPONSES.filter(({ response }) => response.kind === 'response'),
    phrases: phrasesFor(synthesis, addressBelow('https://voices.example/site')),
    edition: 'public',
    ...overrides,
  };
}

/** A survey in which the first theme's parents and the first finding's people are too few to show. */
export function makeSurvey(): ExportSubject {
  const [firstTheme, ...themes] = CONSULTATION_SYNTHESIS.themes;
  const [firstFinding, ...findings] = CONSULTATION_SYNTHESIS.findings;
  if (firstTheme === undefined || firstFinding === undefined)
    throw new Error('the fixture has no themes');
  const { evidence } = firstTheme;
  const people = { people: small, of: evidence.people.of };
  const byRole = evidence.byRole.map((row, index) =>
    index === 0 ? { ...row, cell: { ...row.cell, people: small } } : row,
  );
  return makeSubject({
    one: {
      ...CONSULTATION_SYNTHESIS,
      batches: CONSULTATION_SYNTHESIS.batches.map((batch) => ({
        ...batch,
        manifest: { ...batch.manifest, regime: 'survey' },
      })),
      themes: [{ ...firstTheme, evidence: { ...evidence, byRole } }, ...themes],
      findings: [
        {
          ...firstFinding,
          responses: RESPONSES.map(({ response }) => response.id),
          evidence: { ...firstFinding.evidence, people },
        },
        ...findings,
      ],
    },
  });
}
