// Sorts voices into points: what people ask for, what goes wrong and what works, theme by theme; points that few make
// join the one they are most like, and a point that very many make is split by what it is about.
import type { ThemeId } from '../../domain/id.ts';
import { centreOf, groupPassages } from './group-passages.ts';
import { likeness, type Vector } from './passage-terms.ts';
import type { Stance } from './stance.ts';
import type { Voice } from './voice-passages.ts';

export interface Point {
  /** Most frequent first. */
  readonly themes: readonly ThemeId[];
  readonly stance: Stance;
  /** Indexes of voices, ascending. */
  readonly members: readonly number[];
}

/** Fewer people than this share of all make no point of their own, within the bounds. */
const SMALL_SHARE = 0.08;
const [LEAST_PEOPLE, ENOUGH_PEOPLE] = [2, 5];
const [FEWEST_POINTS, MOST_POINTS] = [3, 8];
/** A point that more people make is split. */
const CROWD = 60;
const CROWD_SHARE = 0.15;
const SPLITS = 3;
/** Of a crowd, what is too few to split off. */
const SPLIT_SHARE = 0.2;
/** Share of a smaller point's passages that a larger one holds too, from which they are one. */
const OVERLAP = 0.5;
const SAME_STANCE = 0.5;
const SAME_THEME = 0.2;

interface Cell {
  themes: Map<ThemeId, number>;
  stance: Stance;
  members: number[];
}

export function findPoints(voices: readonly Voice[], vectors: readonly Vector[]): readonly Point[] {
  const people = peopleOf(voices.keys(), voices);
  const least = Math.min(ENOUGH_PEOPLE, Math.max(LEAST_PEOPLE, Math.ceil(people * SMALL_SHARE)));
  const most = Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, Math.round(Math.sqrt(people))));
  const cells = mergeCells(mergeOverlaps(cellsOf(voices), voices), voices, vectors, least, most);
  const crowd = Math.max(CROWD, people * CROWD_SHARE);
  return cells
    .flatMap((cell) =>
      peopleOf(cell.members, voices) > crowd
        ? split(cell, voices, vectors, crowd * SPLIT_SHARE)
        : [cell],
    )
    .map((cell) => ({
      themes: [...cell.themes]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([theme]) => theme),
      stance: cell.stance,
      members: [...cell.members].sort((a, b) => a - b),
    }))
    .sort(
      (a, b) =>
        peopleOf(b.members, voices) - peopleOf(a.members, voices) ||
        (a.members[0] ?? 0) - (b.members[0] ?? 0),
    );
}

function peopleOf(members: Iterable<number>, voices: readonly Voice[]): number {
  const people = new Set<string>();
  for (const index of members) people.add(voices[index]?.respondent ?? '');
  return people.size;
}

function cellsOf(voices: readonly Voice[]): Cell[] {
  const cells = new Map<string, Cell>();
  voices.forEach(({ theme, stance }, index) => {
    const name = `${theme} ${stance}`;
    const cell = cells.get(name);
    if (cell === undefined)
      cells.set(name, { themes: new Map([[theme, 1]]), stance, members: [index] });
    else {
      cell.members.push(index);
      cell.themes.set(theme, cell.members.length);
    }
  });
  return [...cells].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, cell]) => cell);
}

/** Two themes carried by the same passages make one point, not two that quote the same people. */
function mergeOverlaps(cells: readonly Cell[], voices: readonly Voice[]): Cell[] {
  const open = [...cells].sort((a, b) => b.members.length - a.members.length);
  const passages = (cell: Cell): ReadonlySet<string> =>
    new Set(
      cell.members.map((index) => {
        const voice = voices[index];
        return voice === undefined ? '' : `${voice.response} ${voice.span.start}`;
      }),
    );
  const merged: { readonly cell: Cell; passages: ReadonlySet<string> }[] = [];
  for (const cell of open) {
    const own = passages(cell);
    const same = merged.find(
      (other) =>
        other.cell.stance === cell.stance &&
        [...own].filter((passage) => other.passages.has(passage)).length >= own.size * OVERLAP,
    );
    if (same === undefined) merged.push({ cell, passages: own });
    else {
      joinCells(same.cell, cell);
      same.passages = passages(same.cell);
    }
  }
  return merged.map(({ cell }) => cell);
}

