// What reviewing has shown so far: the software's errors on the random tenth, how far readers agree, what no theme covers,
// and whether enough rulings have come in for the software to learn from them.
import { relative } from 'node:path';
import { agreeingReaders, agreeingSoftware } from '../pipeline/agreement.ts';
import { isInBlindSample } from '../pipeline/blind-sample.ts';
import { decideTags, foldDecisions } from '../pipeline/decide.ts';
import { findGaps } from '../pipeline/find-gaps.ts';
import { isInOtherLanguage } from '../pipeline/tag-response.ts';
import { listConsultations, readConsultation } from '../read/content.ts';
import type { Reader } from '../synthesise.ts';
import type { Desk } from './desk.ts';
import type { FiguresView, MissedView } from './protocol.ts';

/** New rulings from which training anew is worth its minutes; fewer hardly move the model. */
const WORTH_TRAINING = 50;
/** Of a group that no theme covers: enough to see whether it is a subject. */
const SHOWN_TEXTS = 12;

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
    missed: viewMissed(desk),
    training: {
      ruled,
      learned,
      isDue: ruled - learned >= WORTH_TRAINING,
      command: commandFor(contentDir),
    },
  };
}

/** Responses of the random tenth count once they are ruled on: what the software says of them is not shown before. */
function viewMissed(desk: Desk): MissedView {
  const read = desk
    .responses()
    .filter(({ id, kind }) => kind === 'response' && !isUnread(desk, id))
    .map((response) =>
      decideTags(response, desk.taggingOf(response), desk.rulings, isInOtherLanguage(response)),
    );
  const textOf = new Map(read.map(({ response }) => [response.id, response.text]));
  const covered = read.filter(({ untaggedLanguage }) => !untaggedLanguage);
  return {
    untagged: covered.filter(({ tags }) => tags.length === 0).length,
    of: covered.length,
    gaps: findGaps(covered).map(({ phrases, people, responses }) => ({
      phrases,
      people,
      texts: responses.slice(0, SHOWN_TEXTS).flatMap((id) => textOf.get(id) ?? []),
    })),
  };
}

function isUnread(desk: Desk, id: string): boolean {
  return isInBlindSample(id) && !desk.rulings.themes.has(id);
}

/** From the folder in which the desk was started. */
function commandFor(contentDir: string): string {
  const path = relative('.', contentDir);
  return path === 'content' ? 'npx verbatim train' : `npx verbatim train --content "${path}"`;
}
