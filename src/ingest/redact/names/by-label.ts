// "Student: Liam", "cc: Deborah Finkelstein", "By Kofi Mensah": a form's field or a byline, filled in with a name.
import { COMMON_WORDS } from '../lists/common-words.ts';
import { KIN, PARTICLES, TITLES } from '../lists/person-words.ts';
import { CAPITAL_WORDS, INSTITUTION_WORDS, PLACES } from '../lists/public-names.ts';
import type { NameReading } from './name-reading.ts';

const LABELS =
  /^(?:name|names|from|to|cc|bcc|attn|attention|by|author|contact|student|pupil|child|teacher|parent|guardian|parent\/guardian|respondent|sender|signature|signed|witness|caregiver|patient|client|coach|advisor|adviser|supervisor|manager|re|nombre|maestro|maestra)$/u;

export function findLabelled(reading: NameReading, i: number): void {
  const label = reading.word(i);
  const first = reading.word(i + 1);
  if (label === undefined || first?.shape !== 'title' || !LABELS.test(label.lower)) return;
  const isField = /^ ?[:=] {0,3}$/u.test(first.gap);
  const isByline = label.lower === 'by' && label.startsSentence && first.gap === ' ';
  if (!isField && !isByline) return;
  let end = i + 1;
  for (;;) {
    const word = reading.word(end);
    const isParticle =
      word !== undefined && end > i + 1 && PARTICLES.has(word.lower) && word.gap === ' ';
    if (word === undefined || end > i + 5 || (word.shape === 'lower' && !isParticle)) break;
    if (end > i + 1 && !/^(?: |\. |[-’'])$/u.test(reading.word(end)?.gap ?? '')) break;
    end += 1;
  }
  const next = reading.word(end);
  // The field ends with its line, or with the sentence; "Teacher: Please call" does not fill it in.
  if (next?.shape === 'lower' && next.gap === ' ') return;
  if (isByline && (end - i < 3 || (next !== undefined && !next.gap.includes('\n')))) return;
  for (let at = i + 1; at < end; at += 1) {
    const word = reading.word(at);
    if (word === undefined || reading.isPublic[at] === true) return;
    if (word.shape === 'lower') continue;
    if (
      CAPITAL_WORDS.has(word.lower) ||
      INSTITUTION_WORDS.has(word.lower) ||
      PLACES.has(word.lower)
    )
      return;
    if (KIN.has(word.lower) || TITLES.has(word.lower)) return;
    if (
      COMMON_WORDS.has(word.lower) &&
      !reading.isUncertain(at) &&
      !PARTICLES.has(reading.lower(at - 1))
    )
      return;
  }
  for (let at = i + 1; at < end; at += 1) reading.isName[at] = true;
}
