// Builds elements without a framework. Text goes in as text, never as markup.

export type Child = Node | string | null | false | undefined;
type Listener<K extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[K]) => void;

export interface Properties {
  readonly [attribute: string]: string | number | boolean | null | undefined | object;
  readonly on?: { readonly [K in keyof HTMLElementEventMap]?: Listener<K> };
}

/** `true` sets an attribute without a value; `false` and null leave it out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') {
      for (const [type, listener] of Object.entries(value as Record<string, EventListener>))
        element.addEventListener(type, listener);
    } else if (typeof value !== 'object') setAttribute(element, name, value);
  }
  element.append(
    ...children.filter((child) => child !== null && child !== false && child !== undefined),
  );
  return element;
}

export function setAttribute(
  element: Element,
  name: string,
  value: string | number | boolean | null | undefined,
): void {
  if (value === false || value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** Puts new children in; what had the focus has it again, found by its data-key. */
export function refill(container: Element, ...children: readonly Child[]): void {
  const { activeElement } = document;
  const key =
    activeElement instanceof HTMLElement && container.contains(activeElement)
      ? activeElement.dataset['key']
      : undefined;
  container.replaceChildren(
    ...children.filter((child) => child !== null && child !== false && child !== undefined),
  );
  if (key === undefined) return;
  for (const element of container.querySelectorAll<HTMLElement>('[data-key]'))
    if (element.dataset['key'] === key) element.focus();
}
