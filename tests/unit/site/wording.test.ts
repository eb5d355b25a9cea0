import { describe, expect, test } from 'vitest';
import type { Count } from '../../../src/domain/count.ts';
import type { EvidenceLine } from '../../../src/domain/finding.ts';
import type { Attribution } from '../../../src/domain/quote.ts';
import { en } from '../../../src/site/strings/en.ts';
import {
  attributionLine,
  evidenceText,
  languageAttributes,
  openText,
} from '../../../src/site/wording.ts';

const exact = (n: number): Count => ({ shown: 'exact', n });
const small: Count = { shown: 'fewer-than', limit: 10 };

describe('an evidence line', () => {
  const line: EvidenceLine = {
    people: { people: exact(12), of: exact(27) },
    byRole: [
      { group: 'parent', cell: { people: exact(6), of: exact(9) } },
      { group: 'teacher', cell: { people: exact(4), of: exact(11) } },
      { group: 'not-stated', cell: { people: exact(2), of: exact(7) } },
    ],
    quoted: 4,
  };

  test('gives people over people, whole and by role, and who is quoted', () => {
    expect(evidenceText(line, en)).toBe(
      'Raised by 12 of 27 respondents: 6 of 9 parents, 4 of 11 teachers, 2 of 7 who did not say. 4 people are quoted here.',
    );
  });

  test('says how many are quoted on a page that shows fewer, and nothing where it shows none', () => {
    expect(evidenceText(line, en, 2)).toMatch(/did not say\. 2 people are quoted here\.$/u);
    expect(evidenceText(line, en, null)).toMatch(/did not say\.$/u);
  });

  test('gives no shares where the total is unknown', () => {
    const unknown = { ...line, people: { people: exact(12), of: null }, byRole: [] };
    expect(evidenceText(unknown, en)).toBe(
      'Raised by 12 respondents; how many answered is not known. 4 people are quoted here.',
    );
  });

  test('says that groups too small to show are left out', () => {
    const survey = {
      ...line,
      byRole: [
        ...line.byRole.slice(0, 2),
        { group: 'student' as const, cell: { people: small, of: small } },
      ],
    };
    expect(evidenceText(survey, en)).toContain('4 of 11 teachers, smaller groups not shown.');
  });

  const quiet: EvidenceLine = {
    ...line,
    byRole: [
      ...line.byRole,
      { group: 'student', cell: { people: exact(0), of: exact(3) } },
      { group: 'other', cell: { people: exact(0), of: exact(1) } },
    ],
  };

  test('tells small groups that nobody raised it in together, not one by one', () => {
    expect(evidenceText(quiet, en)).toContain('2 of 7 who did not say, none in the other groups.');
    expect(evidenceText({ ...quiet, byRole: quiet.byRole.slice(0, 4) }, en)).toContain(
      '2 of 7 who did not say, none in the other group.',
    );
  });

  test('names a group of ten or more in which nobody raised it: that is news', () => {
    const teachers = { group: 'teacher', cell: { people: exact(0), of: exact(11) } } as const;
    const silent = { ...line, byRole: line.byRole.with(1, teachers) };
    expect(evidenceText(silent, en)).toContain('6 of 9 parents, none of 11 teachers, 2 of 7');
  });

  test('says “the one student” where a group is one person', () => {
    const alone = { group: 'student', cell: { people: exact(1), of: exact(1) } } as const;
    expect(evidenceText({ ...line, byRole: [...line.byRole, alone] }, en)).toContain(
      '2 of 7 who did not say, the one student.',
    );
  });

  test('never says “none” of groups whose numbers are hidden', () => {
    const hidden = {
      ...quiet,
      byRole: [...quiet.byRole, { group: 'employee' as const, cell: { people: small, of: small } }],
    };
    expect(evidenceText(hidden, en)).toContain('2 of 7 who did not say, smaller groups not shown.');
    expect(evidenceText(hidden, en)).not.toContain('none');
  });

  test('leaves the roles out where there is one group alone', () => {
    expect(evidenceText({ ...line, byRole: line.byRole.slice(0, 1), quoted: 1 }, en)).toBe(
      'Raised by 12 of 27 respondents. 1 person is quoted here.',
    );
  });
});

describe('an attribution', () => {
  const by = (overrides: Partial<Attribution>): Attribution => ({
    name: null,
    roles: [],
    roleSource: null,
    roleGiven: null,
    isRoleHidden: false,
    ...overrides,
  });

  test.each([
    [by({ name: 'Lisa' }), 'first', 'Lisa, role not stated'],
    [by({ isRoleHidden: true }), 'none', 'A respondent, role not shown'],
    [by({ name: 'Natalie', roles: ['parent'], roleSource: 'given' }), 'first', 'Natalie, parent'],
    [
      by({ name: 'Dana', roles: ['parent', 'teacher'], roleSource: 'given' }),
      'first',
      'Dana, parent and teacher',
    ],
    [
      by({ name: 'Chris', roles: ['parent'], roleSource: 'self-described' }),
      'first',
      'Chris, parent, self-described',
    ],
    [by({}), 'first', 'Name not given, role not stated'],
    [by({ roles: ['teacher'], roleSource: 'given' }), 'none', 'Teacher'],
    [by({}), 'none', 'A respondent, role not stated'],
  ] as const)('is never blank: %#', (attribution, names, text) => {
    expect(attributionLine(attribution, names, en)).toBe(text);
  });
});

describe('the dates of a consultation', () => {
  const open = { opened: '2012-10-22', closed: '2012-11-02', datesNote: null };

  test.each([
    [open, 'Oct 22 – Nov 2, 2012'],
    [{ ...open, closed: null }, 'From Oct 22, 2012'],
    [{ ...open, opened: null }, 'Until Nov 2, 2012'],
    [{ ...open, opened: null, closed: null }, 'Dates not recorded'],
    [
      { ...open, datesNote: 'Oct. 22 – Nov. 2, year not recorded' },
      'Oct. 22 – Nov. 2, year not recorded',
    ],
  ])('are shown as far as they are known: %#', (dates, text) => {
    expect(openText(dates, en)).toBe(text);
  });
});

test.each([
  ['en', {}],
  ['und', {}],
  ['es', { lang: 'es' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
])('words in %s carry their language where it is not the page’s', (language, attributes) => {
  expect(languageAttributes(language, en)).toEqual(attributes);
});
