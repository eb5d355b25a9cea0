// What people ruled at the review desk, as examples to learn from.
import type { Decision } from '../../domain/decision.ts';
import type { Response } from '../../domain/response.ts';
import { isInBlindSample } from '../blind-sample.ts';
import { foldDecisions } from '../decide.ts';
import type { Example } from './example.ts';

/**
 * One example for each response whose themes a person ruled on; roles only where they were ruled on too. The random
 * tenth is left out: its blind readings measure the software, and would flatter one that had learned from them.
 */
export function examplesFromDecisions(
  responses: readonly Response[],
  decisions: readonly Decision[],
): readonly Example[] {
  const rulings = foldDecisions(decisions);
  return responses.flatMap(({ id, text }): readonly Example[] => {
    const themes = rulings.themes.get(id);
    if (themes === undefined || isInBlindSample(id)) return [];
    return [
      {
        id,
        text,
        question: null,
        themes,
        role: rulings.roles.get(id)?.[0] ?? null,
        highlight: null,
        group: 'decisions',
        source: 'decisions',
      },
    ];
  });
}
