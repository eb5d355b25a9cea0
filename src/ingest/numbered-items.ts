// Items numbered 1, 2, 3 … down a text, told from the numbered lists that people write inside their own answers.

export interface Numbered {
  readonly before: string;
  readonly items: readonly string[];
}

interface Candidate {
  readonly line: number;
  readonly number: number;
  readonly rest: string;
  /** How much the line looks like the start of an item rather than a point inside one. */
  readonly weight: number;
}

const NUMBER = /^([ \t]{0,4})(?:\((\d{1,5})\)|#?(\d{1,5})[.):])[ \t]+(\S.*)$/u;

/** Null where no sequence from 1 on runs through the text. */
export function findNumbered(text: string): Numbered | null {
  const lines = text.split('\n');
  const indents = lines
    .map((line) => NUMBER.exec(line)?.[1])
    .filter((indent) => indent !== undefined);
  const usual = indents[0] ?? '';
  const candidates = lines.flatMap((line, index): Candidate[] => {
    const found = NUMBER.exec(line);
    // Deeper than the first number is inside an item.
    if (found === null || (found[1] ?? '').length > usual.length) return [];
    const isAfterBlank = index === 0 || (lines[index - 1] ?? '').trim() === '';
    return [
      {
        line: index,
        number: Number(found[2] ?? found[3]),
        rest: found[4] ?? '',
        weight: (isAfterBlank ? 2 : 0) + (found[1] === usual ? 1 : 0),
      },
    ];
  });
  const chain = bestChain(candidates);
  const [first] = chain;
  if (first === undefined || chain.length < 2) return null;
  const items = chain.map((item, at) => {
    const rest = lines
      .slice(item.line + 1, chain[at + 1]?.line)
      .map((line) => line.replace(/^(?: {1,5}|\t)/u, ''));
    return [item.rest, ...rest].join('\n').trimEnd();
  });
  return { before: lines.slice(0, first.line).join('\n'), items };
}

interface Link {
  readonly candidate: Candidate;
  readonly score: number;
  readonly previous: Link | null;
}

/** The longest run 1, 2, 3 …; of runs as long, the one whose lines look most like starts of items. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  // Candidates come in the order of their lines, so that the best link to a number so far is all that counts.
  const best = new Map<number, Link>();
  for (const candidate of candidates) {
    const previous = best.get(candidate.number - 1) ?? null;
    if (previous === null && candidate.number !== 1) continue;
    const score = (previous?.score ?? 0) + candidate.weight;
    const rival = best.get(candidate.number);
    if (rival === undefined || score > rival.score)
      best.set(candidate.number, { candidate, score, previous });
  }
  const chain: Candidate[] = [];
  for (let link = best.get(best.size) ?? null; link !== null; link = link.previous)
    chain.push(link.candidate);
  return chain.reverse();
}
