// Every form in which a consultation can be taken away: the command and the data page offer the same list.
import type { ExportSubject } from './subject.ts';

export interface ExportFormat {
  /** As `--format` names it, and the end of the file's name. */
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly about: string;
  /** Libraries are loaded only here. The same subject gives the same bytes. */
  readonly write: (subject: ExportSubject) => Promise<string | Uint8Array>;
}

const ZIP = 'application/zip';

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'md',
    extension: 'md',
    type: 'text/markdown; charset=utf-8',
    about: 'A memo in Markdown',
    write: async (subject) => {
      const [{ buildMemo }, { writeMarkdown }] = await Promise.all([
        import('./memo.ts'),
        import('./markdown.ts'),
      ]);
      return writeMarkdown(buildMemo(subject));
    },
  },
  {
    name: 'docx',
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    about: 'A memo for Word, with each quote’s reference as a footnote',
    write: async (subject) => {
      const [{ buildMemo }, { writeDocx }] = await Promise.all([
        import('./memo.ts'),
        import('./docx.ts'),
      ]);
      return writeDocx(buildMemo(subject));
    },
  },
  {
    name: 'csv',
    extension: 'csv.zip',
    type: ZIP,
    about: 'Coding, quotes, findings, counts and codebook as CSV, with a dictionary of the columns',
    write: async (subject) => (await import('./csv-files.ts')).writeCsvZip(subject),
  },
  {
    name: 'json',
    extension: 'json',
    type: 'application/json; charset=utf-8',
    about: 'The same tables as one JSON document',
    write: async (subject) => (await import('./json.ts')).writeJson(subject),
  },
  {
    name: 'qdpx',
    extension: 'qdpx',
    type: ZIP,
    about: 'A project for qualitative analysis tools (REFI-QDA)',
    write: async (subject) => (await import('./qdpx.ts')).writeQdpx(subject),
  },
  {
    name: 'csl',
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    about: 'References to the summary and its quotes, for Zotero and other tools (CSL-JSON)',
    write: async (subject) => (await import('./csl.ts')).writeCsl(subject),
  },
];
