import { expect, test } from 'vitest';
import { fillPage } from '../../../src/ingest/draft-page.ts';
import { makeManifest } from '../../fixtures/make-content.ts';

const MANIFEST = makeManifest({
  questions: [
    { id: 'q1', text: 'What costs $1: time?', kind: 'open', column: null, options: [] },
    { id: 'q2', text: 'Should we meet?', kind: 'closed', column: null, options: ['Yes'] },
  ],
});
const DATES = { first: '2026-09-01', last: '2026-09-20' };
const PAGE = (opened: string, questions: string): string =>
  `---\ntitle: Ours\nopened: ${opened}\nclosed: null\nquestions: ${questions}\nhighlight: null\n---\n\nopened: null\nis what we said.\n`;

test('a page that waited for its first batch is told its days and its open questions, and keeps all else', () => {
  expect(fillPage(PAGE('null', '[]'), MANIFEST, DATES)).toBe(
    '---\ntitle: Ours\nopened: 2026-09-01\nclosed: 2026-09-20\nquestions:\n  - "What costs $1: time?"\nhighlight: null\n---\n\nopened: null\nis what we said.\n',
  );
});

test('what an editor wrote stays, and so do the line ends', () => {
  const windows = PAGE('2026-01-01', '["Ours?"]').replaceAll('\n', '\r\n');
  expect(fillPage(windows, MANIFEST, DATES)).toBe(
    windows.replace('closed: null', 'closed: 2026-09-20'),
  );
  const empty = PAGE('null', '[]').replaceAll('\n', '\r\n');
  expect(fillPage(empty, MANIFEST, DATES)).toContain(
    'questions:\r\n  - "What costs $1: time?"\r\nhighlight',
  );
});

test('a page without front matter is left as it is', () => {
  expect(fillPage('opened: null\n', MANIFEST, DATES)).toBe('opened: null\n');
});
