// The quotes of one finding, or its other views: dragged, or moved by buttons, to where they should stand.
import { innerMarks } from '../../domain/quote-marks.ts';
import type { FindingView, PlacedQuoteView } from '../protocol.ts';
import { editButton, goButton, type Arranging, type Edit, type Place } from './arranging.ts';
import { h } from './dom.ts';

export function placedQuotes(host: Arranging, finding: FindingView, place: Place): HTMLElement {
  const items = finding.quotes
    .map((quote, index) => ({ quote, index }))
    .filter(({ quote }) => quote.place === place);
  const list = h(
    'ul',
    { class: 'placed', role: 'list' },
    ...items.map(({ quote, index }, at) =>
      placedQuote(host, { finding, quote, index, at, isLast: at === items.length - 1 }),
    ),
    items.length === 0
      ? h('li', { class: 'hole small' }, place === 'finding' ? 'No quote yet' : 'None')
      : null,
  );
  takeDrops(host, list, { finding: finding.id, place, index: items.length });
  return list;
}

interface Placed {
  readonly finding: FindingView;
  readonly quote: PlacedQuoteView;
  /** Place in the file, over both parts of the finding. */
  readonly index: number;
  /** Place in its part. */
  readonly at: number;
  readonly isLast: boolean;
}

function placedQuote(host: Arranging, placed: Placed): HTMLElement {
  const { finding, quote, index, at, isLast } = placed;
  const { id } = finding;
  const { place, key } = quote;
  const move = (to: Target): Edit => ({ kind: 'move-quote', finding: id, index, to });
  const item = h(
    'li',
    { draggable: 'true', class: quote.isShown ? null : 'is-broken' },
    h('blockquote', { class: 'voice', dir: 'auto' }, `“${innerMarks(quote.text)}”`),
    h('p', { class: 'small' }, quote.by),
    h(
      'p',
      { class: 'buttons' },
      editButton(
        host,
        `earlier ${key}`,
        'Up',
        () => move({ finding: id, place, index: at - 1 }),
        at === 0,
      ),
      editButton(
        host,
        `later ${key}`,
        'Down',
        () => move({ finding: id, place, index: at + 1 }),
        isLast,
      ),
      ...elsewhere(host, placed, move),
    ),
  );
  host.drag.from(item, { finding: id, index });
  takeDrops(host, item, { finding: id, place, index: at });
  return item;
}

/** The list of other places and its button. */
function elsewhere(
  host: Arranging,
  { finding, quote: { key, place }, index }: Placed,
  move: (to: Target) => Edit,
): readonly HTMLElement[] {
  const others = host
    .findings()
    .flatMap((other, i) => [
      { label: `Finding ${String(i + 1)}`, to: { finding: other.id, place: 'finding' as const } },
      {
        label: `Finding ${String(i + 1)}, other views`,
        to: { finding: other.id, place: 'other-views' as const },
      },
    ])
    .filter(({ to }) => to.finding !== finding.id || to.place !== place);
  const target = h(
    'select',
    { 'aria-label': `Where to move quote ${key}`, 'data-key': `to ${key}` },
    h('option', { value: '' }, 'Move to …'),
    ...others.map(({ label }, i) => h('option', { value: i }, label)),
    h('option', { value: 'out' }, 'Out of the findings'),
  );
  const go = goButton(host, `go ${key}`, 'Move', `Move quote ${key}`, () => {
    if (target.value === 'out') return { kind: 'remove-quote', finding: finding.id, index };
    const chosen = target.value === '' ? undefined : others[Number(target.value)];
    return chosen === undefined ? null : move({ ...chosen.to, index: Number.MAX_SAFE_INTEGER });
  });
  return [target, go];
}

type Target = Extract<Edit, { kind: 'move-quote' }>['to'];

function takeDrops(host: Arranging, element: HTMLElement, to: Target): void {
  host.drag.onto(element, (dragged) => {
    if ('pool' in dragged) {
      const { response: from, text } = dragged.pool;
      host.edit({ kind: 'add-quote', finding: to.finding, place: to.place, from, text });
    } else {
      host.edit({ kind: 'move-quote', finding: dragged.finding, index: dragged.index, to });
    }
  });
}
