// XML read strictly first and forgivingly after that: real exports are often not well formed, but where they are,
// namespaces count. Entities that a document defines for itself are never expanded; nothing is ever fetched.
import { Parser } from 'htmlparser2';
import { SaxesParser } from 'saxes';

const MAX_DEPTH = 200;

export interface XmlTag {
  /** As written, prefix included: "wp:comment". */
  readonly name: string;
  /** Without its prefix: "comment". */
  readonly local: string;
  /** The namespace; where the document does not say, or is not well formed, the nearest known one or "". */
  readonly uri: string;
  /** By written name. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandler {
  readonly open: (tag: XmlTag) => void;
  readonly text: (text: string) => void;
  readonly close: (tag: XmlTag) => void;
}

export interface XmlWalk<H> {
  readonly handler: H;
  /** Null where the document is well formed; else where it is not, without any of its text. */
  readonly problem: string | null;
}

/** Walks a whole document. `makeHandler` is called again where the strict reading had to be given up half-way. */
export function walkXml<H extends XmlHandler>(text: string, makeHandler: () => H): XmlWalk<H> {
  const body = text.replace(/^[^<]{0,64}(?=<)/u, '');
  const strict = makeHandler();
  const problem = walkStrictly(body, strict);
  if (problem === null) return { handler: strict, problem };
  const loose = makeHandler();
  walkLoosely(body, loose);
  return { handler: loose, problem };
}

class NotWellFormed extends Error {}

function walkStrictly(text: string, handler: XmlHandler): string | null {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlTag[] = [];
  parser.on('error', () => {
    throw new NotWellFormed(`line ${parser.line}`);
  });
  parser.on('opentag', (node) => {
    if (open.length >= MAX_DEPTH) throw new NotWellFormed(`line ${parser.line}`);
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [name, attribute] of Object.entries(node.attributes))
      attributes[name] = attribute.value;
    const tag = { name: node.name, local: node.local, uri: node.uri, attributes };
    open.push(tag);
    handler.open(tag);
  });
  parser.on('text', (piece) => {
    handler.text(piece);
  });
  parser.on('cdata', (piece) => {
    handler.text(piece);
  });
  parser.on('closetag', () => {
    const tag = open.pop();
    if (tag !== undefined) handler.close(tag);
  });
  try {
    parser.write(text).close();
    return null;
  } catch (error) {
    if (error instanceof NotWellFormed) return error.message;
    throw error;
  }
}

function walkLoosely(text: string, handler: XmlHandler): void {
  const open: { tag: XmlTag; spaces: ReadonlyMap<string, string> }[] = [];
  const parser = new Parser(
    {
      onopentag(name, given) {
        const attributes: Record<string, string> = Object.assign(
          Object.create(null),
          given,
        ) as Record<string, string>;
        const spaces = namespaces(attributes, open.at(-1)?.spaces ?? new Map<string, string>());
        const colon = name.indexOf(':');
        const tag = {
          name,
          local: name.slice(colon + 1),
          uri: spaces.get(colon === -1 ? '' : name.slice(0, colon)) ?? '',
          attributes,
        };
        open.push({ tag, spaces });
        if (open.length <= MAX_DEPTH) handler.open(tag);
      },
      ontext(piece) {
        if (open.length <= MAX_DEPTH) handler.text(piece);
      },
      onclosetag() {
        const last = open.pop();
        if (last !== undefined && open.length < MAX_DEPTH) handler.close(last.tag);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
}

function namespaces(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  if (own.length === 0) return outer;
  const spaces = new Map(outer);
  for (const [name, uri] of own) spaces.set(name.slice(6), uri);
  return spaces;
}

export interface XmlElement extends XmlTag {
  readonly children: readonly XmlElement[];
  /** All text inside, children's included. */
  readonly text: string;
}

/** The outermost elements that are wanted, each as a tree; everything around them is read past and forgotten. */
export function collectElements(
  text: string,
  isWanted: (tag: XmlTag) => boolean,
): { readonly elements: readonly XmlElement[]; readonly problem: string | null } {
  const { handler, problem } = walkXml(text, () => new Collector(isWanted));
  return { elements: handler.elements, problem };
}

type Growing = XmlTag & { children: XmlElement[]; text: string };

class Collector implements XmlHandler {
  readonly elements: XmlElement[] = [];
  readonly #isWanted: (tag: XmlTag) => boolean;
  readonly #open: Growing[] = [];

  constructor(isWanted: (tag: XmlTag) => boolean) {
    this.#isWanted = isWanted;
  }

  readonly open = (tag: XmlTag): void => {
    if (this.#open.length > 0 || this.#isWanted(tag))
      this.#open.push({ ...tag, children: [], text: '' });
  };

  readonly text = (text: string): void => {
    const inner = this.#open.at(-1);
    if (inner !== undefined) inner.text += text;
  };

  readonly close = (): void => {
    const done = this.#open.pop();
    if (done === undefined) return;
    const outer = this.#open.at(-1);
    if (outer === undefined) {
      this.elements.push(done);
    } else {
      outer.children.push(done);
      outer.text += done.text;
    }
  };
}

/** Text of the first child of that local name, trimmed; null where it is missing or blank. */
export function childText(element: XmlElement, local: string): string | null {
  const text = element.children.find((child) => child.local === local)?.text.trim();
  return text === undefined || text === '' ? null : text;
}
