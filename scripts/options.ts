// Flags and reports that several commands share, so that they mean the same everywhere.
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Diagnostic } from '../src/domain/synthesis.ts';

/** `--content DIR`, an absolute path after parsing. */
export function contentOption(): Option {
  return new Option('--content <dir>', 'folder that holds consultations, themes and model')
    .default(resolve('content'), 'content')
    .argParser((value) => resolve(value));
}

/** `--edition public|internal`: what people agreed to for staff alone is in the internal one only. */
export function editionOption(): Option {
  return new Option(
    '--edition <edition>',
    'internal holds what people agreed to for staff alone, and says so everywhere',
  )
    .choices(['public', 'internal'])
    .default('public');
}

/** Prints diagnostics to stderr: what, where, and the edit to make. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const { level, where, message, hint } of diagnostics) {
    process.stderr.write(
      `${level === 'error' ? '✖' : '!'} ${where}: ${message}\n  Hint: ${hint}\n`,
    );
  }
}
