import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runVerbatim, snapshotFolder } from '../../fixtures/run-verbatim.ts';

const BIRDS = ['heron', 'wren', 'finch', 'owl', 'robin'];
const LAMPS = ['lantern', 'bulb', 'candle', 'torch', 'lamp'];

/** A content folder of two themes that no code knows, and coded texts for them. */
function contentWithTexts(): string {
  const content = join(makeFolder(), 'content');
  mkdirSync(join(content, 'themes'), { recursive: true });
  for (const [order, id] of ['birds', 'lamps'].entries()) {
    writeFileSync(
      join(content, 'themes', `${id}.md`),
      `---\nid: ${id}\nname: ${id}\norder: ${order + 1}\ndefinition: d\ninclude: []\nexclude: []\ncues: []\nexamples: []\n---\n`,
    );
  }
  mkdirSync(join(content, 'model', 'training'), { recursive: true });
  for (const name of ['first', 'second']) {
    const lines = Array.from({ length: 60 }, (_, index) => {
      const themes = [['birds'], ['lamps'], []][index % 3];
      const word = [BIRDS, LAMPS, ['soup', 'bread', 'tea', 'salt', 'jam']][index % 3]?.[index % 5];
      return JSON.stringify({
        id: `${name}-${index}`,
        text: `On day ${index} we saw one ${word} by the ${name} pond.`,
        question: null,
        themes,
        role: 'unknown',
        highlight: null,
      });
    });
    writeFileSync(
      join(content, 'model', 'training', `${name}.jsonl`),
      lines.map((line) => `${line}\n`).join(''),
    );
  }
  return content;
}

describe('verbatim train', () => {
  it('learns themes from files, says how well, and keeps what it has where figures do not compare', () => {
    const content = contentWithTexts();
    const train = ['train', '--content', content, '--date', '2026-01-01'];
    const first = runVerbatim([...train, '--folds', '2']);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toMatch(/^birds +– +[01]\.\d{3}$/mu);
    const card = JSON.parse(readFileSync(join(content, 'model', 'card.json'), 'utf8')) as {
      folds: number;
      trainedOn: { source: string; macroF1: number }[];
    };
    expect(card.folds).toBe(2);
    expect(card.trainedOn.map(({ source }) => source)).toEqual(['first.jsonl', 'second.jsonl']);
    for (const { macroF1 } of card.trainedOn) expect(macroF1).toBeGreaterThan(0.6);
    const written = snapshotFolder(content);

    expect(runVerbatim([...train, '--folds', '2'])).toMatchObject({ code: 0 });
    expect(snapshotFolder(content)).toEqual(written);

    const other = runVerbatim([...train, '--folds', '3']);
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('--folds 2');
    expect(snapshotFolder(content)).toEqual(written);
    expect(runVerbatim([...train, '--folds', '3', '--force'])).toMatchObject({ code: 0 });
  });

  it('names the line that is not a coded text, without its words, and writes nothing', () => {
    const content = contentWithTexts();
    const gold = join(content, '..', 'gold.jsonl');
    writeFileSync(gold, '{"id":"g1","text":"A private word.","themes":"birds"}\n');
    const before = snapshotFolder(content);
    const run = runVerbatim(['train', '--content', content, '--gold', gold]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('gold.jsonl:1');
    expect(run.stderr).not.toContain('private');
    expect(snapshotFolder(content)).toEqual(before);
  });
});
