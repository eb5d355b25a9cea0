// verbatim diff: what a change of content does to the site, for the person who has to say yes to it. Ids and numbers
// only: its words end up in comments on pull requests.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Count } from '../src/domain/count.ts';
import type { ConsultationSynthesis, Synthesis } from '../src/domain/synthesis.ts';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { SMALL_GROUP } from '../src/pipeline/suppress.ts';
import { withEarlierContent } from '../src/read/earlier-content.ts';
import { en } from '../src/site/strings/en.ts';
import { countText } from '../src/site/wording.ts';
import { synthesise } from '../src/synthesise.ts';
import { contentOption } from './options.ts';

const MOST_IDS = 20;

interface Options {
  readonly content: string;
  readonly since?: string;
}

export function register(program: Command): void {
  program
    .command('diff')
    .description(
      'Say in Markdown what changes on the site: since a commit or a day (uncommitted changes where none is named), ' +
        'or from one content folder to another.',
    )
    .argument('[before]', 'content folder as it was')
    .argument('[after]', 'content folder as it is')
    .option('--since <commit>', 'a commit, a branch, or a day as in 2026-01-31', 'HEAD')
    .addOption(contentOption())
    .action((before: string | undefined, after: string | undefined, options: Options) => {
      process.stdout.write(describe(before, after, options));
    });
}

function describe(
  before: string | undefined,
  after: string | undefined,
  { content, since }: Options,
): string {
  if (before === undefined) {
    const is = synthesise({ contentDir: content });
    return withEarlierContent(content, since ?? 'HEAD', (earlier) =>
      earlier === null ? describeChange(null, is) : describeSince(earlier, content, is),
    );
  }
  if (after === undefined) {
    throw new VerbatimError('usage', [
      {
        where: `verbatim diff ${before}`,
        message: 'names one folder, and two are compared.',
        hint: 'Name both, as in "verbatim diff old/content content", or a commit with --since.',
      },
    ]);
  }
  const [was, is] = [before, after].map((dir) => synthesise({ contentDir: resolve(dir) }));
  return was === undefined || is === undefined ? '' : describeChange(was, is);
}

/** A model that an older Verbatim wrote may not be read by this one: then today's reads the texts of then, and the answer says so. */
function describeSince(earlier: string, content: string, is: Synthesis): string {
  try {
    return describeChange(synthesise({ contentDir: earlier }), is);
  } catch (error) {
    if (!(error instanceof VerbatimError) || error.name !== 'model-invalid') throw error;
  }
  rmSync(join(earlier, 'model'), { recursive: true, force: true });
  const own = join(content, 'model');
  if (existsSync(own)) cpSync(own, join(earlier, 'model'), { recursive: true });
  return (
    'The tagging model of then can’t be read by this version: both sides are read with today’s, so what a new model changed is not told.\n\n' +
    describeChange(synthesise({ contentDir: earlier }), is)
  );
}

