// What a new site starts with besides the standard themes: an identity and an empty consultation that say themselves
// what is not written yet, and the files that publish it (in starter/).
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { NOT_WRITTEN } from '../domain/not-written.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';

const STARTER = fileURLToPath(new URL('./starter/', import.meta.url));

export interface StartOptions {
  /** Empty, or not there yet. */
  readonly dir: string;
  /** Of the first consultation. */
  readonly slug: string;
  /** Holds the standard themes. */
  readonly standardDir: string;
  /** ISO date. */
  readonly today: string;
}

/**
 * Writes a site without responses that can be built at once.
 * @throws VerbatimError `init-folder-in-use` where the folder holds anything but a git repository; then nothing is written
 */
export function startSite({ dir, slug, standardDir, today }: StartOptions): void {
  if (existsSync(dir) && readdirSync(dir).some((name) => name !== '.git'))
    throw new VerbatimError('init-folder-in-use', [{ where: dir, message: 'is not empty.' }]);
  const files: Readonly<Record<string, string>> = {
    'content/site.yaml': starterSite(),
    [`content/consultations/${slug}/index.mdx`]: emptyConsultation(slug, today),
    'README.md': starterFile('README.md')
      .replaceAll('SLUG', slug)
      .replaceAll('FOLDER', /^[\w.-]+$/u.test(basename(dir)) ? basename(dir) : 'OUR-FOLDER'),
    '.gitignore': starterFile('gitignore'),
    '.github/workflows/publish.yml': starterFile('publish.yml'),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  cpSync(join(standardDir, 'themes'), join(dir, 'content', 'themes'), { recursive: true });
}

/** site.yaml of a new content folder. */
export function starterSite(): string {
  return starterFile('site.yaml');
}

function starterFile(name: string): string {
  return readFileSync(join(STARTER, name), 'utf8');
}

function emptyConsultation(slug: string, updated: string): string {
  const words = slug.split('-').join(' ');
  const frontMatter = {
    title: words.charAt(0).toUpperCase() + words.slice(1),
    series: null,
    description: `${NOT_WRITTEN}: one plain sentence for lists.`,
    status: 'draft',
    purpose: `${NOT_WRITTEN}: say here what the responses are used for.`,
    opened: null,
    closed: null,
    questions: [],
    reportedRespondents: null,
    highlight: null,
    version: '1',
    updated,
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n{/* Write the framing paragraph and the findings here. */}\n`;
}
