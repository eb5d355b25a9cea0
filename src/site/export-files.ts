// Whole summaries as files on /data/, to the byte what `verbatim export` writes.
import { createHash } from 'node:crypto';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export/formats.ts';
import { subjectOf } from '../export/subject.ts';
import { address } from './link.ts';
import { phrasesFor } from './phrases.ts';
import { getSynthesis } from './synthesis.ts';

export interface ExportFile {
  readonly one: ConsultationSynthesis;
  readonly format: ExportFormat;
  /** Name in /data/: "families-and-schools.docx". */
  readonly name: string;
  readonly contents: string | Uint8Array<ArrayBuffer>;
  readonly bytes: number;
  readonly sha256: string;
}

/** Past this many responses a file of them all is larger than some hosts take (25 MiB). */
export const MOST_RESPONSES = 20_000;

const LISTS_RESPONSES: ReadonlySet<string> = new Set(['csv', 'json', 'qdpx']);

/** Whether the site offers a format; the others are written by the command. */
export function isOffered(one: ConsultationSynthesis, { name }: ExportFormat): boolean {
  return one.responseCount <= MOST_RESPONSES || !LISTS_RESPONSES.has(name);
}

export function exportName(slug: string, { extension }: ExportFormat): string {
  return `${slug}.${extension}`;
}

const made = new WeakMap<Synthesis, Promise<readonly ExportFile[]>>();

/** In the order of the summaries and of the formats. */
export function listExportFiles(): Promise<readonly ExportFile[]> {
  const synthesis = getSynthesis();
  const known = made.get(synthesis) ?? writeAll(synthesis);
  made.set(synthesis, known);
  return known;
}

async function writeAll(synthesis: Synthesis): Promise<readonly ExportFile[]> {
  const phrases = phrasesFor(synthesis, address);
  const files: ExportFile[] = [];
  for (const one of synthesis.consultations) {
    const subject = subjectOf(synthesis, one, phrases);
    for (const format of EXPORT_FORMATS) {
      if (!isOffered(one, format)) continue;
      const written = await format.write(subject);
      const contents = typeof written === 'string' ? written : new Uint8Array(written);
      files.push({
        one,
        format,
        name: exportName(one.slug, format),
        contents,
        bytes: Buffer.byteLength(contents),
        sha256: createHash('sha256').update(contents).digest('hex'),
      });
    }
  }
  return files;
}
