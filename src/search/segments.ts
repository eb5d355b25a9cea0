// Batches to the parts of an index, so that a new batch leaves the files of the others as they are. Which batches share
// a part follows from their sizes alone: a site built again and one built from nothing have the same parts.

/** A part is joined to the one before it unless that one is more than this many times as large. */
const RATIO = 4;

/**
 * `batches` oldest first, as are the parts. Each part is more than four times as large as the next, so 100,000 responses
 * have at most some eight parts, and usually one or two, whatever their number of batches.
 */
export function groupIntoSegments<T>(
  batches: readonly T[],
  sizeOf: (batch: T) => number,
): readonly (readonly T[])[] {
  const segments: { items: T[]; size: number }[] = [];
  for (const batch of batches) {
    if (sizeOf(batch) === 0) continue;
    segments.push({ items: [batch], size: sizeOf(batch) });
    for (;;) {
      const last = segments.at(-1);
      const before = segments.at(-2);
      if (last === undefined || before === undefined || before.size > RATIO * last.size) break;
      segments.splice(-2, 2, {
        items: [...before.items, ...last.items],
        size: before.size + last.size,
      });
    }
  }
  return segments.map(({ items }) => items);
}
