// Reads coded texts off the disk: gold files, and the training texts that come with a content folder.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VerbatimError, type Problem } from '../errors/verbatim-error.ts';
import { GoldLineSchema, type GoldLine } from '../pipeline/train/example.ts';
import { readJsonLine } from './json-line.ts';

const MOST_NAMED = 20;

/** Throws `gold-invalid` with the number of every line that is not a coded text (the first 20 of them). */
export function readGold(path: string): readonly GoldLine[] {
  let file: string;
  try {
    file = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new VerbatimError('gold-invalid', [{ where: path, message: 'does not exist.' }]);
  }
  const problems: Problem[] = [];
  const lines: GoldLine[] = [];
  file.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readJsonLine(GoldLineSchema, line);
    if (typeof read === 'string')
      problems.push({ where: `${basename(path)}:${index + 1}`, message: read });
    else lines.push(read.value);
  });
  if (problems.length === 0 && lines.length === 0)
    problems.push({ where: path, message: 'holds no coded text.' });
  if (problems.length > 0) throw new VerbatimError('gold-invalid', problems.slice(0, MOST_NAMED));
  return lines;
}

/** Every file of content/model/training, by name; empty where there is no such folder. */
export function readTrainingFiles(
  contentDir: string,
): readonly { readonly name: string; readonly lines: readonly GoldLine[] }[] {
  const folder = join(contentDir, 'model', 'training');
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return [];
  }
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, lines: readGold(join(folder, name)) }));
}
