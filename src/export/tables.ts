// A consultation as tidy tables, each column explained: what the CSV files and their dictionary are written from.
import type { Count } from '../domain/count.ts';
import {
  hidesSmallNumbers,
  isOpenLine,
  listableThemes,
  quotesOf,
  type ExportSubject,
} from './subject.ts';

export interface TableColumn {
  readonly name: string;
  readonly meaning: string;
}

export interface ExportTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** In the order of the dictionary. */
export function exportTables(subject: ExportSubject): readonly ExportTable[] {
  return [
    codingTable(subject),
    quotesTable(subject),
    findingsTable(subject),
    countsTable(subject),
    codebookTable(subject),
  ];
}

/** The dictionary is a table too. */
export function dictionaryTable(tables: readonly ExportTable[]): ExportTable {
  return {
    name: 'dictionary',
    about: 'What the columns of the other files mean.',
    columns: columns({
      file: 'Name of the file',
      column: 'Name of the column',
      meaning: 'What it holds',
    }),
    rows: tables.flatMap((table) => [
      [`${table.name}.csv`, '', table.about],
      ...table.columns.map(({ name, meaning }) => [`${table.name}.csv`, name, meaning]),
    ]),
  };
}

function columns(meanings: Readonly<Record<string, string>>): readonly TableColumn[] {
  return Object.entries(meanings).map(([name, meaning]) => ({ name, meaning }));
}

function codingTable(subject: ExportSubject): ExportTable {
  const listable = listableThemes(subject);
  const hides = hidesSmallNumbers(subject);
  // How sure the software is of a single person's words is for staff; how often it is right is on the methods page.
  const isInternal = subject.edition === 'internal';
  return {
    name: 'coding',
    about:
      'One row for each response and theme. Where small numbers are hidden, persons and roles are left out, and so are ' +
      'themes with a hidden number: counting rows must not give it away.',
    columns: columns({
      response: 'Id of the response',
      ...(hides
        ? {}
        : {
            respondent: 'Id of the person within this consultation',
            roles: 'Roles as the person gave them, separated by spaces',
          }),
      theme: 'Id of the theme',
      status: 'suggested by software, confirmed or added by a person',
      ...(isInternal
        ? { score: 'Calibrated probability that a trained coder gives the theme; 1 for a ruling' }
        : {}),
      evidence: 'Words that carried it, the strongest first, separated by |',
    }),
    rows: subject.responses.flatMap(({ response, tags }) =>
      tags
        .filter(({ theme }) => listable.has(theme))
        .map(({ theme, status, score, evidence }) => [
          response.id,
          ...(hides ? [] : [response.respondent, response.roles.join(' ')]),
          theme,
          status,
          ...(isInternal ? [score] : []),
          evidence
            .map(({ start, end }) => response.text.slice(start, end).replaceAll(/\s+/gu, ' '))
            .join(' | '),
        ]),
    ),
  };
}

function quotesTable(subject: ExportSubject): ExportTable {
  const { one, phrases } = subject;
  return {
    name: 'quotes',
    about: 'Every published quote.',
    columns: columns({
      quote: 'Id of the quote; part of its address',
      response: 'Id of the response it was cut from',
      text: 'The quote’s words; … for words left out, [ ] for an editor’s words',
      by: 'Who said it, as shown',
      themes: 'Theme ids, separated by spaces',
      omitted: 'How many words each … leaves out, separated by spaces',
      language: 'Language of the words (BCP 47)',
      date: 'Date of the response, empty where not recorded',
      kind: 'response or comment',
      chosenBy: 'software or editor',
      address: 'Where it stands',
    }),
    rows: quotesOf(subject, one.quotes).map((quote) => [
      quote.id,
      quote.response,
      quote.text,
      phrases.attribution(quote),
      quote.themes.map(({ theme }) => theme).join(' '),
      quote.omitted.join(' '),
      quote.language,
      quote.date ?? '',
      quote.kind,
      quote.chosenBy,
      phrases.address(`/q/${quote.id}/`),
    ]),
  };
}

function findingsTable(subject: ExportSubject): ExportTable {
  const { one, phrases } = subject;
  return {
    name: 'findings',
    about: 'Every finding with its claim and evidence line.',
    columns: columns({
      finding: 'Id of the finding; part of its address',
      number: 'Number on the page; may change',
      claim: 'The claim',
      claimBy: 'editor, or respondents where the claim is in their own words',
      support: 'Supporting sentences',
      themes: 'Theme ids, separated by spaces',
      evidence: 'The evidence line, as on the page',
      people: 'People who raised it; words where the number is hidden',
      of: 'People who could have; empty where the total was not recorded',
      quotes: 'Quote ids, separated by spaces',
      otherViews: 'Ids of quotes with other views, separated by spaces',
      responses: 'Ids of the responses that carry it; empty where the number of people is hidden',
      address: 'Where it stands',
    }),
    rows: one.findings.map((finding) => [
      finding.id,
      finding.number,
      finding.claim,
      finding.claimBy,
      finding.support ?? '',
      finding.themes.join(' '),
      phrases.evidence(finding.evidence),
      cell(finding.evidence.people.people, subject),
      cell(finding.evidence.people.of, subject),
      finding.quotes.join(' '),
      finding.otherViews.join(' '),
      !hidesSmallNumbers(subject) || isOpenLine(finding.evidence)
        ? finding.responses.join(' ')
        : '',
      phrases.address(`/summaries/${one.slug}/#finding-${finding.id}`),
    ]),
  };
}

function countsTable(subject: ExportSubject): ExportTable {
  return {
    name: 'counts',
    about: 'People by theme and group, small numbers hidden as on the pages.',
    columns: columns({
      theme: 'Id of the theme',
      group: 'Group of respondents, or all',
      raised: 'People who raised the theme; words where the number is hidden',
      of: 'People in the group; empty where the total was not recorded',
    }),
    rows: subject.one.themes.flatMap(({ theme, evidence }) =>
      [{ group: 'all', cell: evidence.people }, ...evidence.byRole].map((row) => [
        theme,
        row.group,
        cell(row.cell.people, subject),
        cell(row.cell.of, subject),
      ]),
    ),
  };
}

function codebookTable({ synthesis }: ExportSubject): ExportTable {
  return {
    name: 'codebook',
    about: 'The themes with what counts and what does not.',
    columns: columns({
      theme: 'Id of the theme',
      name: 'Name of the theme',
      definition: 'Definition',
      include: 'What counts, separated by |',
      exclude: 'What does not count, separated by |',
    }),
    rows: synthesis.codebook.themes.map((theme) => [
      theme.id,
      theme.name,
      theme.definition,
      theme.include.join(' | '),
      theme.exclude.join(' | '),
    ]),
  };
}

function cell(count: Count | null, { phrases }: ExportSubject): string | number {
  if (count === null) return '';
  return count.shown === 'exact' ? count.n : phrases.count(count);
}
