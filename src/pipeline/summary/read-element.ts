// What stands in one element of a summary: its attributes, the quote it calls, its words.
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { QuoteIdSchema, ResponseIdSchema } from '../../domain/id.ts';
import type { QuoteCall } from '../../domain/summary-text.ts';
import { summaryError, type SummaryProblem } from './problem.ts';

export type Attributes = ReadonlyMap<string, string>;

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  Finding: ['id', 'themes', 'claim', 'claimBy', 'responses'],
  Quote: ['id', 'from', 'text'],
  OtherViews: [],
  PostScript: [],
};

/** Attributes with a plain value; code in one, an unknown or a repeated name is a problem. */
export function readAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  line: number,
): { readonly attributes: Attributes; readonly problems: readonly SummaryProblem[] } {
  const attributes = new Map<string, string>();
  const problems: SummaryProblem[] = [];
  const known = KNOWN[node.name ?? ''] ?? [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      problems.push(
        summaryError(
          'summary-attribute',
          line,
          `${name} must be text in quotation marks, not code.`,
        ),
      );
    } else if (!known.includes(attribute.name)) {
      const takes = known.length === 0 ? 'nothing' : known.join(', ');
      const message = `<${node.name ?? ''}> knows no "${attribute.name}"; it takes ${takes}.`;
      problems.push(summaryError('summary-attribute', line, message));
    } else if (attributes.has(attribute.name)) {
      problems.push(summaryError('summary-attribute', line, `"${attribute.name}" stands twice.`));
    } else attributes.set(attribute.name, attribute.value);
  }
  return { attributes, problems };
}

export function readCall(attributes: Attributes, line: number): QuoteCall | SummaryProblem {
  const id = attributes.get('id');
  const from = attributes.get('from');
  const text = attributes.get('text');
  const error = (message: string): SummaryProblem => summaryError('summary-quote', line, message);
  if (id !== undefined) {
    if (from !== undefined || text !== undefined)
      return error('a quote has an id, or from and text, not both.');
    return QuoteIdSchema.safeParse(id).success
      ? { kind: 'id', id, line }
      : error(`"${id}" is no quote id; one looks like q4k2m9x3p7.`);
  }
  if (from === undefined || text === undefined)
    return error('a quote needs an id="…", or from="…" and text="…".');
  return ResponseIdSchema.safeParse(from).success
    ? { kind: 'cut', from, text, line }
    : error(`"${from}" is no response id; one looks like r4k2m9x3p7.`);
}

/** "a, b" as ["a", "b"]; empty and missing give none. */
export function splitList(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Words of a node without those of components and code inside it, white space as single spaces. */
export function plainText(node: RootContent): string {
  return words(node).replaceAll(/\s+/gu, ' ').trim();
}

function words(node: RootContent): string {
  if (node.type.startsWith('mdx')) return '';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('children' in node)
    return node.children
      .map(words)
      .join(node.type === 'table' || node.type === 'tableRow' ? ' ' : '');
  return 'value' in node ? node.value : '';
}
