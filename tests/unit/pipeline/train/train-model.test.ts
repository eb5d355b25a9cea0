import { describe, expect, it } from 'vitest';
import { makeCodebook, parseTheme } from '../../../../src/pipeline/codebook.ts';
import { createTagger } from '../../../../src/pipeline/tag.ts';
import { parseModel } from '../../../../src/pipeline/tagger/model.ts';
import { NO_KINDS } from '../../../../src/pipeline/tagger/word-kinds.ts';
import { describeTraining } from '../../../../src/pipeline/train/describe-training.ts';
import type { Example } from '../../../../src/pipeline/train/example.ts';
import { packModel, versionOf } from '../../../../src/pipeline/train/pack-model.ts';
import { trainModel } from '../../../../src/pipeline/train/train-model.ts';

const theme = (id: string, order: number): ReturnType<typeof parseTheme> =>
  parseTheme(
    `---\nid: ${id}\nname: ${id}\norder: ${order}\ndefinition: d\ninclude: []\nexclude: []\ncues: []\nexamples: []\n---\n`,
    `${id}.md`,
  );
const codebook = makeCodebook([theme('birds', 1), theme('trains', 2)]);

const BIRDS = ['heron', 'wren', 'finch', 'owl', 'robin'];
const TRAINS = ['engine', 'platform', 'carriage', 'signal', 'tender'];
const examples: readonly Example[] = Array.from({ length: 120 }, (_, index) => {
  const isBird = index % 3 === 0;
  const isTrain = index % 3 === 1;
  const word = (isBird ? BIRDS : isTrain ? TRAINS : ['soup', 'bread', 'tea'])[index % 5] ?? 'salt';
  return {
    id: `x${index}`,
    text: `On day ${index} we saw one ${word} by the old ${isTrain ? 'line' : 'pond'}. It was noted.`,
    question: null,
    themes: isBird ? ['birds'] : isTrain ? ['trains'] : [],
    role: index % 2 === 0 ? 'teacher' : 'unknown',
    highlight: null,
    group: 'project',
    source: `${index % 4}.jsonl`,
  };
});

describe('training', () => {
  const options = { folds: 3, kinds: NO_KINDS };
  const training = trainModel(examples, codebook, options);
  const weights = packModel(training.model);

  it('reads every text once by a model that had not seen it', () => {
    expect(training.heldBack.map(({ example }) => example.id).toSorted()).toEqual(
      examples.map(({ id }) => id).toSorted(),
    );
  });

  it('gives the same bytes from the same texts', () => {
    expect(Buffer.from(packModel(trainModel(examples, codebook, options).model))).toEqual(
      Buffer.from(weights),
    );
  });

  it('learns what it was shown, for themes known to no code', () => {
    const card = describeTraining(training, [{ name: 'x.jsonl', examples }], {
      version: versionOf(weights),
      date: '2026-01-01',
      folds: 3,
    });
    const tagger = createTagger(
      codebook,
      parseModel({ card: JSON.stringify(card), weights, kinds: null }),
    );
    expect(tagger.tag('We saw one heron by the pond.').tags.map((tag) => tag.theme)).toEqual([
      'birds',
    ]);
    expect(tagger.tag('We saw one carriage by the line.').tags.map((tag) => tag.theme)).toEqual([
      'trains',
    ]);
    expect(card.responses).toBe(120);
    expect(card.macroF1).toBeGreaterThan(0.8);
  });
});
