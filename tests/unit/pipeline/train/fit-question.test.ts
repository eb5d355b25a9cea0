import { describe, expect, test } from 'vitest';
import { linearLogits } from '../../../../src/pipeline/tagger/linear.ts';
import type { Column } from '../../../../src/pipeline/tagger/model.ts';
import { createQuestionReader } from '../../../../src/pipeline/tagger/read-question.ts';
import { NO_KINDS } from '../../../../src/pipeline/tagger/word-kinds.ts';
import type { Example } from '../../../../src/pipeline/train/example.ts';
import { fitColumns } from '../../../../src/pipeline/train/fit-columns.ts';
import {
  fitQuestion,
  joinQuestion,
  questionBag,
  type AnswerReading,
} from '../../../../src/pipeline/train/fit-question.ts';
import { prepareExamples } from '../../../../src/pipeline/train/prepare.ts';

const COLUMNS: readonly Column[] = [
  { kind: 'theme', group: 'project', theme: 'trust' },
  { kind: 'role', group: 'project', role: 'parent' },
  { kind: 'role', group: 'project', role: 'teacher' },
];
const ASKED = {
  parent: 'What do you want your child’s teacher to know?',
  teacher: 'What do you want from the families of your pupils?',
};

/** The answers say nothing of their writers: only the question tells them apart. */
function examples(): readonly Example[] {
  return Array.from({ length: 40 }, (_, i) => {
    const role = i % 2 === 0 ? 'parent' : 'teacher';
    return {
      id: `e${i}`,
      text: 'More patience would help everybody.',
      question: ASKED[role],
      themes: [],
      role,
      highlight: null,
      group: 'project',
      source: 'one.jsonl',
    };
  });
}

const prepared = prepareExamples(examples(), [], NO_KINDS);
const answers = fitColumns(prepared, COLUMNS);
const readings: readonly AnswerReading[] = prepared.map((one) => ({
  prepared: one,
  logits: linearLogits(answers, one.bag),
}));
const readQuestion = createQuestionReader();

describe('fitQuestion', () => {
  const asked = fitQuestion(readings, COLUMNS);
  const added = (question: string | null): readonly number[] => [
    ...linearLogits(asked, questionBag(readQuestion(question))),
  ];

  test('leans to the role that the question was put to', () => {
    const [, parent = 0, teacher = 0] = added(ASKED.parent);
    expect(parent).toBeGreaterThan(0.5);
    expect(teacher).toBeLessThan(-0.5);
    const [, parentAsTeacher = 0, teacherAsTeacher = 0] = added(ASKED.teacher);
    expect(teacherAsTeacher).toBeGreaterThan(0.5);
    expect(parentAsTeacher).toBeLessThan(-0.5);
  });

  test('adds nothing to a text without a question, nor to one with a question never met', () => {
    expect(added(null)).toEqual([0, 0, 0]);
    expect(added('Kuidas teil läheb?')).toEqual([0, 0, 0]);
  });

  test('says nothing of themes: a question is not an answer', () => {
    expect(added(ASKED.parent)[0]).toBe(0);
  });

  test('joined with the answers’ model it gives the sum of both', () => {
    const joined = joinQuestion(answers, asked);
    const [first] = prepared;
    if (first === undefined) throw new Error('nothing was prepared');
    const apart = linearLogits(answers, first.bag);
    const together = linearLogits(joined, { ...first.bag, question: [...first.question] });
    added(ASKED.parent).forEach((more, column) => {
      expect(together[column]).toBeCloseTo((apart[column] ?? 0) + more, 5);
    });
  });
});
