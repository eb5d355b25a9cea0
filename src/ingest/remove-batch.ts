// Takes a batch out of content/, and tells what the site loses by it.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { Response } from '../domain/response.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { batchFolders } from './existing.ts';
import { withheldFile } from './private-folder.ts';
import { readLines } from './read-lines.ts';
import { renamePatiently } from './rename-patiently.ts';

export interface Loss {
  readonly consultation: string;
  readonly batch: string;
  readonly responses: number;
  readonly comments: number;
  readonly closedAnswers: number;
  /** Who is in no other batch. */
  readonly people: number;
  /** Rows kept out of publication when the batch came in; their texts lie in the private folder. */
  readonly withheld: number;
  /** Responses that index.mdx names, with the line: their quotes will be missing there. */
  readonly cited: readonly { readonly response: string; readonly line: number }[];
  /** Rulings of reviewers that will answer to nothing. */
  readonly decisions: number;
  /** The consultation has no other batch. */
  readonly isLast: boolean;
}

/** What would go; changes nothing. @throws VerbatimError `batch-not-found`, naming the batches there are */
export async function lossOf(
  contentDir: string,
  batch: string,
  consultation: string | null,
): Promise<Loss> {
  const { slug, folder } = find(contentDir, batch, consultation);
  const consultationDir = join(contentDir, 'consultations', slug);
  const batchDir = join(consultationDir, 'batches', folder);
  const ids = new Set<string>();
  const people = new Set<string>();
  let comments = 0;
  for await (const response of readLines<Response>(join(batchDir, 'responses.jsonl'))) {
    ids.add(response.id);
    people.add(response.respondent);
    if (response.kind === 'comment') comments += 1;
  }
  let closedAnswers = 0;
  for await (const answer of readLines<ClosedAnswer>(join(batchDir, 'answers.jsonl'))) {
    closedAnswers += 1;
    people.add(answer.respondent);
  }
  for (const other of batchFolders(consultationDir).filter((name) => name !== folder))
    for (const file of ['responses.jsonl', 'answers.jsonl'])
      for await (const { respondent } of readLines<Response | ClosedAnswer>(
        join(consultationDir, 'batches', other, file),
      ))
        people.delete(respondent);
  return {
    consultation: slug,
    batch: folder,
    responses: ids.size - comments,
    comments,
    closedAnswers,
    people: people.size,
    withheld: linesIn(withheldFile(contentDir, slug, folder)),
    cited: citedIn(join(consultationDir, 'index.mdx'), ids),
    decisions: decisionsOn(join(consultationDir, 'decisions'), ids),
    isLast: batchFolders(consultationDir).length === 1,
  };
}

function linesIn(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean).length : 0;
}

/** Takes its withheld texts along. The folder is first moved out of sight by one rename, so that it is there whole or not at all. */
export function removeBatch(contentDir: string, loss: Loss, processId: number): void {
  const hidden = join(contentDir, `.removed-${processId}`);
  mkdirSync(hidden);
  try {
    renamePatiently(
      join(contentDir, 'consultations', loss.consultation, 'batches', loss.batch),
      join(hidden, loss.batch),
    );
    rmSync(withheldFile(contentDir, loss.consultation, loss.batch), { force: true });
  } finally {
    rmSync(hidden, { recursive: true, force: true });
  }
}

function find(
  contentDir: string,
  batch: string,
  consultation: string | null,
): { slug: string; folder: string } {
  const root = join(contentDir, 'consultations');
  if (!existsSync(root))
    throw new VerbatimError('content-folder-missing', [
      { where: contentDir, message: 'holds no folder "consultations".' },
    ]);
  const slugs = readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        !entry.name.startsWith('.') &&
        (consultation === null || entry.name === consultation),
    )
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));
  const all = slugs.flatMap((slug) =>
    batchFolders(join(root, slug)).map((folder) => ({ slug, folder })),
  );
  // "slug--folder" is how a batch's page names it; "slug/folder" is how its place is written.
  const found = all.filter(({ slug, folder }) =>
    [folder, `${slug}--${folder}`, `${slug}/${folder}`].includes(batch),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const names = all
    .slice(0, 20)
    .map(({ slug, folder }) => `${slug}/${folder}`)
    .join(', ');
  throw new VerbatimError('batch-not-found', [
    found.length > 1
      ? {
          where: batch,
          message: 'is the name of several batches.',
          hint: `Name one of them in full: ${found.map(({ slug, folder }) => `${slug}/${folder}`).join(', ')}.`,
        }
      : {
          where: batch,
          message: 'there is no such batch.',
          hint: names === '' ? 'There are no batches.' : `There are: ${names}.`,
        },
  ]);
}

function citedIn(path: string, ids: ReadonlySet<string>): Loss['cited'] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\br[0-9a-z]{9}\b/gu)].flatMap(([id]) =>
        ids.has(id) ? [{ response: id, line: index + 1 }] : [],
      ),
    );
}

function decisionsOn(folder: string, ids: ReadonlySet<string>): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => ids.has(/"response":"(r[0-9a-z]{9})"/u.exec(line)?.[1] ?? '')).length;
}
