// Something in index.mdx that its editor should mend, by line.

export interface SummaryProblem {
  readonly level: 'error' | 'warning';
  readonly name: string;
  /** Counted from 1, front matter included. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const HINTS = {
  'summary-syntax':
    'Check that every < has its >, every component its closing tag, and that a plain < is written &lt;.',
  'summary-code': 'Take the line out; to write a brace, put a backslash before it.',
  'summary-html': 'Write it in Markdown: * for emphasis, [text](address) for a link.',
  'summary-component': 'Take it out, or move it to where it may stand.',
  'summary-attribute': 'Write attributes as name="value".',
  'summary-quote':
    'A quote is called by its id, or cut by the id of its response and the first and last words.',
  'summary-finding': 'Mend the opening line of the finding.',
  'summary-link': 'Link to https://, mailto: or a page of this site.',
  'finding-without-quotes':
    'Add at least one quote, <Quote … />, inside the finding, or take the finding out.',
  'finding-unknown': 'Use the ids that the themes and responses have; take out what is gone.',
  'reply-unknown-finding':
    'Name the finding by its id of today, or leave "findings" empty for a reply to the whole.',
  'claim-not-verbatim':
    'Copy the sentence from a response, or write a claim of your own and take claimBy="respondents" out.',
  'person-quoted-often':
    'Take out all but two of them; the others keep their pages and stay in the lists of the themes.',
  'quote-marks-open':
    'Take in the words up to the closing mark, or leave the mark out with the words it opens.',
  'dates-differ':
    'Write that day in place of the one that stands there, or null while it is open; "datesNote" says the dates in words.',
  'not-written':
    'Write it in the front matter, between the lines of hyphens, before you publish: readers see it.',
  'quantity-without-count':
    'Say how many: "12 of 27 parents"; the page shows the count of each finding beside it.',
  'long-sentence': 'Make two sentences of it.',
  'long-sentences': 'Aim for fifteen words a sentence.',
  'hard-to-read': 'Use shorter words and sentences.',
} as const;

export type SummaryProblemName = keyof typeof HINTS;

export function summaryError(
  name: SummaryProblemName,
  line: number,
  message: string,
): SummaryProblem {
  return { level: 'error', name, line, message, hint: HINTS[name] };
}

export function summaryWarning(
  name: SummaryProblemName,
  line: number,
  message: string,
): SummaryProblem {
  return { level: 'warning', name, line, message, hint: HINTS[name] };
}
