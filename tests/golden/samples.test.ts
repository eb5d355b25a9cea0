// The sample content is what the commands make of the sample files: nobody has touched a response by hand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BatchManifestSchema, type BatchManifest } from '../../src/domain/batch.ts';
import type { ConsultationSynthesis, Synthesis } from '../../src/domain/synthesis.ts';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';
import { synthesise } from '../../src/synthesise.ts';

const CONTENT = join(PACKAGE_ROOT, 'content');
const FIXTURES = join(PACKAGE_ROOT, 'tests', 'fixtures', 'samples');

/** How each batch was taken in. */
const BATCHES = [
  {
    file: 'partnership-post.jsonl',
    consultation: 'families-and-schools',
    batch: 'Blog post',
    flags: ['--names', 'first', '--regime', 'public'],
  },
  {
    file: 'river-counties-blog.json',
    consultation: 'families-and-schools',
    batch: 'River counties blog',
    flags: ['--names', 'first', '--regime', 'public'],
  },
  {
    file: 'conference-survey.csv',
    consultation: 'conferences-and-time',
    batch: 'Survey',
    flags: ['--names', 'none', '--regime', 'survey'],
  },
  {
    file: 'rule-14-comments.csv',
    consultation: 'draft-rule-14',
    batch: 'Comment period',
    flags: ['--names', 'none', '--regime', 'public'],
  },
  {
    file: 'good-call-home.json',
    consultation: 'good-call-home',
    batch: 'Hashtag posts',
    flags: ['--names', 'none', '--regime', 'public', '--total', 'unknown'],
  },
] as const;

/** Details that stand in the sample files so that they can be seen to be gone. */
const PRIVATE = [
  'kfoster88',
  'mailhaven',
  '555-0142',
  '555-0177',
  'Tillery',
  'Krebbs',
  'Jaylen',
  'Oriana',
  'Abernathy',
  'Fernhill Elementary',
  'Sorrel Creek Elementary',
  '@TamarackFSP',
  'thirdshift_ana',
  'dadof4andahalf',
  'shoes.example',
  'speechroom.example',
];

describe('the sample content', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-samples-'));
  const fresh = join(scratch, 'content');

  beforeAll(() => {
    for (const { file, consultation, batch, flags } of BATCHES) {
      const args = ['--consultation', consultation, '--content', fresh, '--batch', batch, ...flags];
      execFileSync(
        process.execPath,
        [
          join(PACKAGE_ROOT, 'scripts', 'verbatim.mjs'),
          'ingest',
          join(FIXTURES, file),
          ...args,
          '--sample',
          '--yes',
          '--json',
        ],
        { stdio: 'pipe' },
      );
    }
  }, 120_000);

  afterAll(() => {
    rmSync(scratch, { recursive: true });
  });

  it.each(BATCHES)('holds what ingest makes of $file, to the byte', ({ consultation, batch }) => {
    const made = batchFolder(fresh, consultation, batch);
    const shipped = batchFolder(CONTENT, consultation, batch);
    expect(shipped.folder).toBe(made.folder);
    expect(readdirSync(shipped.path).sort()).toEqual(readdirSync(made.path).sort());
    for (const name of readdirSync(made.path).filter((file) => file.endsWith('.jsonl'))) {
      expect(readFileSync(join(shipped.path, name), 'utf8')).toBe(
        readFileSync(join(made.path, name), 'utf8'),
      );
    }
  });

  it.each(BATCHES)(
    'keeps the manifest of $file as written, save its title, channel, date and order of options',
    ({ consultation, batch }) => {
      const [made, shipped] = [fresh, CONTENT].map((dir) =>
        comparable(manifestIn(batchFolder(dir, consultation, batch).path)),
      );
      expect(shipped).toEqual(made);
    },
  );

  it('holds none of the private details that its files hold', () => {
    const raw = BATCHES.map(({ file }) => readFileSync(join(FIXTURES, file), 'utf8')).join('\n');
    const kept = filesUnder(join(CONTENT, 'consultations')).join('\n');
    expect(PRIVATE.filter((detail) => !raw.includes(detail))).toEqual([]);
    expect(PRIVATE.filter((detail) => kept.includes(detail))).toEqual([]);
  });
});

