// XML from a tree of elements: escaped in one place, with nothing in it that XML 1.0 can't hold.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** A whole document in UTF-8, one element a line. An element holds elements or text, not both. */
export function writeXml(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="utf-8"?>'];
  write(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function write({ name, attributes, children }: XmlElement, indent: string, lines: string[]): void {
  const open = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('')}`;
  if (children.length === 0) {
    lines.push(`${open}/>`);
    return;
  }
  const texts = children.filter((child) => typeof child === 'string');
  if (texts.length > 0) {
    lines.push(`${open}>${texts.map(escape).join('')}</${name}>`);
    return;
  }
  lines.push(`${open}>`);
  for (const child of children) if (typeof child !== 'string') write(child, `${indent}  `, lines);
  lines.push(`${indent}</${name}>`);
}

function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;');
}
