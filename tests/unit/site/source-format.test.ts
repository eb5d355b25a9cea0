import { expect, test } from 'vitest';
import { READERS } from '../../../src/ingest/readers/index.ts';
import { formatName } from '../../../src/site/source-format.ts';

test('a file’s format goes by the name that people know', () => {
  expect(['google-forms', 'wordpress-rest', 'csv', 'xlsx', 'never-met'].map(formatName)).toEqual([
    'Google Forms',
    'WordPress',
    'CSV',
    'Excel',
    'NEVER MET',
  ]);
});

test('every format of two words that a reader knows has a name', () => {
  const unnamed = READERS.map(({ format }) => format).filter(
    (format) =>
      format.includes('-') &&
      formatName(format).includes(' ') &&
      formatName(format) === formatName(format).toUpperCase(),
  );
  expect(unnamed).toEqual([]);
});
