// Under the survey regime no file and no page may give away what they hide. A reader with all of the site at hand counts
// what can be counted: rows of files, bylines, tags, overlaps, lists of ids. Nothing counted may be a hidden number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/domain/role.ts';
import type { Synthesis } from '../../src/domain/synthesis.ts';
import { exportTables } from '../../src/export/tables.ts';
import { writeQdpx } from '../../src/export/qdpx.ts';
import { subjectOf } from '../../src/export/subject.ts';
import { run } from '../../src/pipeline/run.ts';
import { addressBelow, phrasesFor } from '../../src/site/phrases.ts';
import {
  makeBatch,
  makeConsultationContent,
  makeContent,
  RUN_OPTIONS,
} from '../fixtures/make-content.ts';
import { makeResponse } from '../fixtures/make-response.ts';
import { strFromU8, unzipSync } from 'fflate';

interface Person {
  readonly role: Role | null;
  readonly trust: boolean;
  readonly roles: boolean;
}

const ROLE: fc.Arbitrary<Role | null> = fc.constantFrom(
  'parent',
  'parent',
  'parent',
  'teacher',
  'teacher',
  'student',
  null,
);
const CROWD: fc.Arbitrary<readonly Person[]> = fc.array(
  fc.record({ role: ROLE, trust: fc.boolean(), roles: fc.boolean() }),
  { minLength: 12, maxLength: 70 },
);

function surveyOf(people: readonly Person[]): Synthesis {
  const responses = people.map(({ role, trust, roles }, n) =>
    makeResponse({
      id: `r${String(n).padStart(9, '0')}`,
      respondent: `p${String(n).padStart(9, '0')}`,
      row: n + 1,
      roles: role === null ? [] : [role],
      text: `Answer ${n} speaks of ${trust ? 'trust' : 'buses'} and ${roles ? 'roles' : 'lunch'}.`,
    }),
  );
  return run(
    makeContent([makeConsultationContent([makeBatch(responses, { regime: 'survey' })])]),
    RUN_OPTIONS,
  );
}

/** Numbers that the pages hide: by theme, then by group ("all" is the whole row). */
function hiddenCells(synthesis: Synthesis): readonly { theme: string; group: string }[] {
  return synthesis.consultations.flatMap(({ themes }) =>
    themes.flatMap(({ theme, evidence }) => [
      ...(evidence.people.people.shown === 'exact' ? [] : [{ theme, group: 'all' }]),
      ...evidence.byRole
        .filter(({ cell }) => cell.people.shown !== 'exact')
        .map(({ group }) => ({ theme, group: group })),
    ]),
  );
}

describe('a survey’s hidden numbers', () => {
  test('can’t be had by counting rows, bylines, tags or overlaps in any file or page', () => {
    fc.assert(
      fc.property(CROWD, (people) => {
        const synthesis = surveyOf(people);
        const [one] = synthesis.consultations;
        if (one === undefined) throw new Error('the survey has no consultation');
        const hidden = hiddenCells(synthesis);
        const subject = subjectOf(synthesis, one, phrasesFor(synthesis, addressBelow(null)));
        const tables = new Map(exportTables(subject).map((table) => [table.name, table]));
        const coding = tables.get('coding');
        const themeAt = coding?.columns.findIndex(({ name }) => name === 'theme') ?? -1;
        const coded = new Set(coding?.rows.map((row) => row[themeAt]));
        expect(coding?.columns.map(({ name }) => name)).not.toContain('roles');
        const project = strFromU8(unzipSync(writeQdpx(subject))['project.qde'] ?? new Uint8Array());

        for (const { theme, group } of hidden) {
          // Lists of tagged responses.
          expect(coded.has(theme), `coding lists ${theme}`).toBe(false);
          expect(project.includes(`name="${theme}"`), `the project codes ${theme}`).toBe(false);
          const digest = one.themes.find((each) => each.theme === theme);
          if (group === 'all') {
            expect(digest?.reviewedCount).toBeNull();
            expect(digest?.suggestedCount).toBeNull();
          }
          // Bylines: nobody whose cell is hidden has a role beside their words.
          for (const { response, tags, tagging } of synthesis.responses.values()) {
            if (!tags.some((tag) => tag.theme === theme)) continue;
            const shown = response.roles.length === 0 ? 'not-stated' : response.roles.join('+');
            if (shown !== 'not-stated') expect(shown).not.toBe(group);
            expect(tagging.writer.roles.map(({ role }): string => role)).not.toContain(group);
          }
          for (const quote of synthesis.quotes.values())
            if (quote.themes.some((tag) => tag.theme === theme))
              expect(quote.attribution.roles.map((role): string => role)).not.toContain(group);
        }
        // Findings whose numbers are hidden list nobody.
        for (const row of tables.get('findings')?.rows ?? []) {
          const finding = one.findings.find(({ id }) => id === row[0]);
          const isOpen = [
            finding?.evidence.people,
            ...(finding?.evidence.byRole ?? []).map(({ cell }) => cell),
          ].every((cell) => cell?.people.shown === 'exact');
          const listed =
            tables.get('findings')?.columns.findIndex(({ name }) => name === 'responses') ?? -1;
          if (!isOpen) expect(row[listed]).toBe('');
        }
        // Overlaps: neither the number nor what it leaves of either theme is small and computable.
        for (const digest of one.themes) {
          for (const { theme: other, people: both } of digest.alsoTagged) {
            if (both.shown !== 'exact') continue;
            for (const side of [digest, one.themes.find(({ theme }) => theme === other)]) {
              const whole = side?.evidence.people.people;
              expect(whole?.shown).toBe('exact');
              if (whole?.shown === 'exact') expect(whole.n - both.n).toBeGreaterThanOrEqual(10);
            }
          }
        }
        // No single day, and no step from batch to batch.
        for (const { response } of synthesis.responses.values())
          expect(response.date ?? '2026-01').toMatch(/^\d{4}-\d{2}$/u);
        for (const batch of one.batches) {
          expect(batch.arrivals.every(({ responses }) => responses >= 10)).toBe(true);
          expect(batch.change.themes).toEqual([]);
          expect(batch.change.findings).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('stay hidden when a reader solves each row for what its sum leaves open', () => {
    fc.assert(
      fc.property(CROWD, (people) => {
        for (const { themes, respondents } of surveyOf(people).consultations) {
          for (const { evidence } of themes) {
            const { people: total } = evidence.people;
            const cells = evidence.byRole.map(({ cell }) => cell.people);
            const unknown = cells.filter((cell) => cell.shown !== 'exact').length;
            // One unknown in a row with a known sum is no unknown.
            if (total.shown === 'exact') expect(unknown).not.toBe(1);
            // A known row gives its sum away.
            if (total.shown !== 'exact') expect(unknown).toBeGreaterThan(0);
          }
          const sizes = respondents.byRole.map(({ people: size }) => size);
          expect(sizes.filter(({ shown }) => shown !== 'exact')).not.toHaveLength(1);
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
