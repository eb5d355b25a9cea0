import { describe, expect, test } from 'vitest';
import { run } from '../../../src/pipeline/run.ts';
import {
  makeBatch,
  makeConsultationContent,
  makeContent,
  RUN_OPTIONS,
} from '../../fixtures/make-content.ts';
import { makeResponse } from '../../fixtures/make-response.ts';

const person = (n: number, text: string) =>
  makeResponse({ id: `r00000000${n}`, respondent: `p00000000${n}`, row: n, text });
const FINDING =
  '---\ntitle: x\n---\n\n<Finding id="respect" themes="trust" responses="r000000003" claim="People ask for trust.">\n\n' +
  '<Quote from="r000000001" text="Trust is all I ask for." />\n\n</Finding>\n';

const changes = (regime: 'public' | 'survey') => {
  const march = makeBatch([person(1, 'Trust is all I ask for.'), person(2, 'The bus is late.')], {
    takenIn: '2026-03-01',
    regime,
  });
  const april = makeBatch([person(3, 'Trust takes years.'), person(4, 'Roles blur.')], {
    takenIn: '2026-04-01',
    regime,
  });
  const { consultations } = run(
    makeContent([
      makeConsultationContent(
        [
          { ...april, folder: '2026-04-01-april' },
          { ...march, folder: '2026-03-01-march' },
        ],
        { mdx: FINDING },
      ),
    ]),
    RUN_OPTIONS,
  );
  return new Map(consultations[0]?.batches.map(({ folder, change }) => [folder, change]));
};

describe('what a batch changed', () => {
  test('counts before it and with it, in the order in which batches came', () => {
    expect(changes('public').get('2026-03-01-march')).toMatchObject({
      isFirst: true,
      responses: { before: 0, after: 2 },
    });
    expect(changes('public').get('2026-04-01-april')).toMatchObject({
      isFirst: false,
      responses: { before: 2, after: 4 },
      people: { before: 2, after: 4 },
      themes: [
        { theme: 'trust', before: 1, after: 2 },
        { theme: 'roles', before: 0, after: 1 },
      ],
      findings: [{ finding: 'respect', before: 1, after: 2 }],
    });
  });

  test('leaves out themes and findings under the survey regime, since small steps would give people away', () => {
    expect(changes('survey').get('2026-04-01-april')).toMatchObject({
      responses: { before: 2, after: 4 },
      themes: [],
      findings: [],
    });
  });
});
