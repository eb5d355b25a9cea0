// What only a person knows of a file: whose it is, how people were asked, what they agreed to.
import type { IntakeRequest } from '../protocol.ts';
import { h } from './dom.ts';

export interface IntakeFormOptions {
  readonly consultations: readonly string[];
  readonly chosen: string | null;
  /** Something was said anew. */
  readonly changed: () => void;
}

type Choices = readonly (readonly [string, string])[];

export class IntakeForm {
  readonly element: HTMLFormElement;
  readonly #slug: HTMLInputElement;

  constructor({ consultations, chosen, changed }: IntakeFormOptions) {
    const on = { change: changed };
    const text = (id: string, label: string, hint = ''): HTMLElement =>
      field(id, label, hint, h('input', { type: 'text', id, autocomplete: 'off', on }));
    const choice = (id: string, label: string, choices: Choices): HTMLElement =>
      field(
        id,
        label,
        '',
        h('select', { id, on }, ...choices.map(([value, words]) => h('option', { value }, words))),
      );
    const box = (id: string, label: string): HTMLElement =>
      h(
        'p',
        { class: 'choice' },
        h('input', { type: 'checkbox', id, on }),
        h('label', { for: id }, label),
      );
    this.#slug = h('input', {
      type: 'text',
      id: 'intake-slug',
      list: 'intake-slugs',
      autocomplete: 'off',
      'aria-describedby': 'intake-slug-hint',
      value: chosen ?? '',
      on,
    });
    this.element = h(
      'form',
      {
        class: 'fields',
        'aria-labelledby': 'intake-say',
        on: {
          submit: (event) => {
            event.preventDefault();
          },
        },
      },
      h('h2', { id: 'intake-say' }, 'What only you know'),
      field(
        'intake-slug',
        'Consultation',
        'One there is, or a new name in small letters, digits and hyphens',
        this.#slug,
      ),
      h(
        'datalist',
        { id: 'intake-slugs' },
        ...consultations.map((slug) => h('option', { value: slug })),
      ),
      text('intake-title', 'Title', 'Of this batch, and of a new consultation'),
      text('intake-channel', 'How people were asked', 'For example: a form sent by e-mail'),
      choice('intake-names', 'Names', [
        ['none', 'publish no names'],
        ['first', 'keep first names that people published'],
      ]),
      choice('intake-regime', 'Counts', [
        ['survey', 'hide small groups (a survey)'],
        ['public', 'as they are (public comments)'],
      ]),
      choice('intake-consent', 'People agreed to', [
        ['public', 'publication'],
        ['internal', 'internal use only'],
      ]),
      choice('intake-total', 'How many answered', [
        ['', 'as the file says'],
        ['known', 'known'],
        ['unknown', 'not known'],
      ]),
      text(
        'intake-keep',
        'Words that are no personal detail',
        'With commas between; they stay in the texts',
      ),
      box('intake-sample', 'Sample data: every page says so'),
      box('intake-corrections', 'Changed rows correct those taken in before'),
    );
  }

  get slug(): string {
    return this.#slug.value.trim();
  }

  set slug(slug: string) {
    this.#slug.value = slug;
  }

  request(): Omit<IntakeRequest, 'columns' | 'write'> {
    return {
      slug: this.slug,
      title: this.#value('title') || null,
      channel: this.#value('channel') || null,
      // The options of these lists are the values of the schema.
      names: this.#value('names') as IntakeRequest['names'],
      regime: this.#value('regime') as IntakeRequest['regime'],
      consent: this.#value('consent') as IntakeRequest['consent'],
      total: (this.#value('total') || null) as IntakeRequest['total'],
      keep: this.#value('keep')
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      sample: this.#isTicked('sample'),
      corrections: this.#isTicked('corrections'),
    };
  }

  #value(name: string): string {
    return (
      this.element
        .querySelector<HTMLInputElement | HTMLSelectElement>(`#intake-${name}`)
        ?.value.trim() ?? ''
    );
  }

  #isTicked(name: string): boolean {
    return this.element.querySelector<HTMLInputElement>(`#intake-${name}`)?.checked === true;
  }
}

function field(id: string, label: string, hint: string, control: HTMLElement): HTMLElement {
  if (hint !== '') control.setAttribute('aria-describedby', `${id}-hint`);
  return h(
    'p',
    {},
    h('label', { for: id }, label),
    hint === '' ? null : h('span', { class: 'hint small', id: `${id}-hint` }, hint),
    control,
  );
}
