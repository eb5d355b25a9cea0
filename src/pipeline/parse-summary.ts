// Reads the body of index.mdx as data: findings, calls to quotes and staff prose, with the line of whatever is wrong.
// The file is MDX with four components and no code: it is data that an editor writes, and it runs nowhere.
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
// For their types: they tell mdast about the nodes that remark-mdx adds.
import type {} from 'mdast-util-mdx-expression';
import type {} from 'mdast-util-mdxjs-esm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ResponseIdSchema, SlugSchema } from '../domain/id.ts';
import type { FindingText, QuoteCall, SummaryText } from '../domain/summary-text.ts';
import {
  plainText,
  readAttributes,
  readCall,
  splitList,
  type Attributes,
} from './summary/read-element.ts';
import { checkLinks } from './summary/check-links.ts';
import { summaryError, summaryWarning, type SummaryProblem } from './summary/problem.ts';

export type { SummaryProblem } from './summary/problem.ts';

export interface ParsedSummary {
  readonly text: SummaryText;
  /** In the order of the file. */
  readonly problems: readonly SummaryProblem[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Node = RootContent;

/** Where in the summary a node stands; decides what it may hold. */
type Place = 'framing' | 'finding' | 'other-views' | 'post-script';

interface OpenFinding {
  readonly quotes: QuoteCall[];
  readonly otherViews: QuoteCall[];
  readonly support: string[];
}

const PLACES: Readonly<Record<string, readonly Place[]>> = {
  Finding: ['framing'],
  OtherViews: ['finding'],
  PostScript: ['framing'],
  Quote: ['framing', 'finding', 'other-views'],
};

/** `mdx` is the whole file; front matter is passed over. Never throws: what can't be read is a problem with its line. */
export function parseSummary(mdx: string): ParsedSummary {
  const reader = new SummaryReader();
  try {
    const tree = unified().use(remarkParse).use(remarkMdx).parse(blankFrontMatter(mdx));
    reader.readAll(tree.children, 'framing', null);
  } catch (error) {
    reader.problems.push(syntaxProblem(error));
  }
  return reader.result();
}

/** Keeps the line count, so that every line number is the file's own. */
function blankFrontMatter(mdx: string): string {
  const found = /^\ufeff?---[^\S\n]*\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/u.exec(
    mdx.replaceAll('\r\n', '\n'),
  );
  const text = mdx.replaceAll('\r\n', '\n');
  return found === null ? text : found[0].replaceAll(/[^\n]/gu, '') + text.slice(found[0].length);
}

class SummaryReader {
  readonly problems: SummaryProblem[] = [];
  private readonly findings: FindingText[] = [];
  private readonly quotes: QuoteCall[] = [];
  private readonly prose: { text: string; line: number }[] = [];

  result(): ParsedSummary {
    const { findings, quotes, prose } = this;
    return {
      text: { findings, quotes, prose },
      problems: [...this.problems].sort((a, b) => a.line - b.line),
    };
  }

  readAll(nodes: readonly Node[], place: Place, finding: OpenFinding | null): void {
    for (const node of nodes) this.read(node, place, finding);
  }

  private read(node: Node, place: Place, finding: OpenFinding | null): void {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      this.readElement(node, place, finding);
      return;
    }
    const forbidden = forbiddenCode(node);
    if (forbidden !== null) this.problems.push(forbidden);
    else if (!node.type.startsWith('mdx')) this.readProse(node, place, finding);
  }

  private readProse(node: Node, place: Place, finding: OpenFinding | null): void {
    if ('children' in node && ['list', 'listItem', 'blockquote'].includes(node.type)) {
      this.readAll(node.children, place, finding);
      return;
    }
    this.problems.push(...checkLinks(node));
    // Components and code inside a paragraph are read for themselves; the rest of it is prose.
    for (const inner of embedded(node)) this.read(inner, place, finding);
    const text = plainText(node);
    if (text === '') return;
    this.prose.push({ text, line: lineOf(node) });
    if (place === 'finding') finding?.support.push(text);
  }

  private readElement(node: JsxElement, place: Place, finding: OpenFinding | null): void {
    const line = lineOf(node);
    const name = node.name ?? '';
    const places = PLACES[name];
    if (places === undefined) {
      const what = /^[a-z]/u.test(name) || name === '' ? 'HTML is' : `<${name}> is`;
      const known = Object.keys(PLACES).join(', ');
      this.problems.push(
        summaryError(
          'summary-component',
          line,
          `${what} not known here; a summary knows ${known}.`,
        ),
      );
      return;
    }
    if (!places.includes(place)) {
      this.problems.push(
        summaryError('summary-component', line, `<${name}> may not stand in ${WHERE[place]}.`),
      );
      return;
    }
    const { attributes, problems } = readAttributes(node, line);
    this.problems.push(...problems);
    const children = node.children as readonly Node[];
    switch (name) {
      case 'Quote':
        this.readQuote(attributes, children, line, place, finding);
        return;
      case 'Finding':
        this.readFinding(attributes, children, line);
        return;
      case 'OtherViews':
        this.readAll(children, 'other-views', finding);
        return;
      default:
        this.readAll(children, 'post-script', null);
    }
  }

  private readQuote(
    attributes: Attributes,
    children: readonly Node[],
    line: number,
    place: Place,
    finding: OpenFinding | null,
  ): void {
    if (children.length > 0) {
      const message =
        'a quote’s words are never typed: write <Quote id="…" /> or <Quote from="…" text="…" />.';
      this.problems.push(summaryError('summary-quote', line, message));
      return;
    }
    const call = readCall(attributes, line);
    if ('message' in call) this.problems.push(call);
    else if (finding === null) this.quotes.push(call);
    else (place === 'other-views' ? finding.otherViews : finding.quotes).push(call);
  }

  private readFinding(attributes: Attributes, children: readonly Node[], line: number): void {
    const open: OpenFinding = { quotes: [], otherViews: [], support: [] };
    const id = attributes.get('id') ?? '';
    const claim = (attributes.get('claim') ?? '').replaceAll(/\s+/gu, ' ').trim();
    const by = attributes.get('claimBy') ?? 'editor';
    const responses = splitList(attributes.get('responses'));
    const error = (message: string): void => {
      this.problems.push(summaryError('summary-finding', line, message));
    };
    if (!SlugSchema.safeParse(id).success) {
      error(
        'a finding needs an id of lower-case letters, digits and single hyphens, as in id="shared-goals".',
      );
    } else if (this.findings.some((finding) => finding.id === id)) {
      error(
        `the id "${id}" is taken by another finding: an id is part of an address and stands once.`,
      );
    }
    if (claim === '')
      error(
        'a finding needs a claim: one sentence, as in claim="Parents and teachers share goals."',
      );
    if (by !== 'editor' && by !== 'respondents') error('claimBy is "editor" or "respondents".');
    for (const response of responses) {
      if (!ResponseIdSchema.safeParse(response).success)
        error(`"${response}" in responses is no response id.`);
    }
    if (by === 'editor' && claim !== '') this.prose.push({ text: claim, line });
    this.readAll(children, 'finding', open);
    if (open.quotes.length === 0) {
      this.problems.push(
        summaryWarning(
          'finding-without-quotes',
          line,
          `the finding "${id}" has no quote to carry it.`,
        ),
      );
    }
    this.findings.push({
      id,
      claim,
      claimBy: by === 'respondents' ? 'respondents' : 'editor',
      support: open.support.join('\n\n'),
      themes: splitList(attributes.get('themes')),
      quotes: open.quotes,
      otherViews: open.otherViews,
      responses,
      line,
    });
  }
}

function forbiddenCode(node: Node): SummaryProblem | null {
  const line = lineOf(node);
  if (node.type === 'mdxjsEsm')
    return summaryError('summary-code', line, 'import and export are not allowed in a summary.');
  if (node.type === 'html')
    return summaryError('summary-html', line, 'HTML is not allowed in a summary: write Markdown.');
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return null;
  // A comment in braces is the one expression that says nothing.
  return /^(?:\s*\/\*[\s\S]*?\*\/\s*)*$/u.test(node.value)
    ? null
    : summaryError('summary-code', line, '{ } holds code, which is not allowed in a summary.');
}

const WHERE: Readonly<Record<Place, string>> = {
  framing: 'the framing prose',
  finding: 'a finding',
  'other-views': 'other views',
  'post-script': 'a post script, which is never counted as evidence',
};

/** Components, code and HTML inside a paragraph or heading. */
function embedded(node: Node): readonly Node[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child): readonly Node[] =>
    child.type.startsWith('mdx') || child.type === 'html' ? [child] : embedded(child),
  );
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

function syntaxProblem(error: unknown): SummaryProblem {
  const place = typeof error === 'object' && error !== null && 'line' in error ? error.line : null;
  const line = typeof place === 'number' ? place : 1;
  const reason =
    typeof error === 'object' && error !== null && 'reason' in error
      ? String(error.reason)
      : 'it is not MDX';
  // The parser's reason may hold words of the file; the first clause names what it met.
  return summaryError(
    'summary-syntax',
    line,
    `the summary can’t be read from here: ${reason.split(/[,(]/u)[0] ?? ''}.`,
  );
}
