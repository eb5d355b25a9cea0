import { expect, test } from 'vitest';
import type { ThemeDigest } from '../../../src/domain/finding.ts';
import type { ConsultationSynthesis } from '../../../src/domain/synthesis.ts';
import { sidesOf } from '../../../src/site/theme-sides.ts';
import {
  CONSULTATION_SYNTHESIS,
  MANIFEST,
  makeSynthesis,
  QUOTES,
} from '../../fixtures/synthesis.ts';

const synthesis = makeSynthesis({});
const nameOf = new Map(QUOTES.map(({ id, attribution }) => [id, attribution.name]));
const everyQuote = QUOTES.map(({ id }) => id);

function digestOf(quotes: readonly string[]): ThemeDigest {
  const digest = CONSULTATION_SYNTHESIS.themes[0];
  if (digest === undefined) throw new Error('the fixture has no theme');
  return { ...digest, quotes };
}

const listed = (one: ConsultationSynthesis, quotes = everyQuote, from = synthesis) =>
  sidesOf({ one, digest: digestOf(quotes) }, from)?.map((side) => [
    side.group,
    side.quotes.map(({ id }) => nameOf.get(id) ?? 'no name'),
  ]);

test('parents and teachers are listed apart, and who is both is in neither list', () => {
  expect(listed({ ...CONSULTATION_SYNTHESIS, findings: [] })).toEqual([
    ['parent', ['Ruth', 'Inés']],
    ['teacher', ['Omar', 'Ken']],
  ]);
});

test('a quote that no finding quotes comes before one that a reader has just read', () => {
  const [finding] = CONSULTATION_SYNTHESIS.findings;
  if (finding === undefined) throw new Error('the fixture has no finding');
  const ruth = everyQuote.filter((id) => nameOf.get(id) === 'Ruth');
  const one = { ...CONSULTATION_SYNTHESIS, findings: [{ ...finding, quotes: ruth }] };
  expect(listed(one)?.[0]).toEqual(['parent', ['Inés', 'Ruth']]);
});

test('a survey stands side by side only where both groups are large enough to be counted', () => {
  const batches = CONSULTATION_SYNTHESIS.batches.map((batch) => ({
    ...batch,
    manifest: { ...MANIFEST, regime: 'survey' as const },
  }));
  const survey = { ...CONSULTATION_SYNTHESIS, batches };
  expect(listed(survey)).toBeDefined();
  const byRole = survey.respondents.byRole.map((row) =>
    row.group === 'teacher' ? { ...row, people: { shown: 'fewer-than', limit: 10 } as const } : row,
  );
  expect(listed({ ...survey, respondents: { ...survey.respondents, byRole } })).toBeUndefined();
});

test('a quote whose role is not shown is in no list, so a list tells no more than the bylines do', () => {
  const quotes = new Map(
    QUOTES.map((quote) => [
      quote.id,
      { ...quote, attribution: { ...quote.attribution, roles: [], isRoleHidden: true } },
    ]),
  );
  expect(listed(CONSULTATION_SYNTHESIS, everyQuote, makeSynthesis({ quotes }))).toBeUndefined();
});
