// Breaks a title into balanced lines in the largest size that fits its card.

/** Width of a text set in one pixel. */
export type Measure = (text: string) => number;

export interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

interface Room {
  readonly width: number;
  /** Sizes to try, largest first, each with the number of lines that it may take. */
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

/** The last size cuts what is left over and says so with an ellipsis. Throws where no size is given. */
export function wrapTitle(title: string, measure: Measure, { width, sizes }: Room): SetTitle {
  const words = title.split(/\s+/u).filter((word) => word !== '');
  for (const { size, lines } of sizes) {
    const broken = breakLines(words, measure, width / size);
    if (broken.length <= lines && broken.every((line) => measure(line) * size <= width)) {
      return { size, lines: balance(words, measure, width / size) };
    }
  }
  const last = sizes.at(-1);
  if (last === undefined) throw new Error('A title needs a size to be set in.');
  const kept = breakLines(words, measure, width / last.size).slice(0, last.lines);
  let end = kept.pop() ?? '';
  while (end !== '' && measure(`${end}…`) * last.size > width) end = end.slice(0, -1).trimEnd();
  return { size: last.size, lines: [...kept, `${end}…`] };
}

function breakLines(words: readonly string[], measure: Measure, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as the width allows, and among those the ones whose longest is shortest. */
function balance(words: readonly string[], measure: Measure, width: number): readonly string[] {
  let best = breakLines(words, measure, width);
  for (let narrower = width * 0.95; narrower > 0; narrower *= 0.95) {
    const lines = breakLines(words, measure, narrower);
    if (lines.length > best.length || lines.some((line) => measure(line) > narrower)) break;
    best = lines;
  }
  return best;
}
