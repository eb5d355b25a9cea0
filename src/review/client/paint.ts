// Marks in a text, drawn as a layer behind the words: underlines of themes, the quote being cut, the word at the cursor.
import { h } from './dom.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly className: string;
}

/** The text cut at every edge of every mark; each piece carries the classes of the marks over it. */
export function paint(text: string, marks: readonly Mark[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { start, end, classNames } of pieces(text.length, marks)) {
    const piece = text.slice(start, end);
    fragment.append(classNames === '' ? piece : h('span', { class: classNames }, piece));
  }
  // A textarea shows an empty last line, a block of text doesn't.
  fragment.append('\n');
  return fragment;
}

function pieces(
  length: number,
  marks: readonly Mark[],
): readonly { readonly start: number; readonly end: number; readonly classNames: string }[] {
  const inside = marks.filter(({ start, end }) => start < end && start < length && end > 0);
  const edges = new Set([0, length]);
  for (const { start, end } of inside) edges.add(Math.max(0, start)).add(Math.min(length, end));
  const ordered = [...edges].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1] ?? length;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      end,
      classNames: [...new Set(over.map(({ className }) => className))].join(' '),
    };
  });
}
