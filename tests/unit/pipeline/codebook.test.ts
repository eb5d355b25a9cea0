import { describe, expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors/verbatim-error.ts';
import { makeCodebook, parseTheme } from '../../../src/pipeline/codebook.ts';

const FILE = `---
id: safety
name: Safety
order: 5
definition: Whether people come home whole.
include: [crossings]
exclude: [software]
cues:
  - { match: "(unsafe|dangerous)", weight: 1 }
examples:
  - { text: "The crossing has no light.", counts: true }
---
# Safety
`;

function problemsOf(markdown: string, name: string): readonly string[] {
  try {
    parseTheme(markdown, name);
    return [];
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    return error.problems.map((problem) => `${problem.where}: ${problem.message}`);
  }
}

describe('a theme file', () => {
  it('is read from its front matter', () => {
    expect(parseTheme(FILE, 'safety.md')).toMatchObject({
      id: 'safety',
      order: 5,
      cues: [{ weight: 1 }],
    });
  });

  it('names every problem of its cues at once', () => {
    const broken = FILE.replace('"(unsafe|dangerous)"', '"… unsafe"').replace(
      'id: safety',
      'id: risk',
    );
    expect(problemsOf(broken, 'safety.md')).toMatchInlineSnapshot(`
      [
        "safety.md: says id "risk", but its file is named "safety".",
        "safety.md: cues.0.match: a pattern cannot begin with "…"",
      ]
    `);
  });

  it.each([
    ['no front matter', '# Safety\n'],
    ['front matter that is not YAML', '---\nid: [safety\n---\n'],
    ['an unknown key', FILE.replace('order: 5', 'order: 5\ncolour: red')],
    ['a missing name', FILE.replace('name: Safety\n', '')],
  ])('is refused with %s', (_, markdown) => {
    expect(problemsOf(markdown, 'safety.md')).not.toEqual([]);
  });
});

describe('a codebook', () => {
  const theme = parseTheme(FILE, 'safety.md');

  it('puts themes in order and has a hash that follows what the tagger reads of them', () => {
    const first = { ...theme, id: 'access', order: 1 };
    expect(makeCodebook([theme, first]).themes.map(({ id }) => id)).toEqual(['access', 'safety']);
    expect(makeCodebook([{ ...theme, definition: 'Another.' }]).hash).toBe(
      makeCodebook([theme]).hash,
    );
    expect(makeCodebook([{ ...theme, cues: [] }]).hash).not.toBe(makeCodebook([theme]).hash);
  });

  it('refuses the same id twice', () => {
    expect(() => makeCodebook([theme, theme])).toThrow(VerbatimError);
  });
});
