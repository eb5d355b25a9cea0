// The files of /data/: exactly the words and numbers of the pages, made once for a build.
import { createHash } from 'node:crypto';
import type { Count } from '../domain/count.ts';
import type { Finding } from '../domain/finding.ts';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import { csvTable } from '../export/csv.ts';
import { isOpenLine } from '../export/subject.ts';
import { cslQuote, cslSummary } from './citation.ts';
import { address, findingPath, quotePath, summaryPath, themePath } from './link.ts';
import type { Strings } from './strings/en.ts';
import { getStrings } from './strings/index.ts';
import { RESPONSE_COLUMNS, responseRows } from './response-rows.ts';
import { STAFF_COLUMNS, staffRows } from './staff.ts';
import { getSynthesis, getTheme, namesOf } from './synthesis.ts';
import { attributionLine, countText, dateText, evidenceText } from './wording.ts';

export type DataFileKey =
  | 'quotes'
  | 'findings'
  | 'counts'
  | 'responses'
  | 'codebook'
  | 'summaries'
  | 'citations'
  | 'staff'
  | 'readme'
  | 'theme';

export interface DataFile {
  readonly key: DataFileKey;
  /** Name in /data/: "quotes.csv". */
  readonly name: string;
  /** The theme whose quotes it holds, for the files of single themes. */
  readonly theme: string | null;
  readonly type: string;
  readonly contents: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Keys of the columns in the dictionary, empty for JSON. */
  readonly columns: readonly string[];
}

type Row = readonly (string | number)[];

const file = (
  key: DataFileKey,
  name: string,
  type: string,
  contents: string,
  rows: number,
  columns: readonly string[],
  theme: string | null = null,
): DataFile => ({
  key,
  name,
  theme,
  type,
  contents,
  rows,
  columns,
  bytes: Buffer.byteLength(contents),
  sha256: createHash('sha256').update(contents).digest('hex'),
});

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

const csv = (
  key: DataFileKey,
  columns: readonly string[],
  rows: readonly Row[],
  name = `${key}.csv`,
): DataFile => file(key, name, CSV, csvTable(columns, rows), rows.length, columns);

const json = (key: DataFileKey, value: readonly unknown[]): DataFile =>
  file(key, `${key}.json`, JSON_TYPE, `${JSON.stringify(value, null, 2)}\n`, value.length, []);

/** Rows of one file: some hosts refuse a file of more than 25 MiB. */
const MOST_ROWS = 50_000;

/** responses.csv, or where there are very many, responses-1.csv and so on. */
const responseFiles = (synthesis: Synthesis): readonly DataFile[] => {
  const rows = [...responseRows(synthesis)];
  const parts = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  return Array.from({ length: parts }, (_, part) =>
    csv(
      'responses',
      RESPONSE_COLUMNS,
      rows.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS),
      parts === 1 ? 'responses.csv' : `responses-${String(part + 1)}.csv`,
    ),
  );
};

const QUOTE_COLUMNS = [
  'quote',
  'summary',
  'text',
  'by',
  'themes',
  'reviewed',
  'language',
  'date',
  'kind',
  'url',
] as const;

const quoteRows = ({ quotes, consultations }: Synthesis, t: Strings): readonly Row[] =>
  consultations.flatMap((one) =>
    one.quotes.flatMap((id): Row[] => {
      const quote = quotes.get(id);
      if (quote === undefined) return [];
      const reviewed = quote.themes.length > 0 && quote.themes.every((tag) => tag.reviewed);
      return [
        [
          id,
          one.slug,
          quote.text,
          attributionLine(quote.attribution, namesOf(quote.batch), t),
          quote.themes.map(({ theme }) => theme).join(' '),
          reviewed ? 'yes' : 'no',
          quote.language,
          quote.date ?? '',
          quote.kind,
          address(quotePath(id)),
        ],
      ];
    }),
  );

export const themeFileName = (theme: string, extension: 'csv' | 'json'): string =>
  `theme-${theme}.${extension}`;

/** The quotes of one theme as a table and as JSON, in the order of its pages. */
const themeFiles = (theme: string, quotes: readonly Row[]): readonly DataFile[] => {
  const at = QUOTE_COLUMNS.indexOf('themes');
  const rows = quotes.filter((row) => String(row[at]).split(' ').includes(theme));
  const objects = rows.map((row) =>
    Object.fromEntries(QUOTE_COLUMNS.map((column, i) => [column, row[i]])),
  );
  const [table, list] = [themeFileName(theme, 'csv'), themeFileName(theme, 'json')];
  return [
    file('theme', table, CSV, csvTable(QUOTE_COLUMNS, rows), rows.length, QUOTE_COLUMNS, theme),
    file('theme', list, JSON_TYPE, `${JSON.stringify(objects, null, 2)}\n`, rows.length, [], theme),
  ];
};

/** Where small numbers are hidden, the list of who carries a finding would tell them. */
const isListed = ({ batches }: ConsultationSynthesis, { evidence }: Finding): boolean =>
  batches.every(({ manifest }) => manifest.regime === 'public') || isOpenLine(evidence);

