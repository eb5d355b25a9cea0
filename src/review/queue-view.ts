// The queue as the page lists it: filtered, a page at a time, with the progress that is always in sight.
import type { Response } from '../domain/response.ts';
import { knownRoles } from '../pipeline/group-people.ts';
import { isBlindFor, orderQueue, readersDiffer } from '../pipeline/order-queue.ts';
import type { Desk } from './desk.ts';
import type { Filter, Progress, QueueRow, QueueView } from './protocol.ts';

const PAGE = 50;
const WORDS_SHOWN = 90;

interface Listed {
  readonly key: string;
  readonly responses: readonly Response[];
}
/** A step asks for the same list twice: to find the next response, and to show it. */
const lastListed = new WeakMap<Desk, Listed>();

/** Ids in the order in which the reviewer would read them. */
export function listQueue(desk: Desk, reviewer: string, filter: Filter): readonly Response[] {
  const key = keyOf(desk, reviewer, filter);
  const last = lastListed.get(desk);
  if (last?.key === key) return last.responses;
  const responses = list(desk, reviewer, filter);
  lastListed.set(desk, { key, responses });
  return responses;
}

/**
 * After a ruling that leaves a response with nothing to do: the list goes on without it. Ordering it anew would give
 * the same, since each place of the blind sample moves up by one with the reviewer's count.
 */
export function goOnWithout(
  desk: Desk,
  reviewer: string,
  filter: Filter,
  listed: readonly Response[],
  id: string,
): void {
  const responses = listed.filter((response) => response.id !== id);
  lastListed.set(desk, { key: keyOf(desk, reviewer, filter), responses });
}

function keyOf(desk: Desk, reviewer: string, filter: Filter): string {
  return JSON.stringify([desk.version, readingStage(desk), reviewer, filter]);
}

/** While the software reads on, the order is settled anew now and then, not at each response. */
export function readingStage(desk: Desk): number {
  const { size } = desk.signals;
  return size === desk.responses().length ? size : Math.floor(size / READ_TOGETHER);
}

const READ_TOGETHER = 1000;

function list(desk: Desk, reviewer: string, filter: Filter): readonly Response[] {
  const { show } = filter;
  const listed =
    show === 'todo'
      ? todo(desk, reviewer)
      : desk.responses().filter(({ id }) => matchesShow(id, show, desk, reviewer));
  if (filter.theme === null && filter.role === null && filter.batch === null) return listed;
  return listed.filter((response) => matchesRest(desk, response, reviewer, filter));
}

function todo(desk: Desk, reviewer: string): readonly Response[] {
  return orderQueue({
    responses: desk.responses(),
    signals: desk.signals,
    rulings: desk.rulings,
    reviewer,
  }).map(({ response }) => response);
}

function matchesShow(
  id: string,
  show: Exclude<Filter['show'], 'todo'>,
  { rulings, lookAgain }: Desk,
  reviewer: string,
): boolean {
  const isReviewed = rulings.themes.has(id);
  switch (show) {
    case 'unreviewed':
      return !isReviewed;
    case 'reviewed':
      return isReviewed;
    case 'mine':
      return rulings.readings.get(id)?.some((reading) => reading.reviewer === reviewer) === true;
    case 'unsure':
      return rulings.unsure.has(id) || rulings.sentBack.has(id);
    case 'flagged':
      return rulings.flags.has(id) || lookAgain.has(id);
    case 'disagreement':
      return readersDiffer(id, rulings);
    case 'quotes':
      return (rulings.quotes.get(id) ?? []).length > 0;
    case 'all':
      return true;
  }
}

function matchesRest(desk: Desk, response: Response, reviewer: string, filter: Filter): boolean {
  const { rulings } = desk;
  if (filter.batch !== null && desk.place(response.id)?.batch.folder !== filter.batch) return false;
  if (filter.role !== null && !matchesRole(desk, response, filter.role)) return false;
  if (filter.theme === null) return true;
  // A list by theme would give a blind response's suggestions away.
  if (isBlindFor(response, rulings, reviewer)) return false;
  const themes = rulings.themes.get(response.id) ?? desk.signals.get(response.id)?.themes ?? [];
  return themes.includes(filter.theme);
}

function matchesRole(desk: Desk, response: Response, role: NonNullable<Filter['role']>): boolean {
  const decided = desk.rulings.roles.get(response.id);
  const roles =
    decided ??
    (response.roles.length > 0
      ? response.roles
      : knownRoles(
          {
            response,
            tagging: desk.taggingOf(response),
            tags: [],
            reviewed: false,
            untaggedLanguage: false,
            isRoleHidden: false,
          },
          desk.rulings.roles,
        ).roles);
  return role === 'not-stated' ? roles.length === 0 : roles.includes(role);
}

export function viewQueue(desk: Desk, reviewer: string, filter: Filter, offset: number): QueueView {
  const listed = listQueue(desk, reviewer, filter);
  return {
    total: listed.length,
    offset,
    rows: listed.slice(offset, offset + PAGE).map((response) => viewRow(desk, response, reviewer)),
    progress: viewProgress(desk, reviewer),
    version: `${desk.version}-${readingStage(desk)}`,
  };
}

function viewRow(desk: Desk, response: Response, reviewer: string): QueueRow {
  const { rulings } = desk;
  return {
    id: response.id,
    words: response.text.slice(0, WORDS_SHOWN).replaceAll(/\s+/gu, ' '),
    isReviewed: rulings.themes.has(response.id),
    isMine: rulings.readings.get(response.id)?.some((one) => one.reviewer === reviewer) === true,
    isFlagged: rulings.flags.has(response.id) || desk.lookAgain.has(response.id),
    isUnsure: rulings.unsure.has(response.id) || rulings.sentBack.has(response.id),
  };
}

export function viewProgress(desk: Desk, reviewer: string): Progress {
  const { rulings } = desk;
  const responses = desk.responses();
  const here = (id: string): boolean => desk.place(id) !== null;
  const reviewed = [...rulings.themes.keys()].filter(here).length;
  const read = [...rulings.readings].filter(([id]) => here(id));
  const mine = read.filter(([, readings]) => readings.some((one) => one.reviewer === reviewer));
  const disagreements = read.filter(([id]) => readersDiffer(id, rulings));
  return {
    total: responses.length,
    reviewed,
    mine: mine.length,
    unsure: rulings.unsure.size + rulings.sentBack.size,
    flagged: new Set([...rulings.flags.keys(), ...desk.lookAgain.keys()]).size,
    disagreements: disagreements.length,
    withheld: rulings.withheld.size,
    read: desk.signals.size,
  };
}
