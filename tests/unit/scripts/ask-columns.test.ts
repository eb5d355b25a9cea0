// The questions that a fellow meets at a terminal: a fake one reads them and types.
import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import type { Terminal } from '../../../scripts/ask.ts';
import { askColumns } from '../../../scripts/ask-columns.ts';
import { NO_CHOICES } from '../../../src/ingest/columns.ts';
import { csv, manifestOf, take } from '../ingest/ingest-text.ts';

/** Types the next answer whenever a question waits for one. */
function makeTerminal(answers: readonly string[]): Terminal & { readonly shown: () => string } {
  const left = [...answers];
  let shown = '';
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(
    new Writable({
      write(chunk: Buffer, _, done) {
        shown += chunk.toString();
        if (/\[[a-z]\] (?:\u001b\[\d+G)?$/u.test(shown)) input.write(left.shift() ?? '\u0004');
        done();
      },
    }),
    { isTTY: true, columns: 100 },
  );
  return { input, output, shown: () => shown };
}

const places = ['North hall', 'South hall', 'East wing', 'By the river'];
const file = csv([
  ['Submitted', 'Place', 'Remarks of the desk', 'What should change?'],
  ...Array.from({ length: 12 }, (_, i) => [
    `2024-03-${String(i + 1).padStart(2, '0')}`,
    `${places[i % 4] ?? ''} ${i < 8 ? '' : String(i)}`.trim(),
    `Shelf ${i} by the ${i % 2 === 0 ? 'door' : 'stair'}`,
    `Please send the letters ${i + 2} days before the meeting, not on the day itself.`,
  ]),
]);

async function takeAsking(answers: readonly string[]) {
  const terminal = makeTerminal(answers);
  const taken = await take(file, {
    ask: (columns) => askColumns(columns, NO_CHOICES, terminal),
  });
  return { ...taken, shown: terminal.shown() };
}

it('asks what cannot be told, says what is wrong with an answer, and keeps what was answered', async () => {
  const { shown, result, ...taken } = await takeAsking(['x\r', 'c\r', '\r']);
  expect(shown).toContain('What is in the column "Place"? It looks like:');
  expect(shown).toContain('"x" is none of them: type t, c, r, n, d or i');
  expect(result.columns.find(({ name }) => name === 'Place')).toMatchObject({ use: 'closed' });
  expect(manifestOf({ result, ...taken }).columns?.closed).toContain('Place');
  // What people wrote is not shown.
  expect(shown).not.toContain('North hall');
  expect(shown).not.toContain('Shelf 3');
});

it('takes what it proposes where the person presses Enter', async () => {
  const asked = await takeAsking(['\r', '\r']);
  const unasked = await take(file);
  expect(asked.result.columns.map(({ name, use }) => [name, use])).toEqual(
    unasked.result.columns.map(({ name, use }) => [name, use]),
  );
});

it.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('stops at %s and writes nothing', async (_, key) => {
  await expect(takeAsking([key])).rejects.toThrow(/stopped the command at its question/u);
});
