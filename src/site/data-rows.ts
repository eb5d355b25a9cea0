// What stands in the files of /data/, row by row and column by column: data-files.ts makes the files of them.
import type { Count } from '../domain/count.ts';
import type { Finding } from '../domain/finding.ts';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import { isOpenLine } from '../export/subject.ts';
import { cslQuote, cslSummary } from './citation.ts';
import { address, findingPath, quotePath, summaryPath, themePath } from './link.ts';
import type { Strings } from './strings/en.ts';
import { namesOf } from './synthesis.ts';
import { attributionLine, countText, evidenceText } from './wording.ts';

export type Row = readonly (string | number)[];

export const QUOTE_COLUMNS = [
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

export const quoteRows = ({ quotes, consultations }: Synthesis, t: Strings): readonly Row[] =>
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

export const FINDING_COLUMNS = [
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
] as const;

/** Where small numbers are hidden, the list of who carries a finding would tell them. */
const isListed = ({ batches }: ConsultationSynthesis, { evidence }: Finding): boolean =>
  batches.every(({ manifest }) => manifest.regime === 'public') || isOpenLine(evidence);

export const findingRows = ({ consultations }: Synthesis, t: Strings): readonly Row[] =>
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

export const COUNT_COLUMNS = ['summary', 'theme', 'group', 'raised', 'of'] as const;

const cellOf = (count: Count | null, t: Strings): string | number =>
  count === null ? '' : count.shown === 'exact' ? count.n : countText(count, t);

export const countRows = ({ consultations }: Synthesis, t: Strings): readonly Row[] =>
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

export const CODEBOOK_COLUMNS = [
  'theme',
  'name',
  'definition',
  'include',
  'exclude',
  'url',
] as const;

export const codebookRows = ({ codebook }: Synthesis): readonly Row[] =>
  codebook.themes.map((theme) => [
    theme.id,
    theme.name,
    theme.definition,
    theme.include.join(' | '),
    theme.exclude.join(' | '),
    address(themePath(theme.id)),
  ]);

export const summaryObjects = (synthesis: Synthesis, t: Strings): readonly unknown[] =>
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
    closedQuestions: one.closed,
    quotes: one.quotes,
    uncovered: one.uncovered,
    gaps: one.gaps.map(({ phrases, people }) => ({ phrases, people })),
  }));

export const citationObjects = (synthesis: Synthesis, t: Strings): readonly unknown[] =>
  synthesis.consultations.flatMap((one) => [
    cslSummary(one, synthesis),
    ...one.quotes.flatMap((id) => {
      const quote = synthesis.quotes.get(id);
      return quote === undefined ? [] : [cslQuote(quote, one, synthesis, t)];
    }),
  ]);