/** Markdown, ending in a line break. `before` is null where there was no content. */
export function describeChange(before: Synthesis | null, after: Synthesis): string {
  const was = new Map(before?.consultations.map((one) => [one.slug, one]));
  const is = new Map(after.consultations.map((one) => [one.slug, one]));
  const parts = [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((slug) => {
    const lines = changesOf(was.get(slug), is.get(slug));
    return lines.length === 0 ? [] : [`### ${slug}\n\n${lines.join('\n')}\n`];
  });
  const errors = after.diagnostics.filter(({ level }) => level === 'error').length;
  return [
    errors === 0 ? '' : `**${errors} errors stop the build: see "verbatim check".**\n`,
    ...(parts.length === 0 ? ['Nothing changes on the site.\n'] : parts),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function changesOf(
  was: ConsultationSynthesis | undefined,
  is: ConsultationSynthesis | undefined,
): readonly string[] {
  if (is === undefined) return ['This summary goes, and its addresses with it.'];
  const [quotesWere, quotesAre] = [new Set(was?.quotes), new Set(is.quotes)];
  const claimsWere = new Map(was?.findings.map(({ id, claim }) => [id, claim]));
  const claimsAre = new Map(is.findings.map(({ id, claim }) => [id, claim]));
  return [
    ...(was === undefined ? ['This summary is new.'] : []),
    ...ledgerOf(was, is),
    ...change('Responses', was?.responseCount ?? 0, is.responseCount),
    ...change('Comments', was?.commentCount ?? 0, is.commentCount),
    ...list(
      'Quotes that come',
      is.quotes.filter((id) => !quotesWere.has(id)),
    ),
    ...list(
      'Quotes that go, and their addresses',
      [...quotesWere].filter((id) => !quotesAre.has(id)),
    ),
    ...list(
      'Findings that come',
      [...claimsAre.keys()].filter((id) => !claimsWere.has(id)),
    ),
    ...list(
      'Findings that go',
      [...claimsWere.keys()].filter((id) => !claimsAre.has(id)),
    ),
    ...list(
      'Findings with another claim',
      [...claimsAre]
        .filter(([id, claim]) => (claimsWere.get(id) ?? claim) !== claim)
        .map(([id]) => id),
    ),
    ...is.findings.flatMap(({ id, number, evidence }) => {
      const then = was?.findings.find((one) => one.id === id);
      if (then === undefined) return [];
      const moved =
        then.number === number ? [] : [`- Finding ${id} moves: number ${then.number} → ${number}`];
      const people = step(then.evidence.people.people, evidence.people.people, is);
      return [...moved, ...(people === null ? [] : [`- People behind finding ${id}: ${people}`])];
    }),
    ...is.themes.flatMap(({ theme, evidence }) => {
      const then = was?.themes.find((one) => one.theme === theme)?.evidence.people.people;
      const people = step(then ?? { shown: 'exact', n: 0 }, evidence.people.people, is);
      return people === null ? [] : [`- People who raised ${theme}: ${people}`];
    }),
    ...closedOf(was, is),
  ];
}

/** Null where nothing changed. A small step would tell what the numbers before and after it hide. */
function step(then: Count, now: Count, { batches }: ConsultationSynthesis): string | null {
  const [was, is] = [say(then), say(now)];
  if (was === is) return null;
  const hides = batches.some(({ manifest }) => manifest.regime === 'survey');
  const isSmall =
    then.shown === 'exact' &&
    now.shown === 'exact' &&
    then.n > 0 &&
    Math.abs(now.n - then.n) < SMALL_GROUP;
  return hides && isSmall ? `changes by fewer than ${SMALL_GROUP}` : `${was} → ${is}`;
}

/** Charts of closed questions: one that changes without more people is one in which somebody's answer was corrected. */
function closedOf(
  was: ConsultationSynthesis | undefined,
  is: ConsultationSynthesis,
): readonly string[] {
  const then = Map.groupBy(was?.closed ?? [], ({ question }) => question.text);
  return is.closed.flatMap((one) => {
    const { batch, question } = one;
    // Where one form asks the same words twice, its questions keep their order.
    const before = then.get(question.text)?.shift();
    const name = `${question.id} of ${batch.slice(batch.indexOf('--') + 2)}`;
    const people = step(before?.answered ?? { shown: 'exact', n: 0 }, one.answered, is);
    if (people !== null) return [`- People who answered closed question ${name}: ${people}`];
    const [counts, earlier] = [one, before].map((result) =>
      JSON.stringify(
        result?.options.map(({ option, people: { people } }) => [option, say(people)]),
      ),
    );
    return counts === earlier ? [] : [`- Closed question ${name}: other answers`];
  });
}

/** Batches that are new or whose rows ended elsewhere. */
function ledgerOf(
  was: ConsultationSynthesis | undefined,
  is: ConsultationSynthesis,
): readonly string[] {
  const rowOf = ({ folder, funnel }: ConsultationSynthesis['batches'][number]): string =>
    `| ${[folder, funnel.received, funnel.published, funnel.duplicates, total(funnel.withheld), total(funnel.rejected), funnel.responses, funnel.tagged].join(' | ')} |`;
  const known = new Set(was?.batches.map(rowOf));
  const rows = is.batches.map(rowOf).filter((row) => !known.has(row));
  const gone = (was?.batches ?? [])
    .map(({ folder }) => folder)
    .filter((folder) => !is.batches.some((batch) => batch.folder === folder));
  const table =
    rows.length === 0
      ? []
      : [
          '| batch | received | = published | + duplicates | + withheld | + rejected | responses | given a theme |',
          '|---|--:|--:|--:|--:|--:|--:|--:|',
          ...rows,
          '',
        ];
  return [...table, ...list('Batches that go', gone)];
}

function total(reasons: readonly { readonly rows: number }[]): number {
  return reasons.reduce((sum, { rows }) => sum + rows, 0);
}

function change(what: string, then: number, now: number): readonly string[] {
  return then === now ? [] : [`- ${what}: ${then} → ${now}`];
}

function list(what: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : '';
  return [`- ${what}: ${ids.length} (${ids.slice(0, MOST_IDS).join(', ')}${more})`];
}

/** A number that the pages hide is hidden here too. */
function say(count: Count): string {
  return countText(count, en);
}
