// What a screen reader is given: Chromium's accessibility tree, in the order of reading. SCREEN-READERS.md is the part
// that only ears can test.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { oneOfEachKind } from './site-pages.ts';

const { open } = useBrowser();
const kinds = oneOfEachKind();
const pathOf = (kind: string): string => kinds.find(([name]) => name === kind)?.[1] ?? '/';

interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Roles of what it stands in, outermost first. */
  readonly within: readonly string[];
}

/** All that is exposed, without the pieces of text that others take their names from. */
async function spoken(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: Spoken[] = [];
  const walk = (id: string, within: readonly string[]): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = String(node.role?.value ?? '');
    const isSaid = !node.ignored && !['InlineTextBox', 'none', 'generic'].includes(role);
    if (isSaid)
      said.push({
        role,
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        within,
      });
    for (const child of node.childIds ?? []) walk(child, isSaid ? [...within, role] : within);
  };
  walk(nodes[0]?.nodeId ?? '', []);
  return said;
}

const LANDMARKS = new Set([
  'banner',
  'navigation',
  'search',
  'main',
  'complementary',
  'contentinfo',
  'region',
  'form',
]);

describe.each(kinds)('the %s page (%s)', (kind, path) => {
  test('has few landmarks, none twice under one name', async () => {
    const landmarks = (await open(path, spoken)).filter(({ role }) => LANDMARKS.has(role));
    const names = landmarks.map(({ role, name }) => `${role} ${name}`.trim());
    expect(new Set(names).size).toBe(names.length);
    for (const one of ['banner', 'navigation Main', 'main', 'contentinfo'])
      expect(names).toContain(one);
    expect(names.filter((name) => name.startsWith('search'))).toHaveLength(1);
    // Headings lead through a page; a landmark for each part would drown those that matter.
    expect(landmarks.length, names.join(', ')).toBeLessThanOrEqual(10);
  });

  test('gives every link, button and box a name, and says nothing of pictures that stand beside their numbers', async () => {
    const said = await open(path, spoken);
    const controls = said.filter(({ role }) =>
      ['link', 'button', 'checkbox', 'searchbox'].includes(role),
    );
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.filter(({ name }) => name.trim() === '')).toEqual([]);
    expect(said.filter(({ role }) => /graphics|image|img|Svg/u.test(role))).toEqual([]);
    const tables = said.filter(({ role }) => role === 'table');
    if (['summary', 'theme', 'batch', 'methods'].includes(kind))
      expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ name, within }) => name === '' && !within.includes('table'))).toEqual(
      [],
    );
  });
});

describe('a finding, read through', () => {
  const read = async (path: string): Promise<readonly Spoken[]> => {
    const said = await open(path, spoken);
    const starts = said.flatMap(({ role, name }, i) =>
      role === 'heading' && name.startsWith('1 ') ? [i] : [],
    );
    const start = starts[0] ?? -1;
    const end = said.findIndex(
      ({ role, name }, i) => i > start && role === 'heading' && name === 'Other views',
    );
    return said.slice(start, end);
  };

  test('comes as number and claim, support, evidence line, themes, table, quotes', async () => {
    const said = await read(pathOf('summary'));
    const first = (what: (one: Spoken) => boolean): number => said.findIndex(what);
    const order = [
      first(({ role, name }) => role === 'heading' && /^1 \p{L}/u.test(name)),
      first(({ role, name }) => role === 'StaticText' && name.startsWith('Raised by ')),
      first(({ role, within }) => role === 'link' && within.includes('listitem')),
      first(({ role, name }) => role === 'table' && name === 'Who raised this'),
      first(({ role }) => role === 'blockquote'),
      first(({ role, name }) => role === 'link' && name === 'Quote 1.1'),
      first(({ role, name }) => role === 'button' && name === 'Copy quote 1.1 with its citation'),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('gives each row of its table a header and a number over all, in words', async () => {
    const said = await read(pathOf('summary'));
    const rows = said.filter(({ role }) => role === 'rowheader');
    const cells = said.filter(
      ({ role, within }) => /cell$/iu.test(role) && within.includes('table'),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(cells).toHaveLength(rows.length);
    for (const { name } of cells) expect(name).toMatch(/^\d+ of \d+$/u);
    expect(said.filter(({ role }) => role === 'columnheader').map(({ name }) => name)).toEqual([
      'Respondents',
      'Raised it',
    ]);
  });

  test('has each quote as an item of a list: the words, then who, then the way to it', async () => {
    const said = await read(pathOf('summary'));
    const quotes = said.filter(({ role }) => role === 'blockquote');
    expect(quotes.length).toBeGreaterThan(2);
    for (const { within } of quotes) expect(within.slice(-2)).toEqual(['list', 'listitem']);
  });
});

test('the search names its field, hints at phrases, groups its boxes and speaks one sentence', async () => {
  const { said, live } = await open(`${pathOf('search')}?q=meeting`, async (page) => {
    await page.locator('#search-status:not(:empty)').waitFor({ state: 'attached' });
    return {
      said: await spoken(page),
      live: await page.locator('[role="status"], [aria-live]').allInnerTexts(),
    };
  });
  const field = said.find(({ role }) => role === 'searchbox');
  expect(field?.name).toBe('Words to look for');
  expect(field?.description).toContain('phrase in quotation marks');
  const groups = said
    .filter(({ role, name }) => role === 'group' && name !== '')
    .map(({ name }) => name);
  expect(groups).toEqual(expect.arrayContaining(['Theme', 'Role', 'Summary']));
  const boxes = said.filter(
    ({ role, within }) =>
      role === 'checkbox' && within.at(-1) === 'LabelText' && within.includes('group'),
  );
  expect(boxes.length).toBeGreaterThan(8);
  for (const { name } of boxes) expect(name).toMatch(/ [\d,]+$/u);
  expect(live.filter((text) => text.trim() !== '')).toEqual([
    expect.stringMatching(/^\d+ quotes match “meeting”.*\.$/u),
  ]);
});
