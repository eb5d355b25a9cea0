// Invented people go in with everything that could lead to them; none of it may come out anywhere.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';

const VERBATIM = resolve(import.meta.dirname, '../../scripts/verbatim.mjs');

const PEOPLE = [
  {
    first: 'Xiomara',
    last: 'Quenneville',
    email: 'xio.quenneville@example.org',
    phone: '312-555-0142',
    child: 'Thaddeus',
    id: '88140227',
  },
  {
    first: 'Bartholomew',
    last: 'Ashgrove-Lindqvist',
    email: 'bart77@mail.example.com',
    phone: '(773) 555-0188',
    child: 'Ottoline',
    id: '99310448',
  },
  {
    first: 'Oluwaseun',
    last: 'Featherstone',
    email: 'seun@featherstone.example',
    phone: '+44 20 7946 0991',
    child: 'Zephyrine',
    id: '70016632',
  },
] as const;

/** Words that must be nowhere: in no file, in no message. */
const CANARIES = PEOPLE.flatMap((person) => [
  person.last,
  person.email,
  person.phone.replace(/\D/gu, '').slice(-7),
  person.phone,
  person.child,
  person.id,
  'Maplethorpe',
  'Wexcombe',
  '192.0.2.77',
  '078-05-1120',
]);

function text(person: (typeof PEOPLE)[number], index: number): string {
  return (
    [
      `My son ${person.child} ${person.last} is at Wexcombe Middle School, and nobody calls. Reach me at ${person.email} or ${person.phone}.`,
      `I asked Mrs. ${person.last} twice. We live at ${41 + index} Maplethorpe Street. His student ID is ${person.id}. Thanks, ${person.first} ${person.last}`,
      `My daughter, ${person.child}, was left behind. Ask ${person.child}'s teacher. SSN 078-05-1120, from 192.0.2.77. Write: ${person.email.replace('@', ' at ').replaceAll('.', ' dot ')}`,
    ][index % 3] ?? ''
  );
}

const header = [
  'Response ID',
  'Name',
  'Email Address',
  'IP Address',
  'Role',
  'What should we know?',
  'How often do we talk?',
];
const rows = PEOPLE.map((person, index) => [
  String(index + 1),
  `${person.first} ${person.last}`,
  person.email,
  '192.0.2.77',
  index === 1 ? `Parent of ${person.child} ${person.last}` : 'Parent',
  text(person, index),
  'Weekly',
]);
const quoted = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

const FILES: Readonly<Record<string, string>> = {
  'survey.csv': [header, ...rows].map(quoted).join('\n'),
  'damaged.csv': [
    ...[header, ...rows].map(quoted),
    `"4","${PEOPLE[0].first} ${PEOPLE[0].last}`,
  ].join('\n'),
  'Answers of Xiomara Quenneville.csv': [header, ...rows].map(quoted).join('\n'),
  'blog.jsonl': PEOPLE.map((person, index) =>
    JSON.stringify({
      id: `b${index}`,
      author: `${person.first} ${person.last}`,
      email: person.email,
      text: text(person, index),
    }),
  ).join('\n'),
  'blog.json': JSON.stringify(
    PEOPLE.map((person, index) => ({
      id: index,
      author_name: `${person.first} ${person.last}`,
      status: index === 2 ? 'hold' : 'approved',
      content: { rendered: `<p>${text(person, index)}</p>` },
    })),
  ),
  'headerless.csv': rows.map(quoted).join('\n'),
  'letters.txt': PEOPLE.map(text).join('\n\n'),
};

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function ingest(
  name: string,
  ...flags: readonly string[]
): { folder: string; said: string; status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-canary-'));
  folders.push(folder);
  writeFileSync(join(folder, name), FILES[name] ?? '');
  const run = spawnSync(
    process.execPath,
    [
      VERBATIM,
      'ingest',
      join(folder, name),
      '--consultation',
      'canary',
      '--content',
      join(folder, 'content'),
      '--json',
      ...flags,
    ],
    { encoding: 'utf8' },
  );
  // The path that was asked for is the person's own word.
  return { folder, said: (run.stdout + run.stderr).replaceAll(name, ''), status: run.status };
}

function everyFile(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n');
}

describe('invented people leave no trace', () => {
  test.each(Object.keys(FILES))('%s', (name) => {
    for (const flags of [[], ['--names', 'first', '--regime', 'public']]) {
      const { folder, said, status } = ingest(name, ...flags);
      expect(status, said).toBe(0);
      const kept = everyFile(join(folder, 'content/consultations'));
      for (const canary of CANARIES) {
        expect(kept.includes(canary), `${canary} in content/`).toBe(false);
        expect(said.includes(canary), `${canary} in what the command said`).toBe(false);
      }
    }
  });

  it('publishes a first name only where it was asked for', () => {
    expect(everyFile(join(ingest('blog.jsonl').folder, 'content/consultations'))).not.toContain(
      'Xiomara',
    );
    expect(
      everyFile(join(ingest('blog.jsonl', '--names', 'first').folder, 'content/consultations')),
    ).toContain('Xiomara');
  });

  it('names no text in an error', () => {
    const { said, status } = ingest('survey.csv', '--text', 'No such column');
    expect(status).toBe(2);
    for (const canary of CANARIES) expect(said).not.toContain(canary);
  });
});
