// Starts the desk's page: which consultation, which screen, and what every screen shares (save state, keys on or off).
import type { DeskView, Filter, StartView } from '../protocol.ts';
import { h } from './dom.ts';
import { FiguresScreen } from './figures-screen.ts';
import { FindingsScreen } from './findings-screen.ts';
import { IntakeScreen } from './intake-screen.ts';
import { ReviewScreen } from './review-screen.ts';
import { Refused, Saver, type SaveState } from './saver.ts';

const LOOK_EVERY = 4000;
const SCREENS = [
  ['review', 'Review'],
  ['findings', 'Findings'],
  ['intake', 'Take in'],
  ['figures', 'Figures'],
] as const;
const tell = (text: string): void => {
  said.textContent = text;
};
const root = document.querySelector('#desk');
const token = document.querySelector<HTMLMetaElement>('meta[name="verbatim-token"]')?.content ?? '';

const saved = h('span', { class: 'saved', role: 'status' });
const said = h('span', { class: 'said', role: 'status' });
const saver = new Saver(token, (state) => {
  saved.textContent = wordsFor(state);
  saved.classList.toggle('is-wrong', state.kind === 'waiting' || state.kind === 'refused');
});

function wordsFor(state: SaveState): string {
  switch (state.kind) {
    case 'ready':
      return '';
    case 'saving':
      return 'Saving …';
    case 'saved':
      return `Saved ${new Date(state.at).toLocaleTimeString('en-GB')}`;
    case 'waiting':
    case 'refused':
      return `Not saved: ${state.why}`;
  }
}

/** Survives a reload of this window; another window has its own. */
const memory = {
  read(slug: string): { readonly id: string | null; readonly filter: Filter } {
    const none: Filter = { show: 'todo', theme: null, role: null, batch: null };
    try {
      const known = JSON.parse(sessionStorage.getItem(`desk ${slug}`) ?? 'null') as {
        id: string | null;
        filter: Filter;
      } | null;
      return known ?? { id: null, filter: none };
    } catch {
      return { id: null, filter: none };
    }
  },
  write(slug: string, id: string | null, filter: Filter): void {
    sessionStorage.setItem(`desk ${slug}`, JSON.stringify({ id, filter }));
  },
};

let keysOn = localStorage.getItem('keys') !== 'off';
/** The screen that others may change meanwhile. */
let watched: ReviewScreen | null = null;

async function start(): Promise<void> {
  const { reviewer, slug, consultations } = await saver.read<StartView>('start', {});
  const slugs = consultations.map((one) => one.slug);
  const known = sessionStorage.getItem('consultation');
  const chosen =
    [known, slug, slugs[0]].find((one) => typeof one === 'string' && slugs.includes(one)) ?? null;
  const picker = h(
    'select',
    {
      id: 'consultation',
      on: {
        change: () => {
          go.hidden = picker.value === chosen;
        },
      },
    },
    ...consultations.map((one) =>
      h('option', { value: one.slug, selected: one.slug === chosen }, one.title),
    ),
  );
  // A key in a closed list chooses at once, so choosing alone must not change the page.
  const go = h(
    'button',
    {
      type: 'button',
      hidden: true,
      on: {
        click: () => {
          sessionStorage.setItem('consultation', picker.value);
          location.reload();
        },
      },
    },
    'Open',
  );
  const keys = h('input', {
    type: 'checkbox',
    id: 'keys-on',
    checked: keysOn,
    on: {
      change: () => {
        keysOn = keys.checked;
        localStorage.setItem('keys', keysOn ? 'on' : 'off');
        document.body.classList.toggle('keys-off', !keysOn);
      },
    },
  });
  document.body.classList.toggle('keys-off', !keysOn);
  const tabs = h('nav', { class: 'tabs', 'aria-label': 'Screens' });
  const header = h(
    'header',
    { class: 'head' },
    h('a', { class: 'skip', href: '#main' }, 'Skip to the response'),
    h('p', { class: 'mark' }, 'Review desk'),
    h('label', { for: 'consultation', class: 'hidden-words' }, 'Consultation'),
    picker,
    go,
    tabs,
    h('span', { class: 'state-line' }, saved, said),
    h('span', { class: 'choice' }, keys, h('label', { for: 'keys-on' }, 'Keys')),
    h('span', { class: 'small' }, `Reviewing as ${reviewer}`),
  );
  const intake = new IntakeScreen({
    saver,
    consultations: slugs,
    chosen,
    tell,
    openReview: (name) => {
      sessionStorage.setItem('consultation', name);
      sessionStorage.setItem('screen', 'review');
      location.reload();
    },
  });
  const open = chosen === null ? null : await openConsultation(chosen);
  const screens = {
    review: open?.review ?? null,
    findings: open?.findings ?? null,
    figures: open?.figures ?? null,
    intake,
  } as const;
  const show = (wanted: string): void => {
    const [name = 'intake'] = SCREENS.map(([key]) => key).filter(
      (key) => key === wanted && screens[key] !== null,
    );
    const screen = screens[name] ?? intake;
    sessionStorage.setItem('screen', name);
    for (const tab of tabs.querySelectorAll('button')) {
      if (tab.dataset['key'] === name) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    }
    root?.replaceChildren(header, screen.element);
    screen.focus();
  };
  for (const [key, name] of SCREENS)
    tabs.append(
      h(
        'button',
        {
          type: 'button',
          'data-key': key,
          disabled: screens[key] === null,
          on: {
            click: () => {
              show(key);
            },
          },
        },
        name,
      ),
    );
  show(sessionStorage.getItem('screen') ?? 'review');
  document.body.dataset['ready'] = 'yes';
}

async function openConsultation(slug: string): Promise<{
  readonly review: ReviewScreen;
  readonly findings: FindingsScreen;
  readonly figures: FiguresScreen;
}> {
  const { id, filter } = memory.read(slug);
  const view = await saver.read<DeskView>('open', { slug, filter });
  const screen = new ReviewScreen({
    saver,
    view,
    filter,
    keysOn: () => keysOn,
    tell,
    remember: (item, now) => {
      memory.write(slug, item, now);
    },
  });
  document.title = `${view.title} · Review desk`;
  if (view.notices.length > 0) tell(view.notices.join(' '));
  if (id !== null && id !== view.item?.id) await screen.open(id);
  watched = screen;
  return {
    review: screen,
    findings: new FindingsScreen({ saver, slug, themes: view.themes, tell }),
    figures: new FiguresScreen({ saver, slug, themes: view.themes, tell }),
  };
}

setInterval(() => {
  if (document.visibilityState === 'visible') void watched?.look().catch(() => undefined);
}, LOOK_EVERY);
window.addEventListener('beforeunload', (event) => {
  if (saver.isBusy()) event.preventDefault();
});

start().catch((error: unknown) => {
  const why = error instanceof Refused ? error.message : 'The desk does not answer.';
  root?.replaceChildren(
    h(
      'main',
      { class: 'waiting' },
      h('h1', {}, 'The desk can’t be opened'),
      ...why.split('\n').map((line) => h('p', {}, line)),
    ),
  );
});
