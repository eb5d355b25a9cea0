// The search page: reads what is asked from the form and the address, has it answered, and keeps both in step.
import type { Answer } from '../../search/answer.ts';
import { FACETS, type Facet, type Filters } from '../../search/facets.ts';
import type { IndexDescription, ResponsesDescription } from '../../search/index-description.ts';
import { searchEn, type SearchStrings } from '../strings/search-en.ts';
import { searchEs } from '../strings/search-es.ts';
import { type Ask, searchClient } from './search-client.ts';
import type { Drawing } from './search-item.ts';
import { drawPages, drawResults, drawWaysOn, sentenceOf, takeOver } from './search-results.ts';
import { showPlaces } from './search-places.ts';
import { readState, type Scope, type SearchState, writeState } from './search-state.ts';

/** Set by integration.ts when scripts are bundled. */
declare const SITE_IS_SPANISH: boolean;

/** A screen reader hears the result once typing has stopped for so long. */
const QUIET = 400;

function need<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search page lacks ${selector}`);
  return found;
}

const form = need('#search', HTMLFormElement);
const field = need('#q', HTMLInputElement);
const found = need('.search-results', HTMLElement);
const results = need('#results', HTMLElement);
const sentence = need('#search-sentence', HTMLElement);
const status = need('#search-status', HTMLElement);
const near = need('#near', HTMLElement);
const nearList = need('#near-results', HTMLElement);
const nearNote = need('#near-note', HTMLElement);
const slashKey = need('#slash-key', HTMLInputElement);
const waysOn = need('#ways-on', HTMLElement);
const onSite = need('#on-site', HTMLElement);
const pages = need('#search-pages', HTMLElement);
const heading = need('#results-heading', HTMLElement);

const { folder = '', index = '{}', responses = '{}', root = '/' } = form.dataset;
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name]')];
const boxOf = new Map(boxes.map((box) => [`${box.name} ${box.value}`, box]));
const scopes = [...form.querySelectorAll<HTMLInputElement>('input[name="in"]')];
const roleFilter = form.querySelector<HTMLElement>('[data-facet="role"]');
const hasRoles = roleFilter?.hidden === false;
const t: SearchStrings = SITE_IS_SPANISH ? searchEs : searchEn;

const drawing: Drawing = {
  t,
  root,
  labels: {
    of: (facet, value) => boxOf.get(`${facet} ${value}`)?.dataset['label'] ?? value,
    penOf: (theme) => boxOf.get(`theme ${theme}`)?.dataset['pen'] ?? '',
    filter: (facet) => t[facet],
    inText: (group) => boxOf.get(`role ${group}`)?.dataset['inText'],
  },
};

const drawings: Readonly<Record<Scope, Drawing>> = {
  quotes: drawing,
  responses: { ...drawing, t: { ...t, ...t.inResponses } },
};

const askQuotes = searchClient(folder, JSON.parse(index) as IndexDescription);
let askResponses: Ask | null = null;

/** Who never searches all responses loads nothing for it. */
function askIn(scope: Scope): Ask {
  if (scope === 'quotes') return askQuotes;
  // The page was written by the same build as this description.
  askResponses ??= searchClient(
    `${root}search/responses/`,
    JSON.parse(responses) as ResponsesDescription,
  );
  return askResponses;
}

function chosen(facet: Facet): readonly string[] {
  return boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value);
}

function formState(): SearchState {
  const scope = scopes.some((one) => one.checked && one.value === 'responses')
    ? 'responses'
    : 'quotes';
  const filters: Filters = {
    theme: chosen('theme'),
    // Responses that nobody quoted are published without a role.
    role: scope === 'quotes' ? chosen('role') : [],
    summary: chosen('summary'),
    year: chosen('year'),
  };
  return { q: field.value, scope, filters, page: 1 };
}

function fillForm({ q, scope, filters }: SearchState): void {
  if (field.value !== q) field.value = q;
  for (const one of scopes) one.checked = (one.value === 'responses') === (scope === 'responses');
  for (const box of boxes)
    box.checked = FACETS.some((facet) => facet === box.name && filters[facet].includes(box.value));
}

let announcing: ReturnType<typeof setTimeout> | undefined;

function announce(text: string): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    status.textContent = text;
  }, QUIET);
}

const countOf = new Map(boxes.map((box) => [box, box.parentElement?.querySelector('.count')]));

function showCounts({ counts }: Answer): void {
  for (const facet of FACETS) {
    const byValue = new Map(counts[facet].map(({ value, count }) => [value, count]));
    for (const box of boxes) {
      const place = countOf.get(box);
      if (box.name !== facet || !place) continue;
      const count = t.number(byValue.get(box.value) ?? 0);
      // Setting the same text again would lay the filters out again.
      if (place.textContent !== count) place.textContent = count;
    }
  }
}

/** As many as a tall phone or a laptop shows at once. */
const IN_SIGHT = 4;

function showQuotes(
  { results: exactly, near: nearly }: Answer,
  drawing: Drawing,
  count?: number,
): void {
  const nearCount = count === undefined ? undefined : Math.max(0, count - exactly.length);
  const fresh = [
    ...drawResults(results, exactly, drawing, count),
    ...drawResults(nearList, nearly, drawing, nearCount),
  ];
  if (fresh.length > 0)
    document.dispatchEvent(new CustomEvent('verbatim:quotes', { detail: fresh }));
}

/** Resolves once what was drawn so far is painted, or at once where nothing is ever painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A tab in the background gets no frames.
    if (document.hidden) resolve();
  });
}

let latest: Answer | null = null;

/** Until the whole answer stands, assistive software may wait with reading it. */
function setBusy(busy: boolean): void {
  if (busy) found.setAttribute('aria-busy', 'true');
  else found.removeAttribute('aria-busy');
}

/** Where what has the focus is no longer found, reading goes on at the results and not at the top of the page. */
function keepFocus(draw: () => void): void {
  const held = found.contains(document.activeElement);
  draw();
  if (held && !found.contains(document.activeElement)) heading.focus({ preventScroll: true });
}

function show(answer: Answer, state: SearchState): void {
  latest = answer;
  keepFocus(() => {
    draw(answer, state);
  });
  void painted().then(() => {
    if (latest !== answer) return;
    keepFocus(() => {
      showQuotes(answer, drawings[state.scope]);
    });
    showCounts(answer);
    setBusy(false);
  });
}

/** Draws what is in sight; the results below and the filters' counts follow. */
function draw(answer: Answer, state: SearchState): void {
  const drawing = drawings[state.scope];
  if (roleFilter !== null) roleFilter.hidden = !hasRoles || state.scope === 'responses';
  const text = sentenceOf(answer, state, drawing);
  sentence.textContent = text;
  announce(text);
  showQuotes(answer, drawing, IN_SIGHT);
  drawPages(pages, answer, state, drawing);
  drawWaysOn(waysOn, answer, state, drawing);
  showPlaces(onSite, state.q, answer.exact);
  nearNote.textContent = drawing.t.nearNote(answer.nearWords.join(', '));
  near.hidden = answer.near.length === 0;
}

function showFailure(state: SearchState): void {
  latest = null;
  setBusy(false);
  // What was found before is no answer to this.
  keepFocus(() => {
    drawResults(results, [], drawing);
    for (const part of [pages, near, waysOn, onSite]) part.hidden = true;
  });
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = t.again;
  again.addEventListener('click', () => {
    field.focus();
    search(state);
  });
  const { failed } = drawings[state.scope].t;
  sentence.replaceChildren(failed, ' ', again);
  announce(failed);
}

/** What is shown or on its way. */
let current: SearchState = readState(location.search);

function search(state: SearchState): void {
  current = state;
  setBusy(true);
  askIn(state.scope)({ text: state.q, filters: state.filters, page: state.page }).then(
    (answer) => {
      if (answer !== null && state === current) show(answer, state);
    },
    () => {
      if (state === current) showFailure(state);
    },
  );
}

/** Entries of the history made while typing are provisional: typing on replaces them, submitting keeps them. */
interface Entry {
  readonly provisional?: boolean;
}

const addressOf = (state: SearchState): string => `${location.pathname}${writeState(state)}`;
const isHere = (state: SearchState): boolean =>
  writeState(state) === writeState(readState(location.search));
const isProvisional = (): boolean => (history.state as Entry | null)?.provisional === true;

let recording: ReturnType<typeof setTimeout> | undefined;

/** Submitting, a page, a way on: a step that the back button undoes. */
function step(state: SearchState): void {
  clearTimeout(recording);
  if (isProvisional() || isHere(state)) history.replaceState({}, '', addressOf(state));
  else history.pushState({}, '', addressOf(state));
  search(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  step(formState());
});

field.addEventListener('input', () => {
  const state = formState();
  search(state);
  // Safari takes a hundred changes of the address in half a minute, so it waits for a pause.
  clearTimeout(recording);
  recording = setTimeout(() => {
    if (isHere(state)) return;
    if (isProvisional()) history.replaceState(history.state, '', addressOf(state));
    else history.pushState({ provisional: true }, '', addressOf(state));
  }, QUIET);
});

form.addEventListener('change', (event) => {
  if (event.target === field) return;
  const state = formState();
  if (state.scope !== current.scope) sentence.textContent = drawings[state.scope].t.loading;
  clearTimeout(recording);
  history.replaceState(history.state, '', addressOf(state));
  search(state);
});

document.addEventListener('click', (event) => {
  const isPlain =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null;
  if (link === null || !isPlain || event.defaultPrevented) return;
  const isPage = link.dataset['page'] !== undefined;
  const isClear = link.id === 'search-clear';
  if (!isPage && !isClear && link.dataset['wayOn'] === undefined) return;
  event.preventDefault();
  const state = readState(link.search);
  fillForm(state);
  step(state);
  // The link just used is drawn anew or gone: the focus moves to where reading goes on.
  if (isPage) heading.focus();
  else field.focus();
});

window.addEventListener('popstate', () => {
  clearTimeout(recording);
  const state = readState(location.search);
  fillForm(state);
  search(state);
});

/** A key of one character may not be taken from people who speak to their computer: it can be turned off. */
function addSlashKey(): void {
  const KEPT = 'search-slash-key';
  try {
    slashKey.checked = localStorage.getItem(KEPT) !== 'off';
  } catch {
    slashKey.checked = true;
  }
  slashKey.addEventListener('change', () => {
    try {
      localStorage.setItem(KEPT, slashKey.checked ? 'on' : 'off');
    } catch {
      // Where the browser keeps nothing, the choice holds for this page.
    }
  });
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const isTyping =
      target !== null &&
      (target.isContentEditable ||
        target.matches('input:not([type="checkbox"]), textarea, select'));
    if (
      event.key !== '/' ||
      !slashKey.checked ||
      isTyping ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

addSlashKey();
fillForm(current);
if (location.search === '') takeOver(results);
else {
  results.replaceChildren();
  sentence.textContent = drawings[current.scope].t.loading;
}
document.documentElement.classList.remove('asked');
search(current);
