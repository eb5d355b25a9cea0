// What the documents promise is there: README's own commands run, and every path and command that is named exists.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../scripts/commands.ts';
import { parseTheme } from '../../src/pipeline/codebook.ts';
import { createCueReader } from '../../src/pipeline/tagger/cue-reader.ts';
import { readText } from '../../src/pipeline/tagger/reading.ts';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';
import { makeFolder, runVerbatim } from '../fixtures/run-verbatim.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'SECURITY.md',
  'CHANGELOG.md',
] as const;
const read = (name: string): string => readFileSync(join(PACKAGE_ROOT, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Lines of the fenced shell blocks, comments apart. */
function shellLines(text: string): readonly string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/u, '').trim())
    .filter((line) => line !== '');
}

/** `verbatim ingest …` and `npm run build`, wherever a document names one in code. */
function commandsIn(text: string): readonly string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, words = '']) => words);
  return [...shellLines(text), ...code].flatMap((line) =>
    [...line.matchAll(/(?:^|&& |npx )(verbatim [a-z-]+|npm run [\w:-]+)/gu)].map(
      ([, command = '']) => command,
    ),
  );
}

test.each(DOCUMENTS)('every command that %s names exists', (name) => {
  const missing = commandsIn(read(name)).filter((command) => {
    const [tool, first = '', second = ''] = command.split(' ');
    return tool === 'npm'
      ? scripts[second] === undefined
      : first !== 'help' && !COMMANDS.has(first);
  });
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)('every path that %s names exists', (name) => {
  const text = read(name);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
  const code = [...text.matchAll(/`([^`\s]+)`/gu)]
    .map(([, words = '']) => words)
    .filter((words) =>
      /^(?:src|scripts|tests|public|content|\.github)\/[\w./-]*$|^[\w-]+\.(?:md|ts|json)$/u.test(
        words,
      ),
    )
    // Of a consultation, not of this folder.
    .filter((words) => !/family-survey|my-|index\.mdx$/u.test(words));
  const places = (path: string): readonly string[] => [
    path,
    join('src', path),
    join('src/pipeline', path),
  ];
  const missing = [...links, ...code].filter(
    (path) => !places(path).some((place) => existsSync(join(PACKAGE_ROOT, place))),
  );
  expect(missing).toEqual([]);
});

test('the theme file that CONTRIBUTING.md shows is one, and works at once', () => {
  const [, shown = ''] = /^```\n(---\n[\s\S]*?)^```$/mu.exec(read('CONTRIBUTING.md')) ?? [];
  const theme = parseTheme(shown, 'themes/transport.md');
  const findCues = createCueReader([theme]);
  const cuesIn = (text: string): readonly string[] =>
    findCues(readText(text)).map(({ source }) => source);
  expect(cuesIn('I have no ride back from school to my home.')).toEqual([theme.cues[1]?.match]);
  expect(cuesIn('Driving takes an hour.')).toEqual([]);
  expect(cuesIn('The drivers know us.')).toEqual([theme.cues[2]?.match]);
  expect(cuesIn('The food drive was fun.')).toEqual([]);
});

const ANSWERS = [
  'Timestamp,What do you want from your school?',
  '2026-05-04 10:00:00,Please answer our e-mails before the week is over.',
  '2026-05-05 11:30:00,I want to hear good news about my child and not only trouble.',
].join('\n');

test('the commands of README run as they are written', { timeout: 300_000 }, () => {
  const lines = shellLines(read('README.md')).filter((line) => line.startsWith('npx verbatim '));
  // The desk stays open until it is closed; its own tests open it.
  const runnable = lines.filter((line) => !line.startsWith('npx verbatim review'));
  expect(runnable.length).toBeGreaterThanOrEqual(5);
  const cwd = join(makeFolder(), 'verbatim');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'answers.csv'), ANSWERS);
  for (const line of runnable) {
    const { code, stderr } = runVerbatim(line.split(' ').slice(2), { cwd });
    expect(`${line}\n${code === 0 ? '' : stderr}`).toBe(`${line}\n`);
  }
  expect(existsSync(join(cwd, '../our-site/dist/index.html'))).toBe(true);
  expect(existsSync(join(cwd, 'content/consultations/family-survey-2026/index.mdx'))).toBe(true);
});
