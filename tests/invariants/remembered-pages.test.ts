// Pages kept from the last build are those that a build from nothing renders, whatever people changed in between.
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DEFAULT_STORE, synthesise } from '../../src/synthesise.ts';
import { makeFolder, runVerbatim, snapshotFolder } from '../fixtures/run-verbatim.ts';

const SAMPLE = fileURLToPath(new URL('../../content', import.meta.url));
const SLUG = 'families-and-schools';

test(
  'a rebuild after rulings, a withdrawal and edits has the bytes of a build that remembers nothing',
  { timeout: 400_000 },
  () => {
    const folder = makeFolder();
    const content = join(folder, 'content');
    const store = join(folder, 'store');
    const build = (out: string, where: string): Readonly<Record<string, string>> => {
      const env = { VERBATIM_STORE: where };
      const { code, stderr } = runVerbatim(
        ['build', '--content', content, '--out', join(folder, out)],
        { env },
      );
      expect(code, stderr).toBe(0);
      return snapshotFolder(join(folder, out));
    };
    const compare = (name: string): void => {
      const kept = build(`kept-${name}`, store);
      const fresh = build(`fresh-${name}`, 'none');
      expect(Object.keys(kept)).toEqual(Object.keys(fresh));
      expect(Object.keys(kept).filter((file) => kept[file] !== fresh[file])).toEqual([]);
    };
    cpSync(SAMPLE, content, { recursive: true });
    // The first build's pages come from slices too: those of the second, from the whole synthesis.
    compare('first');

    const { consultations, quotes } = synthesise({ contentDir: content, storeDir: DEFAULT_STORE });
    const one = consultations.find(({ slug }) => slug === SLUG);
    // Of the software's choice: no editor's page calls them, so that they can go.
    const [withdrawn = '', ruledOn = ''] =
      one?.quotes.filter((id) => id !== one.highlight && quotes.get(id)?.chosenBy === 'software') ??
      [];
    const ruling = { at: '2026-11-28T09:00:00Z', reviewer: 'page-keeper' };
    const log = join(content, 'consultations', SLUG, 'decisions', 'page-keeper.jsonl');
    for (const line of [
      { ...ruling, action: 'withdraw-quote', quote: withdrawn, reason: 'the writer asked for it' },
      {
        ...ruling,
        at: '2026-11-28T09:00:01Z',
        action: 'tags',
        response: quotes.get(ruledOn)?.response,
        themes: ['trust'],
      },
    ])
      appendFileSync(log, `${JSON.stringify(line)}\n`);
    const mdx = join(content, 'consultations', SLUG, 'index.mdx');
    const title = /^title: .*$/mu;
    writeFileSync(mdx, readFileSync(mdx, 'utf8').replace(title, 'title: Another title'));
    compare('edited');

    const config = join(content, 'site.yaml');
    writeFileSync(config, readFileSync(config, 'utf8').replace(/^name: .*$/mu, 'name: Elsewhere'));
    compare('renamed');
  },
);
