// What a batch is called, and the folder it gets.
import { VerbatimError } from '../errors/verbatim-error.ts';
import type { SafeMaker } from './make-safe.ts';

/** "survey_june (2)" → "Survey june (2)". */
export function nameOf(label: string): string {
  const trimmed = label
    .replace(/\[[a-z ]+ removed\]/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return trimmed === '' ? 'Batch' : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

export function fileNameOf(name: string, safe: SafeMaker): string {
  // Underscores and hyphens hide names from the redactor, so that it reads the name as words.
  const spaced = name.replace(/[_-]+/gu, ' ');
  return safe.label(spaced) === spaced ? name : safe.label(spaced);
}

export function slugOf(label: string): string {
  const slug = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
  return slug === '' ? 'batch' : slug;
}

/** `wanted`, or the first of wanted-2, wanted-3 … that is free; a name that was asked for must be free. */
export function freeFolder(wanted: string, taken: readonly string[], isAsked: boolean): string {
  if (!taken.includes(wanted)) return wanted;
  if (isAsked)
    throw new VerbatimError('batch-exists', [
      { where: `--batch`, message: `the batch ${wanted} is there already.` },
    ]);
  for (let number = 2; ; number += 1)
    if (!taken.includes(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
