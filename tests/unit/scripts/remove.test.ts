import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runVerbatim, snapshotFolder } from '../../fixtures/run-verbatim.ts';

function contentWithBatch(): { content: string; batch: string } {
  const folder = makeFolder();
  const content = join(folder, 'content');
  const file = join(folder, 'answers.csv');
  writeFileSync(file, 'Comment\n"They call before nine, every day."\n');
  const { stdout, code } = runVerbatim([
    ...['ingest', file, '--consultation', 'family-nights', '--content', content, '--json'],
  ]);
  expect(code).toBe(0);
  return { content, batch: (JSON.parse(stdout) as { batch: string }).batch };
}

describe('verbatim remove where nobody is at a terminal', () => {
  it.each([[[]], [['--json']]])(
    'takes nothing out without --yes, and gives its question as the error (%j)',
    (flags) => {
      const { content, batch } = contentWithBatch();
      const before = snapshotFolder(content);
      const run = runVerbatim(['remove', batch, '--content', content, ...flags]);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr.replaceAll(batch, 'BATCH')).toMatchInlineSnapshot(`
        "Batch family-nights/BATCH: 1 response, 0 comments and 0 closed answers of 1 person.
        ! It is the only batch of this consultation, whose page stays.
        Addresses of its quotes and responses will be gone from the site.
        ✖ Needs a yes
          consultations/family-nights/batches/BATCH: Remove it? Nobody is at the terminal to answer, so nothing was removed.
          Hint: Run again with --yes to do it, or with --dry-run to see what would go.
        "
      `);
      expect(snapshotFolder(content)).toEqual(before);
    },
  );

  it('says what would go with --dry-run, and takes it out with --yes', () => {
    const { content, batch } = contentWithBatch();
    const folder = join(content, 'consultations/family-nights/batches', batch);
    const dry = runVerbatim(['remove', batch, '--content', content, '--dry-run', '--json']);
    expect(JSON.parse(dry.stdout)).toMatchObject({ batch, responses: 1, removed: false });
    expect(existsSync(folder)).toBe(true);
    const page = readFileSync(join(content, 'consultations/family-nights/index.mdx'), 'utf8');
    const gone = runVerbatim(['remove', batch, '--content', content, '--yes']);
    expect(gone.code).toBe(0);
    expect(gone.stderr).toContain('1 response, 0 comments and 0 closed answers of 1 person.');
    expect(existsSync(folder)).toBe(false);
    expect(readFileSync(join(content, 'consultations/family-nights/index.mdx'), 'utf8')).toBe(page);
  });
});
