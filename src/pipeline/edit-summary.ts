// Changes to the body of index.mdx that leave every other character of it as its editor wrote it: quotes and findings
// are moved as the stretches of text that they are. Pure: text in, text out.
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../domain/span.ts';

export type QuotePlace = 'finding' | 'other-views';

/** Where things stand in the file, in UTF-16 code units. */
export interface FindingOutline extends Span {
  readonly id: string;
  readonly claim: string;
  /** Value of the claim attribute with its quotation marks; null where it has none. */
  readonly claimAt: Span | null;
  /** The first prose inside; null where there is none. */
  readonly support: Span | null;
  readonly quotes: readonly (Span & { readonly place: QuotePlace })[];
  readonly otherViews: Span | null;
  /** Right behind the opening tag. */
  readonly opened: number;
}

export type SummaryEdit =
  | { readonly kind: 'claim'; readonly finding: string; readonly claim: string }
  | { readonly kind: 'support'; readonly finding: string; readonly support: string }
  /** `place` and `index` name where the quote stands once it is out of its old place. */
  | {
      readonly kind: 'move-quote';
      readonly finding: string;
      readonly index: number;
      readonly to: { readonly finding: string; readonly place: QuotePlace; readonly index: number };
    }
  | { readonly kind: 'remove-quote'; readonly finding: string; readonly index: number }
  | {
      readonly kind: 'add-quote';
      readonly finding: string;
      readonly place: QuotePlace;
      readonly from: string;
      readonly text: string;
    }
  | { readonly kind: 'move-finding'; readonly finding: string; readonly by: 1 | -1 }
  | { readonly kind: 'add-finding'; readonly finding: string; readonly claim: string }
  /** Only one that holds no quote any more. */
  | { readonly kind: 'remove-finding'; readonly finding: string };

/** Throws where the file is not MDX. */
export function outlineSummary(mdx: string): readonly FindingOutline[] {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(blankFrontMatter(mdx));
  return tree.children.filter(isElement('Finding')).map((node) => outlineFinding(mdx, node));
}

/** @throws RangeError where the edit names what is not there */
export function editSummary(mdx: string, edit: SummaryEdit): string {
  const outline = outlineSummary(mdx);
  const find = (id: string): FindingOutline => {
    const found = outline.find((finding) => finding.id === id);
    if (found === undefined) throw new RangeError(`there is no finding ${id}`);
    return found;
  };
  switch (edit.kind) {
    case 'claim': {
      const { claimAt } = find(edit.finding);
      if (claimAt === null) throw new RangeError('the finding has no claim to replace');
      return splice(mdx, claimAt, `"${asAttribute(edit.claim)}"`);
    }
    case 'support': {
      const finding = find(edit.finding);
      const words = edit.support.trim();
      if (finding.support !== null)
        return words === ''
          ? takeOut(mdx, finding.support).rest
          : splice(mdx, finding.support, words);
      return words === '' ? mdx : putIn(mdx, finding.opened, words);
    }
    case 'remove-quote':
      return takeOut(mdx, quoteAt(find(edit.finding), edit.index)).rest;
    case 'add-quote':
      return placeQuote(mdx, `<Quote from="${edit.from}" text="${asAttribute(edit.text)}" />`, {
        finding: edit.finding,
        place: edit.place,
        index: Number.MAX_SAFE_INTEGER,
      });
    case 'move-quote': {
      const { rest, piece } = takeOut(mdx, quoteAt(find(edit.finding), edit.index));
      return placeQuote(rest, piece, edit.to);
    }
    case 'move-finding': {
      const at = outline.indexOf(find(edit.finding));
      const [first, second] = [
        outline[Math.min(at, at + edit.by)],
        outline[Math.max(at, at + edit.by)],
      ];
      return first === undefined || second === undefined ? mdx : swap(mdx, first, second);
    }
    case 'add-finding': {
      if (outline.some(({ id }) => id === edit.finding))
        throw new RangeError(`the finding ${edit.finding} is there already`);
      const piece = `<Finding id="${edit.finding}" claim="${asAttribute(edit.claim)}">\n\n</Finding>`;
      const last = outline.at(-1);
      if (last !== undefined) return putIn(mdx, last.end, piece);
      const postScript = postScriptAt(mdx);
      return postScript === null ? `${mdx.trimEnd()}\n\n${piece}\n` : putIn(mdx, postScript, piece);
    }
    case 'remove-finding': {
      const finding = find(edit.finding);
      if (finding.quotes.length > 0) throw new RangeError('the finding still holds quotes');
      return takeOut(mdx, finding).rest;
    }
  }
}

