import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { DecisionSchema } from '../../../src/domain/decision.ts';
import { checkLedger } from '../../../src/pipeline/trace-rows.ts';
import { textHash } from '../../../src/pipeline/text-hash.ts';
import { redactByHand } from '../../../src/pipeline/shift-segments.ts';
import { readConsultation } from '../../../src/read/content.ts';
import { settleBatches, settleTexts } from '../../../src/review/settle-texts.ts';
import {
  BATCH,
  makeDeskContent,
  makeResponses,
  SLUG,
  type DeskContent,
} from '../../fixtures/make-desk-content.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function content(): DeskContent {
  const made = makeDeskContent(makeResponses(4));
  folders.push(dirname(made.contentDir));
  return made;
}

/** Writes the log anew and settles; true where a file was changed. */
function settle({ contentDir }: DeskContent, ...rulings: readonly object[]): boolean {
  const folder = join(contentDir, 'consultations', SLUG, 'decisions');
  mkdirSync(folder, { recursive: true });
  const lines = rulings.map((ruling, i) =>
    JSON.stringify(
      DecisionSchema.parse({ at: `2026-05-01T10:00:0${i}.000Z`, reviewer: 'ana', ...ruling }),
    ),
  );
  writeFileSync(join(folder, 'ana.jsonl'), `${lines.join('\n')}\n`);
  return settleTexts(contentDir, readConsultation(contentDir, SLUG));
}

const balance = ({ contentDir }: DeskContent): (string | null)[] =>
  readConsultation(contentDir, SLUG).batches.map((batch) => checkLedger(batch));
const [first] = makeResponses(4);
const id = first?.id ?? '';
const text = first?.text ?? '';
const withhold = { action: 'withhold', response: id, reason: 'off-topic', batch: BATCH, row: 1 };

test('settling twice is settling once, and undo brings the text back', () => {
  const made = content();
  expect(settle(made, withhold)).toBe(true);
  expect(settle(made, withhold)).toBe(false);
  expect(made.responses()).toHaveLength(3);
  expect(balance(made)).toEqual([null]);
  expect(settle(made, withhold, { action: 'undo', of: '2026-05-01T10:00:00.000Z' })).toBe(true);
  expect(made.responses()).toEqual(makeResponses(4));
  expect(balance(made)).toEqual([null]);
});

test('a ledger that was left behind by a killed desk is brought up to the texts', () => {
  const made = content();
  const manifest = readFileSync(join(made.batchDir, 'batch.yaml'), 'utf8');
  settle(made, withhold);
  writeFileSync(join(made.batchDir, 'batch.yaml'), manifest);
  expect(balance(made)).not.toEqual([null]);
  expect(settle(made, withhold)).toBe(true);
  expect(balance(made)).toEqual([null]);
});

test('a text that a later export brings back is taken out there too', () => {
  const made = content();
  settle(made, withhold);
  const later = join(dirname(made.batchDir), '2026-06-01-again');
  mkdirSync(later);
  writeFileSync(join(later, 'responses.jsonl'), `${JSON.stringify({ ...first, row: 7 })}\n`);
  const manifest = readFileSync(join(made.batchDir, 'batch.yaml'), 'utf8').replace(
    /ledger:[\s\S]*?answered/u,
    'ledger:\n  rows: 1\n  accepted: 1\n  duplicates: 0\n  rejected: []\n  withheld: []\n  answered',
  );
  writeFileSync(join(later, 'batch.yaml'), manifest);
  expect(settle(made, withhold)).toBe(true);
  expect(readFileSync(join(later, 'responses.jsonl'), 'utf8')).toBe('');
  expect(balance(made)).toEqual([null, null]);
});

test('after a batch came in, settling reads the texts only where somebody ruled on one', () => {
  const made = content();
  settle(made, withhold);
  writeFileSync(
    join(made.batchDir, 'responses.jsonl'),
    makeResponses(4)
      .map((response) => `${JSON.stringify(response)}\n`)
      .join(''),
  );
  settleBatches(made.contentDir, SLUG);
  expect(made.responses()).toHaveLength(3);

  const unruled = content();
  const file = join(unruled.batchDir, 'responses.jsonl');
  writeFileSync(file, 'not a record');
  expect(() => {
    settleBatches(unruled.contentDir, SLUG);
  }).not.toThrow();
});

test('a line that names no batch, as one written by hand, leaves the files alone', () => {
  const made = content();
  expect(settle(made, { action: 'withhold', response: id, reason: 'by hand' })).toBe(false);
  expect(made.responses()).toHaveLength(4);
});

test('redactions follow one another, and undoing the first leaves the text as the rest of the log says', () => {
  const made = content();
  const spans = [{ start: 0, end: 2, kind: 'name' as const }];
  const once = redactByHand(text, spans);
  const redact = {
    action: 'redact',
    response: id,
    spans,
    before: textHash(text),
    after: textHash(once),
  };
  expect(settle(made, redact)).toBe(true);
  expect(made.responses()[0]?.text).toBe(once);
  expect(made.responses()[0]?.removed).toEqual({ name: 1 });
  expect(settle(made, redact, { action: 'undo', of: '2026-05-01T10:00:00.000Z' })).toBe(true);
  expect(made.responses()[0]?.text).toBe(text);
});

test('a text that was edited by hand is not overwritten', () => {
  const made = content();
  const spans = [{ start: 0, end: 2, kind: 'name' as const }];
  const redact = {
    action: 'redact',
    response: id,
    spans,
    before: textHash(text),
    after: textHash(redactByHand(text, spans)),
  };
  settle(made, redact);
  const edited = made
    .responses()
    .map((one) => (one.id === id ? { ...one, text: 'Another text.' } : one));
  writeFileSync(
    join(made.batchDir, 'responses.jsonl'),
    edited.map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
  settle(made, redact);
  expect(made.responses()[0]?.text).toBe('Another text.');
});
