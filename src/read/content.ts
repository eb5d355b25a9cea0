// Reads and validates all that lies in content/ past the privacy line, so that every later stage can trust its types.
// Themes and model have readers of their own (codebook.ts, model.ts).
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { BatchManifestSchema, type BatchManifest } from '../domain/batch.ts';
import { ClosedAnswerSchema } from '../domain/closed-answer.ts';
import { ConsultationSchema } from '../domain/consultation.ts';
import { DecisionSchema } from '../domain/decision.ts';
import { SlugSchema } from '../domain/id.ts';
import { ResponseSchema, type Response } from '../domain/response.ts';
import { SiteConfigSchema, type SiteConfig } from '../domain/site-config.ts';
import { VerbatimError, type Problem } from '../errors/verbatim-error.ts';
import { inTime } from '../pipeline/decisions-in-force.ts';
import type { BatchContent, ConsultationContent, Content } from '../domain/content.ts';
import { readFrontMatter, readYaml } from './yaml-file.ts';

/**
 * Everything in order of folder names, the same for the same bytes. Hidden files and folders are not content.
 * @throws VerbatimError `content-folder-missing`, or `content-invalid` with every offender at once
 */
export function readContent(contentDir: string): Content {
  if (!existsSync(join(contentDir, 'consultations'))) {
    throw new VerbatimError('content-folder-missing', [
      { where: contentDir, message: 'holds no folder "consultations".' },
    ]);
  }
  const reader = new ContentReader(contentDir);
  const site = reader.site();
  const consultations = reader
    .folders('consultations')
    .flatMap((slug) => reader.consultation(slug) ?? []);
  if (site === null || reader.problems.length > 0)
    throw new VerbatimError('content-invalid', reader.problems);
  return { site, consultations, files: reader.hash.digest('hex') };
}

/**
 * One consultation alone.
 * @throws VerbatimError `consultation-not-found`, or `content-invalid` with every offender at once
 */
export function readConsultation(contentDir: string, slug: string): ConsultationContent {
  const reader = new ContentReader(contentDir);
  const slugs = reader.folders('consultations');
  if (!slugs.includes(slug)) {
    throw new VerbatimError('consultation-not-found', [
      {
        where: `consultations/${slug}`,
        message: slugs.length === 0 ? 'there is none yet.' : `there is: ${slugs.join(', ')}.`,
      },
    ]);
  }
  const consultation = reader.consultation(slug);
  if (consultation === null || reader.problems.length > 0)
    throw new VerbatimError('content-invalid', reader.problems);
  return consultation;
}

/** Slugs of all consultations, in order; none where the folder is missing. */
export function listConsultations(contentDir: string): readonly string[] {
  return new ContentReader(contentDir).folders('consultations');
}

/** Whether anybody has ruled on anything: a look at the folder, without reading what lies there. */
export function hasDecisions(contentDir: string, slug: string): boolean {
  return new ContentReader(contentDir).decisionLogs(slug).length > 0;
}

/** What a consultation calls itself; null where its page can't be read, which opening it will say. */
export function titleOf(contentDir: string, slug: string): string | null {
  return new ContentReader(contentDir).title(slug);
}

/** Collects problems instead of stopping at the first. Paths are relative to the content folder. */
class ContentReader {
  readonly problems: Problem[] = [];
  readonly hash: Hash = createHash('sha256');
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  site(): SiteConfig | null {
    const text = this.#text('site.yaml');
    return text === null ? null : readYaml(text, 'site.yaml', SiteConfigSchema, this.problems);
  }

