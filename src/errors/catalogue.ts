// Every error that a person can meet: what happened, and the edit that mends it unless the place knows better.
// Keys are stable names (shown by --json and linked from the docs); keep them sorted.

/** 1: the content or a file needs a fix. 2: wrong usage. (3, our bug, is anything that is not a VerbatimError.) */
export type ExitCode = 1 | 2;

interface CatalogueEntry {
  readonly title: string;
  readonly exitCode: ExitCode;
  readonly hint: string;
}

export const CATALOGUE = {
  'batch-exists': {
    title: 'Batch name taken',
    exitCode: 2,
    hint: 'Choose another name with --batch, or leave --batch out.',
  },
  'batch-not-found': {
    title: 'Batch not found',
    exitCode: 1,
    hint: 'Look up the name of its folder under consultations/<slug>/batches/.',
  },
  'cannot-write': {
    title: 'Content can’t be written',
    exitCode: 1,
    hint: 'Make room on the disk, or name a folder that you may write to with --content.',
  },
  'column-not-found': {
    title: 'Column not found',
    exitCode: 2,
    hint: 'Name one of the columns shown here, exactly as written.',
  },
  'columns-unclear': {
    title: 'Columns need a word from you',
    exitCode: 1,
    hint: 'Run again with --text "COLUMN" for each column that holds what people wrote, or --yes to take what is shown.',
  },
  'consultation-not-found': {
    title: 'Consultation not found',
    exitCode: 1,
    hint: 'Look up the name of its folder under consultations/.',
  },
  'content-folder-missing': {
    title: 'Content folder not found',
    exitCode: 1,
    hint: 'Name the folder that holds "consultations" with --content, or take a first file in with "verbatim ingest".',
  },
  'content-invalid': {
    title: 'Content needs a fix',
    exitCode: 1,
    hint: 'Mend the file named here and run "verbatim check" again.',
  },
  'file-damaged': {
    title: 'File is damaged',
    exitCode: 1,
    hint: 'Export the file again and take in the new copy.',
  },
  'file-empty': {
    title: 'File is empty',
    exitCode: 1,
    hint: 'Check that you named the right file, or export it again.',
  },
  'file-missing': {
    title: 'File not found',
    exitCode: 1,
    hint: 'Check the path and the spelling of the file name.',
  },
  'file-too-large': {
    title: 'File is too large',
    exitCode: 1,
    hint: 'Save it as CSV or JSON Lines, which are read piece by piece.',
  },
  'format-unknown': {
    title: 'Format not recognised',
    exitCode: 1,
    hint: 'Save it as CSV, XLSX, JSON Lines or plain text with one response a line, and take in that file.',
  },
  'format-unreadable': {
    title: 'Format can’t be read',
    exitCode: 1,
    hint: 'Save it in another format and take in that file.',
  },
  'gold-invalid': {
    title: 'Coded texts cannot be read',
    exitCode: 1,
    hint: 'Each line is a JSON object with "id", "text" and "themes" (a list, maybe empty); "role" and "highlight" may be added.',
  },
  'ingest-locked': {
    title: 'Another ingest is running',
    exitCode: 1,
    hint: 'Wait until it has finished, then run the command again.',
  },
  'init-folder-in-use': {
    title: 'Nothing was started: the folder is in use',
    exitCode: 1,
    hint: 'Name a folder that is empty or not there yet.',
  },
  'json-line-invalid': {
    title: 'Lines not understood',
    exitCode: 1,
    hint: 'Give one JSON object a line, with the fields that --help names.',
  },
  'model-invalid': {
    title: 'The trained model cannot be read',
    exitCode: 1,
    hint: 'Restore content/model from the repository, or make a new one with "verbatim train".',
  },
  'model-worse': {
    title: 'The model in use is kept',
    exitCode: 1,
    hint: 'Name the missing files with --gold, look at what was added to the training texts, or run again with --force.',
  },
  'needs-a-yes': {
    title: 'Needs a yes',
    exitCode: 2,
    hint: 'Run again with --yes to do it, or with --dry-run to see what would go.',
  },
  'no-responses-found': {
    title: 'No responses found',
    exitCode: 1,
    hint: 'Check that the file holds what people wrote, one response a row.',
  },
  'port-in-use': {
    title: 'Port can’t be used',
    exitCode: 2,
    hint: 'Leave --port out to let the computer choose one.',
  },
  'reviewer-unknown': {
    title: 'Who is reviewing?',
    exitCode: 2,
    hint: 'Say who you are with --reviewer, such as --reviewer ana.',
  },
  stopped: {
    title: 'Stopped',
    exitCode: 1,
    hint: 'Run the command again to go on.',
  },
  usage: {
    title: 'Wrong usage',
    exitCode: 2,
    hint: 'Run the command with --help to see what it takes.',
  },
  'theme-invalid': {
    title: 'Theme file needs a fix',
    exitCode: 1,
    hint: 'Mend the file named here; CONTRIBUTING.md shows a theme file and the language of its cues.',
  },
  'out-folder-in-use': {
    title: 'Not built: the folder for the site is in use',
    exitCode: 1,
    hint: 'Name another folder with --out, or empty this one yourself.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorName = keyof typeof CATALOGUE;
