// Quotes for measuring the search: sentences of the large corpus recombined in memory, never written anywhere.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { indexedQuote, type IndexedQuote } from '../../src/search/indexed-quote.ts';

const SHARED = resolve(process.env['VERBATIM_SHARED'] ?? '../shared');
const CORPUS = resolve(SHARED, 'corpora/large/responses-100k.jsonl.gz');

/** Numbers in 0–1 that follow from the seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Null, with a reason on stderr, where the corpus is not at hand. */
export function readSentences(): readonly string[] | null {
  if (!existsSync(CORPUS)) {
    process.stderr.write(
      `No corpus at ${CORPUS}: set VERBATIM_SHARED to the folder that holds it.\n`,
    );
    return null;
  }
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').trim().split('\n');
  return lines.flatMap((line) => {
    // The corpus's own README gives this field; a line without it would stop the run, as it should.
    const { text } = JSON.parse(line) as { text: string };
    return text
      .split(/(?<=[.!?])\s+/u)
      .filter((sentence) => sentence.length > 8 && sentence.length < 400);
  });
}

// Shares much as on the model page: 11 teachers, 9 parents, 7 who did not say; findings with 3, 4, 7 and 6 quotes.
const GROUPS = [
  ...Array.from({ length: 10 }, () => 'teacher' as const),
  ...Array.from({ length: 8 }, () => 'parent' as const),
  ...Array.from({ length: 7 }, () => 'not-stated' as const),
  ...(['both', 'student', 'school-staff'] as const),
];
const THEMES = Object.entries({ communication: 7, trust: 4, roles: 6, workload: 3 }).flatMap(
  ([theme, share]) => Array.from({ length: share }, () => theme),
);
const ALPHABET = '0123456789abcdefghjkmnptvwxyz';

/** Quotes of about 25 words, in 40 consultations, with roles and themes at random in no order that would compress. */
export function makeQuotes(sentences: readonly string[], count: number): readonly IndexedQuote[] {
  const random = seeded(count);
  const pick = <T>(list: readonly T[]): T =>
    list[Math.floor(random() * list.length)] ?? (list[0] as T);
  return Array.from({ length: count }, (_, i) => {
    let text = pick(sentences);
    while (text.split(' ').length < 16) text += ` ${pick(sentences)}`;
    const id = `q${Array.from({ length: 9 }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join('')}`;
    const group = pick(GROUPS);
    const themes = random() < 0.15 ? [pick(THEMES), pick(THEMES)] : [pick(THEMES)];
    const part = Math.floor((i * 40) / count);
    return indexedQuote(
      {
        id,
        text,
        attribution: {
          name: null,
          roles: [],
          roleSource: null,
          roleGiven: null,
          isRoleHidden: false,
        },
        group,
        themes: [...new Set(themes)],
        consultation: `consultation-${part}`,
        year: String(2010 + Math.floor(part / 4)),
        language: 'en',
      },
      group === 'not-stated' ? 'A respondent, role not stated' : `A respondent, ${group}`,
    );
  });
}
