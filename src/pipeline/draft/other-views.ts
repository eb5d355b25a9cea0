// Passages that oppose a point: about the same things, in another spirit. None is better than a wrong one.
import { likeness, unit, type Vector } from './passage-terms.ts';
import type { Point } from './find-points.ts';
import type { Stance } from './stance.ts';
import type { Voice } from './voice-passages.ts';

const MOST = 2;
/** Likeness of subject, stance set aside. */
const ABOUT_THE_SAME = 0.16;
const OPENS_CONTRAST =
  /^["'“‘(]*(?:but|however|yet|although|though|on the other hand|i disagree|not everyone|not all|actually|unlike)\b/iu;
const DISAGREES =
  /\b(?:disagree|not true|isn[’']t true|don[’']t agree|do not agree|not convinced|on the contrary|don[’']t think|do not think|never had (?:a|any) problem|no complaints?)\b/iu;

const OPPOSITE: Readonly<Record<Stance, readonly Stance[]>> = {
  // A wish is opposed by who says so, not by praise of something near it.
  asks: [],
  concerns: ['works'],
  works: ['concerns'],
  tells: [],
};

/** Indexes of voices, nearest in subject first, at most two and of different people who don't make the point themselves. */
export function findOtherViews(
  point: Point,
  centre: Vector,
  voices: readonly Voice[],
  vectors: readonly Vector[],
): readonly number[] {
  const subject = withoutStance(centre);
  const people = new Set(point.members.map((index) => voices[index]?.respondent));
  const found = voices
    .flatMap((voice, index) => {
      if (!point.themes.slice(0, 2).includes(voice.theme) || people.has(voice.respondent))
        return [];
      const explicit = OPENS_CONTRAST.test(voice.text) || DISAGREES.test(voice.text);
      if (!explicit && !OPPOSITE[point.stance].includes(voice.stance)) return [];
      const near = likeness(subject, withoutStance(vectors[index] ?? new Map()));
      return near < ABOUT_THE_SAME
        ? []
        : [{ index, near: near + (explicit ? 0.2 : 0), person: voice.respondent }];
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
