// Where texts lie that are kept out of publication: beside content/, in a folder that git ignores.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Rows of one batch that were withheld when it came in, as JSON lines; missing where there were none. */
export function withheldFile(contentDir: string, slug: string, batch: string): string {
  return join(dirname(contentDir), 'private', slug, `${batch}.withheld.jsonl`);
}

/** Makes the folder of one consultation where it is missing, and returns its path. */
export function openPrivateFolder(contentDir: string, slug: string): string {
  const privateDir = join(dirname(contentDir), 'private');
  const target = join(privateDir, slug);
  mkdirSync(target, { recursive: true });
  if (!existsSync(join(privateDir, '.gitignore')))
    writeFileSync(
      join(privateDir, '.gitignore'),
      '# Withheld texts: never published, never committed.\n*\n',
    );
  return target;
}
