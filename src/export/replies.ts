// What the body did about a summary, as a line each for files and mails.
import type { ConsultationSynthesis } from '../domain/synthesis.ts';
import type { Phrases } from './subject.ts';

/** "June 9, 2026: The form is shorter now. (answers findings 1, 3)", in the order of the page; those of a day or later where one is given. */
export function repliesOf(
  { consultation, findings }: ConsultationSynthesis,
  phrases: Phrases,
  since = '',
): readonly string[] {
  return consultation.happenedNext
    .filter(({ date }) => date >= since)
    .map(({ date, text, findings: answered }) => {
      const numbers = findings
        .filter(({ id }) => answered.includes(id))
        .map(({ number }) => number);
      const what = numbers.length === 1 ? 'finding' : 'findings';
      const answers = numbers.length === 0 ? '' : ` (answers ${what} ${numbers.join(', ')})`;
      return `${phrases.date(date)}: ${text}${answers}`;
    });
}
