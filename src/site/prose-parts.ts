// An editor writes a finding's prose, quotes and other views in one run; the page sets them apart. Components leave
// comments around what they render, and these functions cut the rendered HTML along them.

const marker = (name: string): readonly [string, string] => [
  `<!--verbatim:${name}-->`,
  `<!--/verbatim:${name}-->`,
];

const QUOTE = marker('quote');
const OTHER = marker('other-views');
const FINDING = marker('finding');
const POST_SCRIPT = marker('post-script');

export const MARKERS = {
  quote: QUOTE,
  otherViews: OTHER,
  finding: FINDING,
  postScript: POST_SCRIPT,
} as const;

const between = ([open, close]: readonly [string, string]): RegExp =>
  new RegExp(`${open}([\\s\\S]*?)${close}`, 'gu');

const takeOut = (
  html: string,
  pair: readonly [string, string],
): { readonly rest: string; readonly taken: string } => {
  const taken: string[] = [];
  const rest = html.replace(between(pair), (_, inner: string) => {
    taken.push(inner);
    return '';
  });
  return { rest, taken: taken.join('') };
};

/** Paragraphs that held nothing but a quote are empty once it is out. */
const tidy = (html: string): string => html.replace(/<p>\s*<\/p>/gu, '').trim();

/** What stands inside a `<Finding>`: prose, and the prose of its other views; the quotes come from the synthesis. */
export function splitFinding(html: string): {
  readonly prose: string;
  readonly otherProse: string;
} {
  const { rest, taken } = takeOut(html, OTHER);
  return { prose: tidy(takeOut(rest, QUOTE).rest), otherProse: tidy(takeOut(taken, QUOTE).rest) };
}

export interface SummaryBody {
  /** What stands before the first finding. */
  readonly framing: string;
  readonly findings: string;
  readonly postScript: string;
}

/** The body of an index.mdx in the parts of the page. Prose after the first finding stays with the findings. */
export function splitSummary(html: string): SummaryBody {
  const { rest, taken } = takeOut(html, POST_SCRIPT);
  const first = rest.indexOf(FINDING[0]);
  if (first === -1) return { framing: tidy(rest), findings: '', postScript: tidy(taken) };
  return {
    framing: tidy(rest.slice(0, first)),
    findings: tidy(rest.slice(first)),
    postScript: tidy(taken),
  };
}
