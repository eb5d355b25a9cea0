import { describe, expect, test } from 'vitest';
import { DecisionSchema, type Decision } from '../../../src/domain/decision.ts';
import { foldDecisions } from '../../../src/pipeline/decide.ts';
import { historyOf } from '../../../src/pipeline/decisions-in-force.ts';
import { quoteId } from '../../../src/pipeline/quote-id.ts';
import { redactByHand, shiftSegments } from '../../../src/pipeline/shift-segments.ts';

const response = 'r000000001';
let minute = 0;
type Bare<D> = D extends Decision ? Omit<D, 'at' | 'reviewer'> : never;

/** A line of a reviewer's log, a minute after the line before it. */
function line(reviewer: string, ruling: Bare<Decision>): Decision {
  minute += 1;
  const at = `2026-01-01T10:${String(minute % 60).padStart(2, '0')}:00Z`;
  // Spreading a union loses which member it is; the schema checks that it is one.
  return DecisionSchema.parse({ at, reviewer, ...ruling });
}

function log(...rulings: readonly (readonly [string, Bare<Decision>])[]): Decision[] {
  minute = 0;
  return rulings.map(([reviewer, ruling]) => line(reviewer, ruling));
}

const tags = (themes: string[], blind?: boolean): Bare<Decision> => ({
  action: 'tags',
  response,
  themes,
  ...(blind === undefined ? {} : { blind }),
});

describe('undo', () => {
  test('takes a ruling back and redo puts it back, in whatever order the logs are read', () => {
    const lines = log(['ana', tags(['trust'])], ['ana', tags(['roles'])]);
    const undo = line('ana', { action: 'undo', of: lines[1]?.at ?? '' });
    expect(foldDecisions([undo, ...lines]).themes.get(response)).toEqual(['trust']);
    const redo = line('ana', { action: 'redo', of: lines[1]?.at ?? '' });
    expect(foldDecisions([redo, undo, ...lines]).themes.get(response)).toEqual(['roles']);
  });

  test('reaches the reviewer’s own rulings alone', () => {
    const lines = log(['ana', tags(['trust'])]);
    const undo = line('ben', { action: 'undo', of: lines[0]?.at ?? '' });
    expect(foldDecisions([...lines, undo]).themes.get(response)).toEqual(['trust']);
  });

  test('goes back step by step, and a new ruling leaves nothing to redo', () => {
    const lines = log(['ana', tags(['trust'])], ['ana', tags(['roles'])]);
    const [first, second] = lines;
    expect(historyOf(lines, 'ana')).toEqual({ undo: second, redo: null });
    lines.push(line('ana', { action: 'undo', of: second?.at ?? '' }));
    expect(historyOf(lines, 'ana')).toEqual({ undo: first, redo: second });
    lines.push(line('ana', { action: 'undo', of: first?.at ?? '' }));
    expect(historyOf(lines, 'ana')).toEqual({ undo: null, redo: first });
    lines.push(line('ana', { action: 'redo', of: first?.at ?? '' }));
    expect(historyOf(lines, 'ana')).toEqual({ undo: first, redo: second });
    const note = line('ana', { action: 'note', response, note: 'Read it twice.' });
    expect(historyOf([...lines, note], 'ana')).toEqual({ undo: note, redo: null });
  });

  test('stops at a withdrawal, whose text is gone', () => {
    const lines = log(
      ['ana', tags(['trust'])],
      ['ana', { action: 'withdraw', response, reason: 'asked for it' }],
    );
    expect(historyOf(lines, 'ana')).toEqual({ undo: null, redo: null });
  });
});

test('times are compared as instants, with and without fractions of a second', () => {
  const early: Decision = {
    at: '2026-01-01T10:00:00Z',
    reviewer: 'ana',
    action: 'tags',
    response,
    themes: ['trust'],
  };
  const late: Decision = { ...early, at: '2026-01-01T10:00:00.500Z', themes: ['roles'] };
  expect(foldDecisions([late, early]).themes.get(response)).toEqual(['roles']);
});

