import { expect, test } from 'vitest';
import { summaryObjects } from '../../../src/site/data-rows.ts';
import { en } from '../../../src/site/strings/en.ts';
import { CONSULTATION_SYNTHESIS, makeSynthesis } from '../../fixtures/synthesis.ts';

test('a summary’s record keeps all that its page says of it: what else it holds has names of its own', () => {
  const [record] = summaryObjects(makeSynthesis({}), en);
  expect(record).toMatchObject({
    ...CONSULTATION_SYNTHESIS.consultation,
    highlight: CONSULTATION_SYNTHESIS.highlight,
    closedQuestions: CONSULTATION_SYNTHESIS.closed,
  });
});