  title(slug: string): string | null {
    const path = `consultations/${slug}/index.mdx`;
    if (!existsSync(join(this.#root, path))) return null;
    const mdx = this.#text(path);
    return mdx === null
      ? null
      : (readFrontMatter(mdx, path, ConsultationSchema, this.problems)?.title ?? null);
  }

  consultation(slug: string): ConsultationContent | null {
    const folder = `consultations/${slug}`;
    if (!SlugSchema.safeParse(slug).success) {
      this.problems.push({
        where: folder,
        message:
          'the folder’s name is no slug: lower-case letters and digits joined by single hyphens.',
        hint: `Rename the folder.`,
      });
      return null;
    }
    const mdxPath = `${folder}/index.mdx`;
    const mdx = this.#text(mdxPath);
    const consultation =
      mdx === null ? null : readFrontMatter(mdx, mdxPath, ConsultationSchema, this.problems);
    const batches = this.folders(`${folder}/batches`).flatMap(
      (name) => this.#batch(`${folder}/batches/${name}`, name) ?? [],
    );
    this.#checkIds(slug, batches);
    const decisions = this.decisionLogs(slug).flatMap((path) => this.#lines(path, DecisionSchema));
    if (mdx === null || consultation === null) return null;
    return { slug, consultation, mdx, mdxPath, batches, decisions: inTime(decisions) };
  }

  decisionLogs(slug: string): string[] {
    const folder = `consultations/${slug}/decisions`;
    return this.#names(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => `${folder}/${name}`);
  }

  #batch(path: string, folder: string): BatchContent | null {
    const text = this.#text(`${path}/batch.yaml`);
    const manifest =
      text === null
        ? null
        : readYaml(text, `${path}/batch.yaml`, BatchManifestSchema, this.problems);
    const responses = this.#lines(`${path}/responses.jsonl`, ResponseSchema);
    const answers = existsSync(join(this.#root, path, 'answers.jsonl'))
      ? this.#lines(`${path}/answers.jsonl`, ClosedAnswerSchema)
      : [];
    if (manifest === null) return null;
    this.#checkQuestions(path, manifest, responses, answers);
    return { folder, manifest, responses, answers };
  }

  #checkQuestions(
    path: string,
    manifest: BatchManifest,
    responses: readonly Response[],
    answers: readonly { question: string }[],
  ): void {
    const known = new Set(manifest.questions.map((question) => question.id));
    const check = (file: string, line: number, question: string | null): void => {
      if (question === null || known.has(question)) return;
      this.problems.push({
        where: `${path}/${file}:${line + 1}`,
        message: `answers question "${question}", which batch.yaml does not list.`,
      });
    };
    for (const [line, response] of responses.entries())
      check('responses.jsonl', line, response.question);
    for (const [line, answer] of answers.entries()) check('answers.jsonl', line, answer.question);
  }

  #checkIds(slug: string, batches: readonly BatchContent[]): void {
    const seen = new Map<string, string>();
    for (const { folder, responses } of batches) {
      for (const [line, { id }] of responses.entries()) {
        const where = `consultations/${slug}/batches/${folder}/responses.jsonl:${line + 1}`;
        const first = seen.get(id);
        if (first === undefined) seen.set(id, where);
        else
          this.problems.push({
            where,
            message: `response ${id} is already in ${first}.`,
            hint: 'Remove one of the two batches with "verbatim remove".',
          });
      }
    }
  }

  folders(path: string): string[] {
    const absolute = join(this.#root, path);
    if (!existsSync(absolute)) return [];
    return readdirSync(absolute, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort(byCodeUnits);
  }

  #names(path: string): string[] {
    const absolute = join(this.#root, path);
    if (!existsSync(absolute)) return [];
    return readdirSync(absolute)
      .filter((name) => !name.startsWith('.'))
      .sort(byCodeUnits);
  }

  #text(path: string): string | null {
    const absolute = join(this.#root, path);
    if (!existsSync(absolute)) {
      this.problems.push({
        where: path,
        message: 'is missing.',
        hint: `Put the file back, or take a file in with "verbatim ingest", which writes it.`,
      });
      return null;
    }
    const bytes = readFileSync(absolute);
    this.hash.update(`${path}\n${bytes.length}\n`).update(bytes);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    } catch {
      this.problems.push({
        where: path,
        message: 'is not UTF-8 text.',
        hint: 'Save the file as UTF-8.',
      });
      return null;
    }
  }

  #lines<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema>[] {
    const text = this.#text(path);
    if (text === null) return [];
    const values: z.output<Schema>[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '') continue;
      const where = `${path}:${index + 1}`;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        this.problems.push({
          where,
          message: 'is not a whole JSON record.',
          hint: 'Each line is one JSON record; put the line back as it was.',
        });
        continue;
      }
      const parsed = schema.safeParse(value);
      if (parsed.success) values.push(parsed.data);
      else this.problems.push({ where, message: `${issueOf(parsed.error)}.` });
    }
    return values;
  }
}

/** The first thing wrong with a line; zod's messages name types and keys, never a text. */
function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'does not fit the schema';
  return `${issue.path.length === 0 ? 'the record' : `"${issue.path.join('.')}"`}: ${issue.message}`;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
