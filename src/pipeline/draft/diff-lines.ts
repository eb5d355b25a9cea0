// What changes from one text to another, by line, as a Markdown block that a pull request shows in colour.

const CONTEXT = 2;
const MOST_CELLS = 4_000_000;

/** A fenced `diff` block with two lines of context; the empty string where nothing changes. Longest common subsequence. */
export function diffLines(before: string, after: string): string {
  const lines = edits(before.split('\n'), after.split('\n'));
  const near = lines.map((_, index) =>
    lines
      .slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
      .some((line) => !line.startsWith(' ')),
  );
  const shown: string[] = [];
  lines.forEach((line, index) => {
    if (near[index] === true) shown.push(line);
    else if (near[index - 1] === true) shown.push('@@');
  });
  if (shown.at(-1) === '@@') shown.pop();
  return shown.length === 0 ? '' : ['```diff', ...shown, '```', ''].join('\n');
}

function edits(before: readonly string[], after: readonly string[]): readonly string[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail += 1;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const middle =
    a.length * b.length > MOST_CELLS
      ? [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)]
      : align(a, b);
  return [
    ...before.slice(0, head).map((line) => ` ${line}`),
    ...middle,
    ...before.slice(before.length - tail).map((line) => ` ${line}`),
  ];
}

function align(a: readonly string[], b: readonly string[]): readonly string[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push(` ${a[i] ?? ''}`);
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (common[(i + 1) * width + j] ?? 0) >= (j < b.length ? (common[i * width + j + 1] ?? 0) : 0)
    ) {
      lines.push(`-${a[i] ?? ''}`);
      i += 1;
    } else {
      lines.push(`+${b[j] ?? ''}`);
      j += 1;
    }
  }
  return lines;
}
