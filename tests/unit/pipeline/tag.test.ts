import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCodebook, parseTheme } from '../../../src/pipeline/codebook.ts';
import { createTagger } from '../../../src/pipeline/tag.ts';
import { readCodebook } from '../../../src/read/codebook.ts';
import { readModel } from '../../../src/read/model.ts';
import { PACKAGE_ROOT } from '../../../src/read/package-root.ts';

const CONTENT = join(PACKAGE_ROOT, 'content');
const codebook = readCodebook(CONTENT);
const model = readModel(CONTENT);
const tagger = createTagger(codebook, model);
const themesOf = (text: string): readonly string[] => tagger.tag(text).tags.map((tag) => tag.theme);

const FIFTH = parseTheme(
  `---
id: transport
name: Transport
order: 9
definition: How people get there.
include: [buses]
exclude: [the bus as a metaphor]
cues:
  - { match: "(bus|buses|minibus)", weight: 1 }
  - { match: "bus (driver|factor)", weight: -1.5 }
examples:
  - { text: "The ferry leaves before school is out, so she sleeps at her aunt's.", counts: true }
---
`,
  'transport.md',
);

describe('the tagger', () => {
  it.each([
    ['communication', 'Nobody told us about the meeting, and our e-mails were never answered.'],
    ['trust', 'They promised to keep it private and lied to us. I no longer trust that office.'],
    [
      'roles',
      'It is not the teacher’s job to raise our children; parents are responsible for that.',
    ],
    [
      'workload',
      'I have 34 students, no planning time, and I grade papers until midnight every night.',
    ],
  ])('finds %s where it is said outright', (theme, text) => {
    expect(themesOf(text)).toContain(theme);
  });

  it.each(['The tacos were great.', 'Please repaint the gym.', 'Hello!'])(
    'gives %j no theme',
    (text) => {
      expect(themesOf(text)).toEqual([]);
    },
  );

  it('says why: every tag has evidence that lies inside the text', () => {
    const text =
      'I like the school. Nobody told us about the change, though, and no one called back.';
    const { tags } = tagger.tag(text);
    expect(tags.length).toBeGreaterThan(0);
    for (const { evidence } of tags) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, reason } of evidence) {
        expect(text.slice(start, end).trim().length).toBeGreaterThan(0);
        expect(reason).not.toBe('');
      }
    }
  });

  it('gives the same tagging whatever was read before', () => {
    const texts = ['Nobody told us.', 'I teach 34 kids.', 'Nobody told us.'];
    const alone = texts.map((text) => JSON.stringify(createTagger(codebook, model).tag(text)));
    expect(texts.map((text) => JSON.stringify(tagger.tag(text)))).toEqual(alone);
  });

  it('reads a theme added today by its cues and its examples, and leaves the others as they were', () => {
    const wider = createTagger(makeCodebook([...codebook.themes, FIFTH]), model);
    const given = (text: string): readonly string[] => wider.tag(text).tags.map((tag) => tag.theme);
    expect(given('The bus is late every day.')).toContain('transport');
    expect(given('The ferry leaves before school is out, so he sleeps at his aunt’s.')).toContain(
      'transport',
    );
    expect(given('We met the bus driver.')).not.toContain('transport');
    expect(given('Nobody told us about the meeting.')).not.toContain('transport');
    const text = 'They promised to keep it private and lied to us.';
    expect(wider.tag(text).scores).toMatchObject(tagger.tag(text).scores);
  });

  it.each(['', '  ', '?!'])('finds nothing in %j', (text) => {
    expect(tagger.tag(text)).toMatchObject({
      tags: [],
      highlight: null,
      writer: { role: 'unknown' },
    });
  });

  it('points to a sentence to quote also where no theme was found', () => {
    expect(tagger.tag('The tacos were great.').highlight).toEqual({ start: 0, end: 21 });
  });
});

describe('the writer’s role', () => {
  it.each([
    ['As a parent I want to know what happens.', 'parent', true],
    ['I teach third grade and love it.', 'teacher', true],
    ['My son’s teacher never called us back.', 'parent', false],
    ['My professor never answered my questions about the exam.', 'student', false],
  ])('is read from %j', (text, role, isStated) => {
    expect(tagger.tag(text).writer).toMatchObject({ role, roleStated: isStated });
  });

  it.each(['Teachers work hard.', 'Schools need money.', 'Parents should read more.'])(
    'is unknown where only the topic shows: %j',
    (text) => {
      expect(tagger.tag(text).writer).toEqual({ role: 'unknown', roles: [], roleStated: false });
    },
  );
});
