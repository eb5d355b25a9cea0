import { expect, it } from 'vitest';
import { Progress } from '../../../scripts/progress.ts';

it('shows how much of the file has been read, at most ten times a second, and leaves nothing behind', async () => {
  const shown: string[] = [];
  let now = 0;
  const progress = new Progress(
    (text) => shown.push(text.replace('\u001B[K', '')),
    () => now,
  );
  const source = progress.watch({
    name: 'answers.csv',
    size: 400,
    head: new Uint8Array(),
    async *chunks() {
      await Promise.resolve();
      for (let i = 0; i < 8; i += 1) yield new Uint8Array(50);
    },
  });
  let bytes = 0;
  for await (const chunk of source.chunks()) {
    bytes += chunk.length;
    now += 60;
    if (bytes === 300) progress.rows(500);
  }
  progress.wipe();
  progress.wipe();
  expect(bytes).toBe(400);
  expect(shown).toEqual([
    '\r███░░░░░░░░░░░░░░░░░░░░░ 12 %  looking through the file',
    '\r█████████░░░░░░░░░░░░░░░ 37 %  looking through the file',
    '\r███████████████░░░░░░░░░ 62 %  looking through the file',
    '\r██████████████████░░░░░░ 75 %  500 rows read',
    '\r',
  ]);
});
