import { expect, test } from 'vitest';
import { KEYS, labelOf, readPress } from '../../../src/review/client/keys.ts';

const pressed = (
  key: string,
  held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>> = {},
) =>
  readPress(
    { key, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...held },
    false,
  );

test('no two shortcuts share a key, no action has two, and 1 to 9 stay free for themes', () => {
  expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
  expect(new Set(KEYS.map(({ action }) => action)).size).toBe(KEYS.length);
  expect(KEYS.filter(({ key }) => /^[1-9]$/u.test(key))).toEqual([]);
});

test('agree-and-next is one key, and the hint says which', () => {
  expect(pressed('Enter')).toEqual({ action: 'agree' });
  expect(labelOf('agree')).toBe('Enter');
  expect(pressed('3')).toEqual({ theme: 2 });
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
  'the browser’s own shortcuts and half-typed letters are left alone: %o',
  (held) => {
    expect(pressed('f', held)).toBeNull();
  },
);

test('a bracket that needs AltGr on this keyboard still is that bracket', () => {
  const event = { key: '[', ctrlKey: true, altKey: true, metaKey: false, isComposing: false };
  expect(readPress(event, true)).toEqual({ action: 'start-earlier' });
});
