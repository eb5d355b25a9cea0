// What a person who has ruled on nothing yet needs to know; it goes with their first ruling.
import { h } from './dom.ts';
import { labelOf } from './keys.ts';

export function firstSteps(themeCount: number): HTMLElement {
  const key = (label: string): HTMLElement => h('kbd', {}, label);
  const last = String(Math.min(9, themeCount));
  return h(
    'section',
    { class: 'first-steps', 'aria-labelledby': 'first-steps-title' },
    h('h2', { id: 'first-steps-title' }, 'How it goes'),
    h(
      'p',
      {},
      'Read the response. The software has ticked the themes it sees; are they right? ',
      'Then agree ',
      key(labelOf('agree')),
      ', and the next response is there. If not, tick and untick first ',
      key('1'),
      themeCount > 1 ? ' to ' : '',
      themeCount > 1 ? key(last) : '',
      '.',
    ),
    h(
      'p',
      {},
      'Not sure? Leave it to a second reader ',
      key(labelOf('unsure')),
      '. Nothing is lost: each ruling is saved as you make it, and undo ',
      key(labelOf('undo')),
      ' works tomorrow too. About one in ten is drawn at random and shown without ticks, to find out how often the software errs.',
    ),
  );
}
