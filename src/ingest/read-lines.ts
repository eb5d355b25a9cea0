// JSON Lines that this program wrote, one value at a time.
import { createReadStream, existsSync } from 'node:fs';

/** Each line of a JSON Lines file that lies past the privacy line; none where the file is missing. */
export async function* readLines<T>(path: string): AsyncIterable<T> {
  if (!existsSync(path)) return;
  let rest = '';
  // Not node:readline, which also breaks at U+2028 inside a text. Files in content/ were written by this program
  // and are validated in full by `check` and `build`.
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as T;
  }
  if (rest !== '') yield JSON.parse(rest) as T;
}
