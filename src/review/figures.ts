// What reviewing has shown so far: the software's errors on the random tenth, how far readers agree, and whether enough
// rulings have come in for the software to learn from them.
import { relative } from 'node:path';
import { agreeingReaders, agreeingSoftware } from '../pipeline/agreement.ts';
import { isInBlindSample } from '../pipeline/blind-sample.ts';
import { foldDecisions } from '../pipeline/decide.ts';
import { listConsultations, readConsultation } from '../read/content.ts';
import type { Reader } from '../synthesise.ts';
import type { Desk } from './desk.ts';
import type { FiguresView } from './protocol.ts';

/** New rulings from which training anew is worth its minutes; fewer hardly move the model. */
const WORTH_TRAINING = 50;

export function viewFigures(desk: Desk, contentDir: string, reader: Reader): FiguresView {
  const themes = reader.codebook.themes.map(({ id }) => id);
  const suggested = (id: string): readonly string[] | null => {
    const placed = desk.place(id);
    return placed === null ? null : desk.taggingOf(placed.response).tags.map(({ theme }) => theme);
  };
  const ruled = listConsultations(contentDir)
    .map((slug) => (slug === desk.slug ? desk.content : readConsultation(contentDir, slug)))
    .reduce((sum, content) => {
      const { themes: rulings } = foldDecisions(content.decisions);
      const ids = content.batches.flatMap(({ responses }) => responses.map(({ id }) => id));
      return sum + ids.filter((id) => rulings.has(id) && !isInBlindSample(id)).length;
    }, 0);
  const learned = reader.model.card.trainedOn
    .filter(({ source }) => source === 'decisions')
    .reduce((sum, { responses }) => sum + responses, 0);
  return {
    agreement: {
      readers: agreeingReaders(desk.rulings, themes),
      software: agreeingSoftware(desk.rulings, suggested, themes),
    },
    tenth: desk.responses().filter(({ id }) => isInBlindSample(id)).length,
    training: {
      ruled,
      learned,
      isDue: ruled - learned >= WORTH_TRAINING,
      command: commandFor(contentDir),
    },
  };
}

/** From the folder in which the desk was started. */
function commandFor(contentDir: string): string {
  const path = relative('.', contentDir);
  return path === 'content' ? 'npx verbatim train' : `npx verbatim train --content "${path}"`;
}