function placeQuote(
  mdx: string,
  piece: string,
  to: { readonly finding: string; readonly place: QuotePlace; readonly index: number },
): string {
  const finding = outlineSummary(mdx).find(({ id }) => id === to.finding);
  if (finding === undefined) throw new RangeError(`there is no finding ${to.finding}`);
  const there = finding.quotes.filter(({ place }) => place === to.place);
  const before = there[to.index - 1] ?? (to.index > 0 ? there.at(-1) : undefined);
  if (before !== undefined) return putIn(mdx, before.end, piece);
  const [first] = there;
  if (first !== undefined)
    return splice(mdx, { start: first.start, end: first.start }, `${piece}\n\n`);
  if (to.place === 'finding') return putIn(mdx, finding.support?.end ?? finding.opened, piece);
  if (finding.otherViews === null)
    return putIn(mdx, lastInside(finding), `<OtherViews>\n\n${piece}\n\n</OtherViews>`);
  return putIn(mdx, openingEnd(mdx, finding.otherViews.start), piece);
}

function lastInside(finding: FindingOutline): number {
  const ends = [finding.opened, finding.support?.end ?? 0, ...finding.quotes.map(({ end }) => end)];
  return Math.max(...ends);
}

function quoteAt(finding: FindingOutline, index: number): Span {
  const quote = finding.quotes[index];
  if (quote === undefined) throw new RangeError(`finding ${finding.id} has no quote ${index}`);
  return quote;
}

function outlineFinding(mdx: string, node: MdxJsxFlowElement): FindingOutline {
  const span = spanOf(node);
  const children = node.children as readonly RootContent[];
  const other = children.find(isElement('OtherViews'));
  const quotesIn = (
    nodes: readonly RootContent[],
    place: QuotePlace,
  ): (Span & { place: QuotePlace })[] =>
    nodes.filter(isElement('Quote')).map((quote) => ({ ...spanOf(quote), place }));
  const opened = openingEnd(mdx, span.start);
  return {
    ...span,
    id: attribute(node, 'id'),
    claim: attribute(node, 'claim'),
    claimAt: claimSpan(mdx, span.start, opened),
    support: firstProse(children),
    quotes: [...quotesIn(children, 'finding'), ...quotesIn(other?.children ?? [], 'other-views')],
    otherViews: other === undefined ? null : spanOf(other),
    opened,
  };
}

/** Neighbouring paragraphs and lists, from the first that is no component. */
function firstProse(children: readonly RootContent[]): Span | null {
  const from = children.findIndex((child) => !child.type.startsWith('mdx'));
  if (from === -1) return null;
  let to = from;
  while (children[to + 1] !== undefined && children[to + 1]?.type.startsWith('mdx') === false)
    to += 1;
  const [first, last] = [children[from], children[to]];
  return first === undefined || last === undefined
    ? null
    : { start: spanOf(first).start, end: spanOf(last).end };
}

function isElement(name: string) {
  return (node: RootContent): node is MdxJsxFlowElement =>
    node.type === 'mdxJsxFlowElement' && node.name === name;
}

function attribute(node: MdxJsxFlowElement, name: string): string {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function spanOf(node: RootContent): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Behind the `>` of the tag that opens at `start`; marks in attribute values don't count. */
function openingEnd(mdx: string, start: number): number {
  const tag = /^<\w+(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>/u.exec(mdx.slice(start));
  return start + (tag?.[0].length ?? 0);
}

function claimSpan(mdx: string, start: number, opened: number): Span | null {
  const found = /\sclaim\s*=\s*("[^"]*"|'[^']*')/u.exec(mdx.slice(start, opened));
  const value = found?.[1];
  if (found === null || value === undefined) return null;
  const at = start + found.index + found[0].length - value.length;
  return { start: at, end: at + value.length };
}

function postScriptAt(mdx: string): number | null {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(blankFrontMatter(mdx));
  const node = tree.children.find(isElement('PostScript'));
  // Behind what stands before it, so that the blank lines fall right.
  return node === undefined ? null : mdx.slice(0, spanOf(node).start).trimEnd().length;
}

function splice(mdx: string, { start, end }: Span, text: string): string {
  return mdx.slice(0, start) + text + mdx.slice(end);
}

/** Behind a place, with a blank line on both sides. */
function putIn(mdx: string, at: number, piece: string): string {
  const rest = mdx.slice(at);
  const gap = rest.startsWith('\n\n') ? '' : rest.startsWith('\n') ? '\n' : '\n\n';
  return `${mdx.slice(0, at)}\n\n${piece}${gap}${rest}`;
}

/** With the blank lines behind it. */
function takeOut(
  mdx: string,
  { start, end }: Span,
): { readonly rest: string; readonly piece: string } {
  const after = /^[^\S\n]*\n+/u.exec(mdx.slice(end))?.[0].length ?? 0;
  return { rest: mdx.slice(0, start) + mdx.slice(end + after), piece: mdx.slice(start, end) };
}

function swap(mdx: string, first: Span, second: Span): string {
  return (
    mdx.slice(0, first.start) +
    mdx.slice(second.start, second.end) +
    mdx.slice(first.end, second.start) +
    mdx.slice(first.start, first.end) +
    mdx.slice(second.end)
  );
}

function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll(/\s+/gu, ' ').trim();
}

/** Blanks keep every offset the file's own. */
function blankFrontMatter(mdx: string): string {
  const found = /^\ufeff?---[^\S\n]*\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/u.exec(mdx);
  return found === null ? mdx : found[0].replaceAll(/[^\n]/gu, ' ') + mdx.slice(found[0].length);
}