describe('two readers', () => {
  test('are both remembered, with what each ruled first', () => {
    const { readings } = foldDecisions(
      log(['ana', tags(['trust'])], ['ben', tags(['roles'], true)], ['ben', tags(['trust'])]),
    );
    expect(readings.get(response)).toMatchObject([
      { reviewer: 'ana', themes: ['trust'], isIndependent: true },
      { reviewer: 'ben', themes: ['trust'], first: { themes: ['roles'] }, isIndependent: true },
    ]);
  });

  test('are not independent where the second saw the first', () => {
    const { readings } = foldDecisions(log(['ana', tags(['trust'])], ['ben', tags(['roles'])]));
    expect(readings.get(response)?.map((reading) => reading.isIndependent)).toEqual([true, false]);
  });

  test('are settled by an adjudication, which a later ruling does not undo', () => {
    const rulings = foldDecisions(
      log(
        ['ana', tags(['trust'])],
        ['ben', tags(['roles'], true)],
        ['ana', { action: 'adjudicate', response, themes: ['roles', 'trust'] }],
        ['ben', tags(['workload'])],
      ),
    );
    expect(rulings.themes.get(response)).toEqual(['roles', 'trust']);
    expect(rulings.adjudicated.has(response)).toBe(true);
  });
});

test('a response that was unsure or sent back is settled by the next ruling on its themes', () => {
  const asked = log(
    ['ana', { action: 'unsure', response, unsure: true }],
    ['ben', { action: 'send-back', response, reason: 'Read the second half.' }],
  );
  expect(foldDecisions(asked).unsure.get(response)).toBe('ana');
  expect(foldDecisions(asked).sentBack.get(response)?.reason).toBe('Read the second half.');
  const settled = foldDecisions([...asked, line('cleo', tags(['trust']))]);
  expect([settled.unsure.size, settled.sentBack.size]).toEqual([0, 0]);
});

test('themes that are only ticked count nowhere and are kept for their reviewer', () => {
  const rulings = foldDecisions(log(['ana', { action: 'mark', response, themes: ['trust'] }]));
  expect(rulings.themes.size).toBe(0);
  expect(rulings.marks.get(response)?.get('ana')).toEqual(['trust']);
});

describe('quotes', () => {
  const first = [{ kind: 'keep' as const, start: 0, end: 11 }];
  const second = [{ kind: 'keep' as const, start: 0, end: 16 }];

  test('that are trimmed take the place of the earlier cut', () => {
    const rulings = foldDecisions(
      log(
        ['ana', { action: 'quote', response, segments: first }],
        [
          'ana',
          { action: 'quote', response, segments: second, replaces: quoteId(response, first) },
        ],
      ),
    );
    expect(rulings.quotes.get(response)?.map((cut) => cut.segments)).toEqual([second]);
  });

  test('are cleared by a second person, never by the one who cut them', () => {
    const quote = quoteId(response, first);
    const cut = log(['ana', { action: 'quote', response, segments: first }]);
    const clear = (reviewer: string): Decision =>
      line(reviewer, { action: 'clear-quote', quote, note: null });
    expect(foldDecisions([...cut, clear('ana')]).cleared.has(quote)).toBe(false);
    expect(foldDecisions([...cut, clear('ben')]).cleared.get(quote)).toEqual(['ben']);
  });

  test('stay on their words when a detail before or inside them is taken out', () => {
    const text = 'I am Jo Example. Mr Smith never calls back.';
    const spans = [
      { start: 5, end: 15, kind: 'name' as const },
      { start: 17, end: 25, kind: 'name' as const },
    ];
    const segments = [{ kind: 'keep' as const, start: 17, end: 43 }];
    const after = redactByHand(text, spans);
    expect(after).toBe('I am [name removed]. [name removed] never calls back.');
    const [moved] = shiftSegments(segments, spans);
    expect(moved).toMatchObject({ kind: 'keep', start: 21, end: after.length });
    const rulings = foldDecisions(
      log(
        ['ana', { action: 'quote', response, segments, source: 'aaaaaaaaaaaa' }],
        [
          'ana',
          { action: 'redact', response, spans, before: 'aaaaaaaaaaaa', after: 'bbbbbbbbbbbb' },
        ],
      ),
    );
    expect(rulings.quotes.get(response)).toMatchObject([
      { segments: [moved], source: 'bbbbbbbbbbbb' },
    ]);
  });
});

test('a response kept back takes its quotes’ addresses with it', () => {
  const quote = quoteId(response, [{ kind: 'keep', start: 0, end: 5 }]);
  const rulings = foldDecisions(
    log([
      'ana',
      { action: 'withhold', response, reason: 'off-topic', batch: 'b', row: 3, quotes: [quote] },
    ]),
  );
  expect(rulings.withheld.get(response)).toMatchObject({ kind: 'withhold', batch: 'b', row: 3 });
  expect(rulings.withdrawn.get(quote)?.reason).toBe('off-topic');
});
