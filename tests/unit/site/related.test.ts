import { expect, test } from 'vitest';
import { relatedSummaries, relatedThemes, topicsOf } from '../../../src/site/related.ts';
import { CONSULTATION_SYNTHESIS, makeSynthesis } from '../../fixtures/synthesis.ts';

const another = (slug: string, topics: readonly string[], themes: readonly string[]) => ({
  ...CONSULTATION_SYNTHESIS,
  slug,
  consultation: { ...CONSULTATION_SYNTHESIS.consultation, title: slug, topics },
  findings: CONSULTATION_SYNTHESIS.findings.slice(0, 1).map((finding) => ({ ...finding, themes })),
});

test('summaries that share a topic come before those that share a theme, each with the reason', () => {
  const consultations = [
    CONSULTATION_SYNTHESIS,
    another('by-theme', [], ['workload']),
    another('by-topic', ['calls home'], []),
    another('apart', ['lunch'], []),
  ];
  const related = relatedSummaries(CONSULTATION_SYNTHESIS, makeSynthesis({ consultations }));
  expect(related.map(({ consultation, shared }) => [consultation.slug, shared])).toEqual([
    ['by-topic', ['calls home']],
    ['by-theme', ['Workload']],
  ]);
});

test('each topic names the other summaries that share it, and a topic of one summary names none', () => {
  const one = another('one', ['calls home', 'lunch'], []);
  const consultations = [one, another('two', ['calls home'], []), another('three', ['buses'], [])];
  expect(
    topicsOf(one, makeSynthesis({ consultations })).map(({ topic, others }) => [
      topic,
      others.map(({ slug }) => slug),
    ]),
  ).toEqual([
    ['calls home', ['two']],
    ['lunch', []],
  ]);
});

test('themes that stand in most findings beside a theme come first, each with those findings', () => {
  const [first, second] = CONSULTATION_SYNTHESIS.findings;
  if (first === undefined) throw new Error('The fixture has no finding.');
  const findings = [
    { ...first, id: 'a', themes: ['trust', 'workload'] },
    { ...(second ?? first), id: 'b', themes: ['trust', 'communication'] },
    { ...first, id: 'c', themes: ['communication', 'trust'] },
    { ...first, id: 'd', themes: ['roles'] },
  ];
  const consultations = [{ ...CONSULTATION_SYNTHESIS, findings }];
  const related = relatedThemes('trust', makeSynthesis({ consultations }));
  expect(
    related.map(({ theme, findings: shared }) => [
      theme.id,
      shared.map(({ finding }) => finding.id),
    ]),
  ).toEqual([
    ['communication', ['b', 'c']],
    ['workload', ['a']],
  ]);
});
