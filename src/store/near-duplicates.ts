// Remembers which texts of a batch are alike: a batch of a hundred thousand that did not change is not compared again.
import { createHash } from 'node:crypto';
import type { RememberFiles } from '../domain/built-file.ts';
import type { ResponseId } from '../domain/id.ts';
import type { NearDuplicateGroup } from '../domain/synthesis.ts';

/** Fewer are compared as fast as they are looked up. */
const WORTH_KEEPING = 2000;

interface Item {
  readonly id: ResponseId;
  readonly text: string;
}

type Grouping = (items: readonly Item[]) => readonly NearDuplicateGroup[];

/** As `group`, which depends on ids and texts alone. */
export function rememberNearDuplicates(remember: RememberFiles, group: Grouping): Grouping {
  return (items) => {
    if (items.length < WORTH_KEEPING) return group(items);
    const hash = createHash('sha256');
    for (const { id, text } of items) hash.update(`${id} ${String(text.length)} ${text}\n`);
    const [kept] = remember(hash.digest('hex'), () => [
      { path: 'groups.json', bytes: Buffer.from(JSON.stringify(group(items))) },
    ]);
    // Written by the line above: the store's key holds a hash of the code.
    return JSON.parse(
      Buffer.from(kept?.bytes ?? []).toString('utf8'),
    ) as readonly NearDuplicateGroup[];
  };
}