describe('what the samples show', () => {
  let samples: readonly ConsultationSynthesis[];
  let synthesis: Synthesis;

  beforeAll(() => {
    synthesis = synthesise({ contentDir: CONTENT, storeDir: null });
    const slugs = new Set<string>(BATCHES.map(({ consultation }) => consultation));
    samples = synthesis.consultations.filter(({ slug }) => slugs.has(slug));
  }, 120_000);

  it('is free of errors and of warnings about its prose', () => {
    const mine = synthesis.diagnostics.filter(({ where }) =>
      samples.some(({ slug }) => where.startsWith(`consultations/${slug}/`)),
    );
    expect(mine).toEqual([]);
  });

  it('says on every summary that it is sample data', () => {
    expect(samples.map(({ sample }) => sample)).toEqual([true, true, true, true]);
  });

  it('reaches every kind of row: repeated, rejected, withheld, near-duplicate, Spanish, comment, unknown total', () => {
    const batches = samples.flatMap((sample) => sample.batches);
    const responses = [...synthesis.responses.values()].map(({ response }) => response);
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    expect({
      responsesAtLeast170: sum(samples.map(({ responseCount }) => responseCount)) >= 170,
      duplicates: sum(batches.map(({ funnel }) => funnel.duplicates)),
      rejected: batches.flatMap(({ funnel }) => funnel.rejected),
      withheld: batches.flatMap(({ funnel }) => funnel.withheld),
      nearDuplicateSizes: batches.flatMap((batch) =>
        batch.nearDuplicates.map(({ members }) => members.length),
      ),
      spanish: responses.filter(({ language }) => language === 'es').length,
      comments: sum(samples.map(({ commentCount }) => commentCount)),
      unknownTotals: samples
        .filter(({ respondents }) => !respondents.totalKnown)
        .map(({ slug }) => slug),
    }).toEqual({
      responsesAtLeast170: true,
      duplicates: 1,
      rejected: [{ reason: 'no answer', rows: 1 }],
      withheld: [{ reason: 'not approved on the blog (hold)', rows: 1 }],
      nearDuplicateSizes: [2, 2],
      spanish: 2,
      comments: 7,
      unknownTotals: ['good-call-home'],
    });
  });

  it('names in each finding’s own words the number of people that its evidence line prints', () => {
    const wrong = samples.flatMap(({ slug, findings }) =>
      findings
        .filter(({ evidence, support }) => {
          const { people } = evidence.people;
          if (people.shown !== 'exact') return true;
          const said = (support ?? '').toLowerCase();
          return !new RegExp(`\\b(?:${people.n}|${WORDS[people.n] ?? '—'})\\b`, 'u').test(said);
        })
        .map(({ id }) => `${slug}#${id}`),
    );
    expect(wrong).toEqual([]);
  });
});

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function batchFolder(
  content: string,
  consultation: string,
  batch: string,
): { readonly folder: string; readonly path: string } {
  const batches = join(content, 'consultations', consultation, 'batches');
  const ending = `-${batch.toLowerCase().replaceAll(' ', '-')}`;
  const folder = readdirSync(batches).find((name) => name.endsWith(ending));
  if (folder === undefined) throw new Error(`no batch "${batch}" in ${batches}`);
  return { folder, path: join(batches, folder) };
}

function manifestIn(path: string): BatchManifest {
  return BatchManifestSchema.parse(parse(readFileSync(join(path, 'batch.yaml'), 'utf8')));
}

/** What a fellow may write in by hand: the title, the channel, the day, and the order of a question's options. */
function comparable(manifest: BatchManifest): unknown {
  return {
    ...manifest,
    title: '',
    channel: null,
    takenIn: '',
    questions: manifest.questions.map((question) => ({
      ...question,
      options: [...question.options].sort(),
    })),
  };
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
