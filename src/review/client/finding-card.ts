// One finding as the page sets it: its claim and support to write in, with live warnings, and its quotes.
import type { Count } from '../../domain/count.ts';
import type { FindingView } from '../protocol.ts';
import { editButton, type Arranging } from './arranging.ts';
import { h, refill } from './dom.ts';
import { placedQuotes } from './placed-quotes.ts';

/** Staff text is looked at when the keys rest this long. */
const REST = 200;

export function findingCard(host: Arranging, finding: FindingView, place: number): HTMLElement {
  const { id } = finding;
  const number = String(place + 1);
  const { claim, support, warnings } = staffText(host, finding, number);
  return h(
    'section',
    { class: 'finding', 'aria-labelledby': `finding-${id}` },
    h('h2', { class: 'hidden-words', id: `finding-${id}` }, `Finding ${number}`),
    h(
      'div',
      { class: 'finding-head' },
      h('span', { class: 'numeral', 'aria-hidden': 'true' }, number),
      claim,
    ),
    h(
      'p',
      { class: 'small' },
      `${peopleIn(finding.people)}, ${String(finding.quoted)} quoted · ${id}`,
    ),
    support,
    warnings,
    placedQuotes(host, finding, 'finding'),
    h('h3', {}, 'Other views'),
    placedQuotes(host, finding, 'other-views'),
    h(
      'p',
      { class: 'buttons' },
      editButton(
        host,
        `up ${id}`,
        'Finding up',
        () => ({ kind: 'move-finding', finding: id, by: -1 }),
        place === 0,
      ),
      editButton(
        host,
        `down ${id}`,
        'Finding down',
        () => ({ kind: 'move-finding', finding: id, by: 1 }),
        place === host.findings().length - 1,
      ),
      finding.quotes.length === 0
        ? editButton(host, `remove ${id}`, 'Remove finding', () => ({
            kind: 'remove-finding',
            finding: id,
          }))
        : null,
    ),
  );
}

/** The two fields and what the build would say of them. */
function staffText(
  host: Arranging,
  finding: FindingView,
  number: string,
): { readonly claim: HTMLElement; readonly support: HTMLElement; readonly warnings: HTMLElement } {
  const { id } = finding;
  const warnings = h('div', { class: 'small', 'aria-live': 'polite' });
  const claim = h('textarea', {
    class: 'claim',
    rows: 1,
    'aria-label': `Claim of finding ${number}`,
    'data-key': `claim ${id}`,
  });
  const support = h('textarea', {
    class: 'support',
    rows: 2,
    'aria-label': `Support of finding ${number}`,
    'data-key': `support ${id}`,
    placeholder: 'One or two supporting sentences',
  });
  claim.value = finding.claim;
  support.value = finding.support;
  const warn = async (): Promise<void> => {
    const texts = [claim.value, support.value];
    const problems = await host.checkProse(texts);
    // More may have been typed while the desk looked.
    if (claim.value !== texts[0] || support.value !== texts[1]) return;
    const has = (part: string): boolean => finding.quotes.some((quote) => quote.place === part);
    refill(
      warnings,
      ...problems.map((message) => h('p', {}, `! ${message}`)),
      has('finding') ? null : h('p', {}, '! No quote carries it yet.'),
      has('other-views') ? null : h('p', {}, 'No other views are quoted.'),
    );
  };
  let resting: ReturnType<typeof setTimeout> | null = null;
  const warnSoon = (): void => {
    if (resting !== null) clearTimeout(resting);
    resting = setTimeout(() => void warn().catch(host.complain), REST);
  };
  for (const field of [claim, support]) field.addEventListener('input', warnSoon);
  claim.addEventListener('change', () => {
    if (claim.value.trim() === '') claim.value = finding.claim;
    else host.edit({ kind: 'claim', finding: id, claim: claim.value });
  });
  support.addEventListener('change', () => {
    host.edit({ kind: 'support', finding: id, support: support.value });
  });
  warnSoon();
  return { claim, support, warnings };
}

function peopleIn(people: Count | null): string {
  if (people === null) return 'Not counted yet';
  if (people.shown === 'exact')
    return `${String(people.n)} ${people.n === 1 ? 'person' : 'people'}`;
  if (people.shown === 'fewer-than') return `Fewer than ${String(people.limit)} people`;
  return people.shown === 'nearly-all' ? 'Nearly all' : 'A number that is not shown';
}
