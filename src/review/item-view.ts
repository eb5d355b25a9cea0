// One response as one reviewer may see it now: what is hidden from them is not sent at all.
import type { Tagging } from '../domain/tag.ts';
import { checkCut, cutText } from '../pipeline/check-cut.ts';
import { checkQuote } from '../pipeline/check-quote.ts';
import type { Cut, Rulings } from '../pipeline/decide.ts';
import { knownRoles } from '../pipeline/group-people.ts';
import { isBlindFor, readersDiffer, reasonToRead } from '../pipeline/order-queue.ts';
import { flagText } from '../pipeline/flag-text.ts';
import type { Desk, Placed } from './desk.ts';
import type { CutView, ItemView } from './protocol.ts';

/** Null where the response is not (or no longer) in the consultation. */
export function viewItem(desk: Desk, id: string, reviewer: string): ItemView | null {
  const placed = desk.place(id);
  if (placed === null) return null;
  const { rulings } = desk;
  const { response, batch } = placed;
  const tagging = desk.taggingOf(response);
  const isBlind = isBlindFor(response, rulings, reviewer);
  const readings = rulings.readings.get(id) ?? [];
  const known = knownRoles(
    { response, tagging, tags: [], reviewed: false, untaggedLanguage: false, isRoleHidden: false },
    rulings.roles,
  );
  return {
    id,
    version: desk.versionOf(id),
    kind: response.kind,
    batch: batch.manifest.title,
    question: batch.manifest.questions.find((one) => one.id === response.question)?.text ?? null,
    text: response.text,
    language: response.language,
    date: response.date,
    name: batch.manifest.names === 'first' ? response.name : null,
    roles: known.roles,
    roleSource: known.source,
    roleGiven: response.roleGiven,
    reason: reasonToRead(response, desk.signalsOf(response), rulings, reviewer),
    isBlind,
    ...(isBlind ? HIDDEN : shown(placed, tagging, rulings)),
    mine: readings.find((reading) => reading.reviewer === reviewer)?.themes ?? null,
    ticked: rulings.marks.get(id)?.get(reviewer) ?? null,
    isAdjudicated: rulings.adjudicated.has(id),
    readersDiffer: readersDiffer(id, rulings),
    highlight: tagging.highlight,
    flags: rulings.flags.get(id) ?? [],
    lookAgain: desk.lookAgain.get(id)?.reason ?? null,
    textFlags: flagText(response.text),
    unsure: rulings.unsure.get(id) ?? null,
    sentBack: rulings.sentBack.get(id) ?? null,
    notes: rulings.notes.get(id) ?? [],
    cuts: (rulings.quotes.get(id) ?? []).map((cut) => viewCut(cut, placed, rulings, desk.slug)),
  };
}

const HIDDEN = { suggestions: null, scores: null, readings: null, ruled: null } as const;

function shown(
  { response }: Placed,
  tagging: Tagging,
  rulings: Rulings,
): Pick<ItemView, 'suggestions' | 'scores' | 'readings' | 'ruled'> {
  return {
    suggestions: tagging.tags.map(({ theme, score, evidence }) => ({ theme, score, evidence })),
    scores: tagging.scores,
    readings: (rulings.readings.get(response.id) ?? []).map(({ reviewer, at, themes }) => ({
      reviewer,
      at,
      themes,
    })),
    ruled: rulings.themes.get(response.id) ?? null,
  };
}

function viewCut(cut: Cut, { response }: Placed, rulings: Rulings, slug: string): CutView {
  const text = cutText(cut, response.text);
  const base = {
    id: cut.id,
    segments: cut.segments,
    reviewer: cut.reviewer,
    clearedBy: rulings.cleared.get(cut.id) ?? [],
    isWithdrawn: rulings.withdrawn.has(cut.id),
  };
  if (text === null) return { ...base, text: '', verdict: 'source-changed', problems: [] };
  const check = checkQuote(response.text, text);
  const isClear = checkCut(cut, response, slug, rulings) === null;
  return {
    ...base,
    text,
    verdict: isClear ? 'verbatim' : check.verdict,
    problems: check.problems,
  };
}
