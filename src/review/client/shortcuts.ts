// Hears the shortcuts while a response is read: never while something is typed, never outside the response's part.
import { readPress, type KeyAction } from './keys.ts';

export interface ShortcutOptions {
  /** WCAG 2.1.4: they can be switched off. */
  readonly isOn: () => boolean;
  /** The field that holds the response. */
  readonly words: HTMLElement;
  readonly tick: (place: number) => void;
  readonly press: (action: KeyAction) => void;
}

/** Keys that go on while they are held down. */
const REPEATS: ReadonlySet<KeyAction> = new Set([
  'start-earlier',
  'start-later',
  'end-earlier',
  'end-later',
]);

export function listenForKeys(options: ShortcutOptions): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event;
    if (!options.isOn() || !(target instanceof Element)) return;
    if (isTyping(target) || target.closest('main') === null) return;
    const press = readPress(event, event.getModifierState('AltGraph'));
    if (press === null) return;
    // On a button Enter and Space press that button.
    if (event.key === 'Enter' && target !== options.words) return;
    event.preventDefault();
    if (event.repeat && !('action' in press && REPEATS.has(press.action))) return;
    if ('theme' in press) options.tick(press.theme);
    else options.press(press.action);
  };
}

function isTyping(target: Element): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