const findingRows = ({ consultations }: Synthesis, t: Strings): readonly Row[] =>
  consultations.flatMap((one) =>
    one.findings.map((finding): Row => [
      finding.id,
      one.slug,
      finding.number,
      finding.claim,
      finding.claimBy,
      finding.support ?? '',
      finding.themes.join(' '),
      evidenceText(finding.evidence, t),
      finding.quotes.join(' '),
      finding.otherViews.join(' '),
      isListed(one, finding) ? finding.responses.join(' ') : '',
      address(findingPath(one.slug, finding.id)),
    ]),
  );

const cellOf = (count: Count | null, t: Strings): string | number =>
  count === null ? '' : count.shown === 'exact' ? count.n : countText(count, t);

const countRows = ({ consultations }: Synthesis, t: Strings): readonly Row[] =>
  consultations.flatMap((one) =>
    one.themes.flatMap(({ theme, evidence }) => [
      [
        one.slug,
        theme,
        'all',
        cellOf(evidence.people.people, t),
        cellOf(evidence.people.of, t),
      ] satisfies Row,
      ...evidence.byRole.map(({ group, cell }): Row => [
        one.slug,
        theme,
        group,
        cellOf(cell.people, t),
        cellOf(cell.of, t),
      ]),
    ]),
  );

const summaryOf = (synthesis: Synthesis, t: Strings): readonly unknown[] =>
  synthesis.consultations.map((one) => ({
    slug: one.slug,
    url: address(summaryPath(one.slug)),
    ...one.consultation,
    respondents: one.respondents,
    responses: one.responseCount,
    comments: one.commentCount,
    highlight: one.highlight,
    findings: one.findings.map((finding) => ({
      id: finding.id,
      number: finding.number,
      claim: finding.claim,
      claimBy: finding.claimBy,
      support: finding.support,
      themes: finding.themes,
      quotes: finding.quotes,
      otherViews: finding.otherViews,
      evidence: finding.evidence,
      evidenceLine: evidenceText(finding.evidence, t),
    })),
    themes: one.themes.map(({ theme, evidence, reviewedCount, suggestedCount }) => ({
      theme,
      evidence,
      reviewedCount,
      suggestedCount,
    })),
    closed: one.closed,
    quotes: one.quotes,
    uncovered: one.uncovered,
    gaps: one.gaps.map(({ phrases, people }) => ({ phrases, people })),
  }));

const citationsOf = (synthesis: Synthesis, t: Strings): readonly unknown[] =>
  synthesis.consultations.flatMap((one) => [
    cslSummary(one, synthesis),
    ...one.quotes.flatMap((id) => {
      const quote = synthesis.quotes.get(id);
      return quote === undefined ? [] : [cslQuote(quote, one, synthesis, t)];
    }),
  ]);

/** For whoever finds the folder without the page. */
const readmeFile = (files: readonly DataFile[], t: Strings): DataFile => {
  const { site, version, updated } = getSynthesis();
  const lines = [
    `${site.name}: ${t.data.title}`,
    `${site.body}. ${t.frame.version(version, dateText(updated, t))}. ${address('/data/')}`,
    '',
    ...files.map((one) => `${one.name}: ${aboutFile(one, t)}.`),
    '',
    t.data.safe,
    t.data.rightsText,
    '',
  ];
  return file('readme', 'README.txt', 'text/plain; charset=utf-8', lines.join('\n'), 0, []);
};

/** What a file holds, in a line without a full stop. */
export function aboutFile({ key, theme }: DataFile, t: Strings): string {
  if (key === 'readme') return t.data.readme;
  return key === 'theme' ? t.data.themeFile(getTheme(theme ?? '').name) : t.data.files[key];
}

const made = new WeakMap<Synthesis, readonly DataFile[]>();

/** All files in the order of the data page. */
export function listDataFiles(): readonly DataFile[] {
  const synthesis = getSynthesis();
  const known = made.get(synthesis);
  if (known !== undefined) return known;
  const t = getStrings();
  const themes = synthesis.codebook.themes.map((theme): Row => [
    theme.id,
    theme.name,
    theme.definition,
    theme.include.join(' | '),
    theme.exclude.join(' | '),
    address(themePath(theme.id)),
  ]);
  const quotes = quoteRows(synthesis, t);
  const tables = [
    csv('quotes', QUOTE_COLUMNS, quotes),
    csv(
      'findings',
      [
        'finding',
        'summary',
        'number',
        'claim',
        'claimBy',
        'support',
        'themes',
        'evidence',
        'quotes',
        'otherViews',
        'responses',
        'url',
      ],
      findingRows(synthesis, t),
    ),
    csv('counts', ['summary', 'theme', 'group', 'raised', 'of'], countRows(synthesis, t)),
    ...responseFiles(synthesis),
    csv('codebook', ['theme', 'name', 'definition', 'include', 'exclude', 'url'], themes),
    json('summaries', summaryOf(synthesis, t)),
    json('citations', citationsOf(synthesis, t)),
    ...synthesis.codebook.themes.flatMap(({ id }) => themeFiles(id, quotes)),
    ...(synthesis.edition === 'internal'
      ? [csv('staff', STAFF_COLUMNS, staffRows(synthesis))]
      : []),
  ];
  const files = [...tables, readmeFile(tables, t)];
  made.set(synthesis, files);
  return files;
}
