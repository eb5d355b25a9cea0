import { describe, expect, test } from 'vitest';
import { DecisionSchema, type Decision } from '../../../src/domain/decision.ts';
import { isInBlindSample } from '../../../src/pipeline/blind-sample.ts';
import { foldDecisions } from '../../../src/pipeline/decide.ts';
import { isBlindFor, orderQueue, reasonToRead } from '../../../src/pipeline/order-queue.ts';
import type { Signals } from '../../../src/pipeline/read-signals.ts';
import { makeResponse } from '../../fixtures/make-response.ts';

const responses = Array.from({ length: 300 }, (_, i) =>
  makeResponse({ id: `r${i.toString(8).padStart(9, '0')}` }),
);
const open = responses.filter(({ id }) => !isInBlindSample(id));
const drawn = responses.filter(({ id }) => isInBlindSample(id));
const first = open[0] ?? makeResponse();
const drawnOne = drawn[0] ?? makeResponse();

function signals(response: string, overrides: Partial<Signals> = {}): Signals {
  return {
    response,
    themes: ['trust'],
    disputed: [],
    margin: 0.4,
    flags: [],
    wordCount: 20,
    ...overrides,
  };
}

function decide(minute: number, reviewer: string, rest: object): Decision {
  return DecisionSchema.parse({
    at: `2026-01-01T10:${String(minute).padStart(2, '0')}:00Z`,
    reviewer,
    ...rest,
  });
}
const tags = (minute: number, reviewer: string, response: string, themes: string[]): Decision =>
  decide(minute, reviewer, { action: 'tags', response, themes });
const reason = (id: string, log: readonly Decision[], reviewer = 'ana', about = signals(id)) =>
  reasonToRead(
    responses.find((one) => one.id === id) ?? first,
    about,
    foldDecisions(log),
    reviewer,
  );

describe('a response comes up', () => {
  const { id } = first;
  test.each([
    [
      'flagged',
      { flags: [{ kind: 'privacy' as const, reason: 'x', start: 0, end: 1 }], margin: 0.01 },
    ],
    ['cues-and-model-differ', { disputed: ['roles'], margin: 0.01 }],
    ['close-call', { margin: 0.01 }],
    ['long-without-theme', { themes: [], wordCount: 200 }],
    ['confident', {}],
  ])('as %s', (expected, overrides) => {
    expect(reason(id, [], 'ana', signals(id, overrides))).toBe(expected);
  });

  test('no more once it has been read, and again for others where its reader was unsure or asked for it', () => {
    const read = [tags(1, 'ana', id, ['trust'])];
    expect([reason(id, read), reason(id, read, 'ben')]).toEqual([null, null]);
    const unsure = [...read, decide(2, 'ana', { action: 'unsure', response: id, unsure: true })];
    expect([reason(id, unsure), reason(id, unsure, 'ben')]).toEqual([null, 'second-reading']);
    const back = [
      ...read,
      decide(2, 'ben', { action: 'send-back', response: id, reason: 'again' }),
    ];
    expect(reason(id, back)).toBe('sent-back');
  });

  test('where two readers differ, until it is settled', () => {
    const differ = [tags(1, 'ana', id, ['trust']), tags(2, 'ben', id, ['roles'])];
    expect(reason(id, differ, 'cleo')).toBe('readers-differ');
    expect(
      reason(
        id,
        [...differ, decide(3, 'cleo', { action: 'adjudicate', response: id, themes: [] })],
        'cleo',
      ),
    ).toBeNull();
  });

  test('a second time where it belongs to the random tenth, and no third time', () => {
    const twice = [tags(1, 'ana', drawnOne.id, ['trust']), tags(2, 'ben', drawnOne.id, ['trust'])];
    expect(reason(drawnOne.id, twice.slice(0, 1), 'ben')).toBe('second-reading');
    expect(reason(drawnOne.id, twice, 'cleo')).toBeNull();
  });
});

describe('the queue', () => {
  const input = {
    responses,
    signals: new Map(responses.map(({ id }, i) => [id, signals(id, { margin: (i % 97) / 97 })])),
    rulings: foldDecisions([]),
    reviewer: 'ana',
  };

  test('holds each response once and gives every tenth place to the random tenth', () => {
    const queue = orderQueue(input);
    expect(new Set(queue.map(({ response }) => response.id)).size).toBe(responses.length);
    const places = queue.flatMap(({ reason: why }, place) =>
      why === 'blind-check' ? [place] : [],
    );
    expect(places.slice(0, 10)).toEqual([9, 19, 29, 39, 49, 59, 69, 79, 89, 99]);
  });

  test('draws the same sample whatever the software thinks of it', () => {
    const order = (margin: number): string[] =>
      orderQueue({
        ...input,
        signals: new Map(responses.map(({ id }) => [id, signals(id, { margin })])),
      })
        .filter(({ reason: why }) => why === 'blind-check')
        .map(({ response }) => response.id);
    expect(order(0)).toEqual(order(1));
  });

  test('brings the closest calls first', () => {
    const margins = orderQueue(input)
      .filter(({ reason: why }) => why === 'close-call')
      .map(({ response }) => input.signals.get(response.id)?.margin ?? 0);
    expect(margins).toEqual([...margins].sort((a, b) => a - b));
  });

  test('is the same for the same input in any order', () => {
    const ids = (queue: ReturnType<typeof orderQueue>): string[] =>
      queue.map(({ response }) => response.id);
    expect(ids(orderQueue({ ...input, responses: [...responses].reverse() }))).toEqual(
      ids(orderQueue(input)),
    );
  });
});

test('a response of the random tenth is blind until its reader has ruled', () => {
  expect(isBlindFor(drawnOne, foldDecisions([]), 'ana')).toBe(true);
  const rulings = foldDecisions([tags(1, 'ana', drawnOne.id, [])]);
  expect([isBlindFor(drawnOne, rulings, 'ana'), isBlindFor(drawnOne, rulings, 'ben')]).toEqual([
    false,
    true,
  ]);
  expect(isBlindFor(first, foldDecisions([]), 'ana')).toBe(false);
});
