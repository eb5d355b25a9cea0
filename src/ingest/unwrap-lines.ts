// Text that a program broke at a fixed width: its line ends are nobody's, and come off. Line ends that people typed stay.

/** Joins lines only where nearly every line end inside a paragraph was forced: the next word would not have fitted. */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  const width = widthOf(lines);
  if (width === null) return text;
  let joined = '';
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) return joined + line;
    joined += line + (isForced(line, next, width) ? ' ' : '\n');
  }
  return joined;
}

function widthOf(lines: readonly string[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  if (width < 50 || width > 90) return null;
  let breaks = 0;
  let forced = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || !isInside(line, next)) continue;
    breaks += 1;
    if (isForced(line, next, width)) forced += 1;
  }
  return breaks >= 8 && forced >= breaks * 0.9 ? width : null;
}

function isInside(line: string, next: string | undefined): boolean {
  return line.trim() !== '' && next !== undefined && next.trim() !== '';
}

function isForced(line: string, next: string, width: number): boolean {
  if (!isInside(line, next) || /^[\s>]/u.test(next)) return false;
  const word = /^\S*/u.exec(next)?.[0] ?? '';
  return line.trimEnd().length + 1 + word.length > width - 2;
}
