// Who on the same theme says otherwise: shown beside a drafted finding, and counted apart from those who say something else.
import type { ResponseId } from '../../domain/id.ts';
import { likeness, unit, type Vector } from './passage-terms.ts';
import type { Point } from './find-points.ts';
import { opposes } from './opposing.ts';
import type { Voice } from './voice-passages.ts';

const MOST = 2;
/** A word or a cue in common, at the least. */
const LEAST_LIKENESS = 0.02;

/** Indexes of voices, nearest in subject first, at most two and of different people who don't make the point themselves. */
export function findOtherViews(
  point: Point,
  centre: Vector,
  voices: readonly Voice[],
  vectors: readonly Vector[],
  texts: ReadonlyMap<ResponseId, string>,
): readonly number[] {
  const subject = withoutStance(centre);
  const people = new Set(point.members.map((index) => voices[index]?.respondent));
  const themes = point.themes.slice(0, 1);
  const found = voices
    .flatMap((voice, index) => {
      if (!themes.includes(voice.theme) || people.has(voice.respondent)) return [];
      if (!opposes(voice.text, texts.get(voice.response) ?? '', point.stance)) return [];
      const near = likeness(subject, withoutStance(vectors[index] ?? new Map()));
      if (near < LEAST_LIKENESS) return [];
      return [{ index, near: near + 0.2 * voice.score, person: voice.respondent }];
    })
    .sort((a, b) => b.near - a.near || a.index - b.index);
  const chosen: typeof found = [];
  for (const view of found) {
    if (chosen.length < MOST && !chosen.some(({ person }) => person === view.person))
      chosen.push(view);
  }
  return chosen.map(({ index }) => index);
}

function withoutStance(vector: Vector): Vector {
  return unit(new Map([...vector].filter(([term]) => !term.startsWith('stance '))));
}