function joinCells(target: Cell, cell: Cell): void {
  target.members.push(...cell.members);
  for (const [theme, n] of cell.themes)
    target.themes.set(theme, (target.themes.get(theme) ?? 0) + n);
}

function mergeCells(
  cells: Cell[],
  voices: readonly Voice[],
  vectors: readonly Vector[],
  least: number,
  most: number,
): readonly Cell[] {
  const open = [...cells];
  const counts = new Map(open.map((cell) => [cell, peopleOf(cell.members, voices)]));
  while (open.length > 1) {
    const few = smallestWhere(open, counts, (cell, people) => people < leastFor(cell, least));
    const smallest = few === -1 && open.length > most ? smallestWhere(open, counts) : few;
    const cell = open[smallest];
    if (cell === undefined) break;
    const nearest = indexOfNearest(open, smallest, vectors);
    const target = open[nearest];
    if (target === undefined) break;
    joinCells(target, cell);
    counts.set(target, peopleOf(target.members, voices));
    open.splice(smallest, 1);
  }
  return open;
}

/** Who only tells makes no claim by it: it takes more of them to be a point of its own. */
function leastFor({ stance }: Cell, least: number): number {
  return stance === 'tells' ? ENOUGH_PEOPLE : least;
}

/** Index of the cell of fewest people among those that `letsIn` lets in; -1 where it lets in none. */
function smallestWhere(
  cells: readonly Cell[],
  counts: ReadonlyMap<Cell, number>,
  letsIn: (cell: Cell, people: number) => boolean = () => true,
): number {
  let smallest = -1;
  let fewest = Infinity;
  cells.forEach((cell, index) => {
    const people = counts.get(cell) ?? 0;
    if (people >= fewest || !letsIn(cell, people)) return;
    smallest = index;
    fewest = people;
  });
  return smallest;
}

function indexOfNearest(cells: readonly Cell[], index: number, vectors: readonly Vector[]): number {
  const own = cells[index];
  if (own === undefined) return index;
  const centre = centreOf(own.members, vectors);
  let nearest = -1;
  let best = -1;
  cells.forEach((cell, other) => {
    if (other === index) return;
    const theme = [...own.themes.keys()].some((name) => cell.themes.has(name)) ? SAME_THEME : 0;
    const stance = standTogether(cell.stance, own.stance) ? SAME_STANCE : 0;
    const near = likeness(centre, centreOf(cell.members, vectors)) + theme + stance;
    if (near > best) {
      best = near;
      nearest = other;
    }
  });
  return nearest;
}

/** What people tell without a wish, a complaint or praise in so many words is a concern more often than not. */
function standTogether(a: Stance, b: Stance): boolean {
  const [one, other] = [a, b].map((stance) => (stance === 'tells' ? 'concerns' : stance));
  return one === other;
}

/** A part that too few people make stays with the largest one. */
function split(
  cell: Cell,
  voices: readonly Voice[],
  vectors: readonly Vector[],
  least: number,
): readonly Cell[] {
  const own = cell.members.map((index) => vectors[index] ?? new Map<string, number>());
  const groups = groupPassages(own, SPLITS).map((group) =>
    group.flatMap((place) => cell.members[place] ?? []),
  );
  const [largest = [], ...others] = groups;
  const kept = others.filter((members) => peopleOf(members, voices) >= least);
  const rest = others.filter((members) => !kept.includes(members)).flat();
  return [[...largest, ...rest], ...kept].map((members) => ({
    ...cell,
    themes: countThemes(members, voices),
    members,
  }));
}

function countThemes(members: readonly number[], voices: readonly Voice[]): Map<ThemeId, number> {
  const themes = new Map<ThemeId, number>();
  for (const index of members) {
    const theme = voices[index]?.theme;
    if (theme !== undefined) themes.set(theme, (themes.get(theme) ?? 0) + 1);
  }
  return themes;
}
