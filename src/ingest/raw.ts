// What a reader gives and gets: the one interface between a file format and everything after it.
// Nothing here is safe to publish: raw text lives in memory only, until `redact` has seen it.
//
// To add a format, write one file in `readers/` that exports a `Reader` and name it in `readers/index.ts`.
// A reader yields either
//   - a *table* (rows of cells): headers, columns, roles, dates and ledger are then found by the shared code,
//     helped by a `Dialect` where a survey tool has habits of its own (`dialects/`), or
//   - *responses*, one for each row, comment, message or post of the file, already told apart.
// Rules: recognise by content; never drop a row silently (yield it with `reject` or `withhold` and a reason in
// plain words that holds none of its text); never fetch, never follow a path found inside the file.

/** A file as given. `chunks` may be called again: readers of large files make several passes instead of holding it. */
export interface Source {
  /** Its own name, without folders. */
  readonly name: string;
  readonly size: number;
  /** The first bytes, enough to recognise a format (at most 64 KiB). */
  readonly head: Uint8Array;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** The text of a file, decoded strictly; `null` in a Sample where the bytes are no text. */
export interface DecodedText {
  /** WHATWG name. */
  readonly encoding: string;
  /** What was done where the bytes were not plain UTF-8, for the report. */
  readonly notes: readonly string[];
  /** The first 256 Ki characters, or all of a shorter text. */
  readonly start: string;
  /** Whether `start` is all of it. */
  readonly isWhole: boolean;
  /** Whether it may hold carriage returns; a parser that knows it doesn't need not look for them. */
  readonly hasReturns: boolean;
  /** Line ends as in the file, without a byte order mark. */
  readonly chunks: () => AsyncIterable<string>;
  /** The same as UTF-8, for a parser of bytes: nothing is decoded where the file is UTF-8 already. */
  readonly utf8: () => AsyncIterable<Uint8Array>;
}

/** What a reader may look at to say whether a file is of its format. */
export interface Sample {
  readonly source: Source;
  readonly text: DecodedText | null;
}

export interface Reader {
  /** Short lower-case name, shown to people and kept in the manifest: `csv`, `disqus`. */
  readonly format: string;
  /** Why the file is of this format, in plain words ("a JSON list whose items hold …"), or null. Never throws. */
  readonly claim: (sample: Sample) => string | null;
  /** Throws a VerbatimError where the file can't be read at all. */
  readonly read: (sample: Sample) => Promise<Reading>;
}

export type Reading = TableReading | ResponsesReading;

interface ReadingBase {
  /** Where a package turned out to hold another format than its reader's. */
  readonly format?: string;
  /** Plain sentences for the report: what was left out, what looks odd. No text of the file. */
  readonly notes: readonly string[];
  /**
   * Where a name or an id stands for its person: `survey` (one row a person unless an id says otherwise),
   * `comments` (a published name is one person throughout the file), `social` (like comments; the total is unknown).
   */
  readonly setting: 'survey' | 'comments' | 'social';
}

export interface TableReading extends ReadingBase {
  readonly shape: 'table';
  /** All rows from the top, title and header rows included, blank ones too. May be called more than once. */
  readonly rows: () => AsyncIterable<TableRow>;
  /** Set where the format has named fields instead of a header row (JSON): then every row is data. */
  readonly header: readonly string[] | null;
}

export interface TableRow {
  /** None at all where nothing stands in the row, not even a delimiter: such a row is nobody's and no record. */
  readonly cells: readonly string[];
  /** Why the row can't be taken in ("the file ends inside a quoted cell"). */
  readonly damage?: string;
}

export interface ResponsesReading extends ReadingBase {
  readonly shape: 'responses';
  /** Open and closed questions that `answers` refer to; empty where none in particular was asked. */
  readonly questions: readonly RawQuestion[];
  readonly responses: () => AsyncIterable<RawResponse>;
}

export interface RawQuestion {
  /** As people saw it; joins the answers to it. */
  readonly text: string;
  readonly kind: 'open' | 'closed';
  /** Header of the column it was read from, null where there are no columns. */
  readonly column: string | null;
  /** Of a closed question, where the file lists them; else they are gathered from the answers. */
  readonly options: readonly string[];
}

/** One row, comment, message or post: all that one person sent at once. */
export interface RawResponse {
  /** Counted from 1 as people would count the rows below the header, or the comments in the file. */
  readonly row: number;
  /** The platform's own id of this record, where it tells nothing about the person; null otherwise. */
  readonly recordId: string | null;
  /** Joins one person's rows within this file (an account, an e-mail, a student number). Never leaves memory. */
  readonly personKey: string | null;
  /** Name as the person published it; null where none is. */
  readonly author: string | null;
  /** Role in the person's words or the form's ("Parent and teacher"). */
  readonly role: string | null;
  /** As found: "2010-11-02T09:00Z", "4/22/2016 19:57:50". */
  readonly date: string | null;
  readonly kind: 'response' | 'comment';
  readonly texts: readonly RawText[];
  readonly choices: readonly RawChoice[];
  /** Whether the person reached the end of the form, where the format tells. */
  readonly isComplete?: boolean;
  /**
   * Whether the person answered anything, where that is otherwise than "a text or a choice is filled": `true` counts a
   * row that holds no more than a dot as answered, though there is nothing to take in.
   */
  readonly isAnswered?: boolean;
  /** Why the row can't be taken in. */
  readonly reject?: string;
  /** Why it is kept out although it could be read: test row, not approved, deleted … */
  readonly withhold?: string;
}

export interface RawText {
  /** `text` of a RawQuestion, null where none in particular was asked. */
  readonly question: string | null;
  readonly text: string;
}

export interface RawChoice {
  readonly question: string;
  readonly choices: readonly string[];
}

/** What a column of a table is for. `option`: one tick box of a closed question that has a column for each option. */
export type ColumnUse =
  'text' | 'role' | 'name' | 'date' | 'id' | 'person' | 'kind' | 'closed' | 'option' | 'ignore';

export interface TableColumn {
  readonly index: number;
  /** Shown to people and taken by --text and its like; unique in the table ("Why? (2)"). */
  readonly name: string;
  /** The question as people saw it; columns that share it hold answers to one question. */
  readonly question: string;
  /** What the dialect knows the column to be; null where the cells must tell. */
  readonly use: ColumnUse | null;
  /** Of an `option` column: the option that a ticked cell stands for; the cell's own text where null. */
  readonly option?: string | null;
}

/** A survey tool's habits: how many header rows, which columns are machinery, which rows are tests. */
export interface Dialect {
  readonly format: string;
  /** `rows`: the first rows of the table (up to 200), blank ones included. Null where the table is not this tool's. */
  readonly claim: (rows: readonly (readonly string[])[]) => TableLayout | null;
}

export interface TableLayout {
  readonly why: string;
  /** Number of rows from the top that hold no data. */
  readonly dataFrom: number;
  readonly columns: readonly TableColumn[];
  readonly notes: readonly string[];
  /** What the tool itself says of a row of data; absent where it says nothing. */
  readonly judge?: (cells: readonly string[]) => RowJudgement;
}

export interface RowJudgement {
  readonly reject?: string;
  readonly withhold?: string;
  readonly isComplete?: boolean;
  /** As in RawResponse; `false` makes the row "no answer". */
  readonly isAnswered?: boolean;
}
