import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { parseFeed } from '@rowanmanning/feed-parser';
import { HtmlValidate } from 'html-validate/node';
import { Parser } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { hasFile, listPages, readPage } from './site-pages.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Attributes that point somewhere, and ids, of one page. */
function anchorsOf(html: string): {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly twice: readonly string[];
} {
  const ids = new Set<string>();
  const twice: string[] = [];
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (_, { id, href, src, action }) => {
      if (id !== undefined) {
        if (ids.has(id)) twice.push(id);
        ids.add(id);
      }
      for (const to of [href, src, action]) if (to !== undefined) links.push(to);
    },
  });
  parser.end(html);
  return { ids, links, twice };
}

describe.each([
  ['at the root of a host', () => inject('dist'), '', ''],
  ['below it', () => inject('distBelow'), '/sub', 'https://voices.example.org'],
] as const)('a site %s', (_, folderOf, base, origin) => {
  test('has no link to a page, file or place that is not there, and no id twice', () => {
    const dist = folderOf();
    const pages = new Map(listPages(dist).map((path) => [path, anchorsOf(readPage(dist, path))]));
    const broken: string[] = [];
    for (const [path, { links, twice }] of pages) {
      for (const id of twice) broken.push(`${path}: id ${id} twice`);
      for (const link of links) {
        const target =
          origin !== '' && link.startsWith(`${origin}/`) ? link.slice(origin.length) : link;
        if (/^(?:https?:|mailto:|data:)/u.test(target)) continue;
        const [file = '', fragment = ''] = target.split('#');
        const to = file === '' ? `${base}${path}` : (file.split('?')[0] ?? '');
        if (!to.startsWith(`${base}/`)) {
          broken.push(`${path}: ${link} leaves the site`);
          continue;
        }
        const inside = to.slice(base.length);
        if (!hasFile(dist, inside.endsWith('/') ? `${inside}index.html` : inside))
          broken.push(`${path}: ${link}`);
        const place = decodeURIComponent(fragment.split(':~:')[0] ?? '');
        if (place !== '' && pages.get(inside)?.ids.has(place) === false)
          broken.push(`${path}: ${link} (no such id)`);
      }
    }
    expect(broken).toEqual([]);
  });
});

test('every page is valid HTML', async () => {
  const dist = inject('dist');
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Lists without bullets keep their role for VoiceOver.
      'no-redundant-role': 'off',
      // Astro writes the doctype in lower case, and long titles are a respondent's or an editor's choice.
      'doctype-style': 'off',
      'long-title': 'off',
      // Void elements are closed as Astro prints them.
      'void-style': 'off',
      'no-inline-style': 'error',
    },
  });
  const wrong: string[] = [];
  // Of the hundreds of quotes and responses, which are all set by the same few lines, every tenth.
  const pages = listPages(dist).filter(
    (path, i) => !/^\/(?:q|responses)\//u.test(path) || i % 10 === 0,
  );
  for (const path of pages) {
    const report = await validator.validateString(readPage(dist, path), path);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages)
        wrong.push(`${path}:${String(line)} ${ruleId}: ${message}`);
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('every quote on every page stands in its response, word for word', () => {
  const dist = inject('dist');
  const texts = new Map<string, string>();
  for (const entry of readdirSync(join(ROOT, 'content', 'consultations'), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (entry.name !== 'responses.jsonl') continue;
    for (const line of readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n')) {
      if (line === '') continue;
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      texts.set(id, text);
    }
  }
  // Rules of quoting: marks may be regularised and white space folded, words may not.
  const fold = (text: string): string =>
    text
      .replace(/["'“”‘’„‟]/gu, "'")
      .replace(/\s+/gu, ' ')
      .trim();
  const sourceOf = new Map<string, string>();
  const quotes: { readonly path: string; readonly id: string; readonly text: string }[] = [];
  for (const path of listPages(dist)) {
    let quote: { id: string; text: string } | null = null;
    let response: { id: string; text: string; depth: number } | null = null;
    let depth = 0;
    new Parser({
      onopentag: (name, attributes) => {
        depth += 1;
        if (name === 'blockquote' && attributes['data-quote'] !== undefined)
          quote = { id: attributes['data-quote'], text: '' };
        if (attributes['data-response'] !== undefined)
          response = { id: attributes['data-response'], text: '', depth };
      },
      ontext: (text) => {
        if (quote !== null) quote.text += text;
        if (response !== null) response.text += text;
      },
      onclosetag: (name) => {
        if (name === 'blockquote' && quote !== null) {
          quotes.push({ path, ...quote });
          quote = null;
        }
        if (response?.depth === depth) {
          expect(response.text, path).toBe(texts.get(response.id));
          const id = /^\/q\/([^/]+)\//u.exec(path)?.[1];
          if (id !== undefined) sourceOf.set(id, response.id);
          response = null;
        }
        depth -= 1;
      },
    }).end(readPage(dist, path));
  }
  expect(quotes.length).toBeGreaterThan(100);
  const wrong = quotes.filter(({ id, text }) => {
    const source = texts.get(sourceOf.get(id) ?? '');
    if (source === undefined || !text.startsWith('“') || !text.endsWith('”')) return true;
    let at = 0;
    const whole = fold(source);
    return fold(text.slice(1, -1))
      .split(/ ?… ?|\[[^\]]*\]/u)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .some((piece) => {
        const found = whole.indexOf(piece, at);
        at = found + piece.length;
        return found === -1;
      });
  });
  expect(wrong).toEqual([]);
});

test('pages of single quotes and responses ask not to be listed, all others may be', () => {
  const dist = inject('dist');
  const listed = listPages(dist).filter((path) =>
    readPage(dist, path).includes('name="robots" content="noindex'),
  );
  expect(listed.every((path) => /^\/(?:q|responses)\/|^\/404\.html$/u.test(path))).toBe(true);
  expect(
    listPages(dist).filter((path) => /^\/(?:q|responses)\//u.test(path) && !listed.includes(path)),
  ).toEqual([]);
});

test('no file of the site holds an e-mail address, a phone number or a social security number but the body’s own', () => {
  const dist = inject('dist');
  const own = readFileSync(join(ROOT, 'content', 'site.yaml'), 'utf8');
  const patterns = [
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
    /(?<![\w.-])\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?![\w-])/gu,
    /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/gu,
  ];
  const found = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|csv|json|xml|atom|txt|md)$/u.test(entry.name))
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      return patterns
        .flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => match))
        .filter((match) => !own.includes(match))
        .map((match) => `${file}: ${match}`);
    });
  expect(found).toEqual([]);
  expect('jo@school.org, 555-010-1234, 123-45-6789').toMatch(patterns[0] ?? /$^/u);
});

test('every page of the sample site says that it is one', () => {
  const dist = inject('dist');
  expect(listPages(dist).filter((path) => !readPage(dist, path).includes('Sample data.'))).toEqual(
    [],
  );
});

test('every page forbids inline styles and scripts but those it names by hash', () => {
  const dist = inject('dist');
  const open = listPages(dist).filter((path) => {
    const policy =
      /http-equiv="content-security-policy" content="([^"]*)"/iu.exec(readPage(dist, path))?.[1] ??
      '';
    return (
      !policy.includes("default-src 'none'") ||
      policy.includes('unsafe') ||
      !policy.includes("style-src 'self'") ||
      /<style|\sstyle="/u.test(readPage(dist, path))
    );
  });
  expect(open).toEqual([]);
});

describe('the headers that a host should send', () => {
  const lines = (text: string): readonly string[] =>
    text
      .split('\n')
      .map((line) => /^\s+([\w-]+): (.+)$/u.exec(line))
      .filter((match) => match !== null)
      .map(([, name = '', value = '']) => `${name}: ${value}`);
  const sent = lines(readFileSync(join(ROOT, 'public', '_headers'), 'utf8'));
  const policyIn = (text: string): Map<string, string> =>
    new Map(
      text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
    );

  test('allow what the pages’ own policy allows, no more, with the scripts that stand in pages, and nothing to frame them', () => {
    const header = policyIn(
      (sent.find((line) => line.startsWith('Content-Security-Policy')) ?? '').replace(
        /^[^:]+: /u,
        '',
      ),
    );
    const page = policyIn(
      /http-equiv="content-security-policy" content="([^"]*)"/iu.exec(
        readPage(inject('dist'), '/'),
      )?.[1] ?? '',
    );
    const own = new Map(
      [...page].map(([name, value]) => [name, value.replace(/ 'sha256-[^']*'/gu, '')]),
    );
    own.set('frame-ancestors', "'none'");
    own.set('upgrade-insecure-requests', '');
    const scripts = header.get('script-src') ?? '';
    header.set('script-src', scripts.replace(/ 'sha256-[^']*'/gu, ''));
    expect(Object.fromEntries(header)).toEqual(Object.fromEntries(own));
    // The one script that stands in a page, and no other, is named by its hash.
    const inline = listPages(inject('dist')).flatMap((path) =>
      [...readPage(inject('dist'), path).matchAll(/<script>([^<]*)<\/script>/gu)].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      ),
    );
    expect(scripts.split(' ').slice(1)).toEqual([...new Set(inline)]);
  });

  test('are the same for Netlify and the like, nginx and Caddy', () => {
    const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const block = (name: string): string =>
      new RegExp(`\`\`\`${name}\\n([^\`]*)`, 'u').exec(guide)?.[1] ?? '';
    for (const line of sent.filter((one) => !one.startsWith('Cache-Control'))) {
      const [name = '', value = ''] = line.split(/: (.*)/su);
      for (const server of ['nginx', 'caddy'])
        expect(block(server).replaceAll('"', ''), server).toContain(`${name} ${value}`);
    }
    expect(sent.length).toBeGreaterThan(7);
  });
});

test('the page for lost addresses leads to every summary and to each of its findings', () => {
  const dist = inject('dist');
  const links = anchorsOf(readPage(dist, '/404.html')).links;
  const findings = listPages(dist)
    .filter((path) => /^\/summaries\/[^/]+\/$/u.test(path))
    .flatMap((path) => [
      path,
      ...[...anchorsOf(readPage(dist, path)).ids]
        .filter((id) => /^finding-(?!.*-title$)/u.test(id))
        .map((id) => `${path}#${id}`),
    ]);
  expect(findings.length).toBeGreaterThan(15);
  expect(findings.filter((to) => !links.includes(to))).toEqual([]);
});

test('each theme’s files hold the quotes of its pages, no others, in their order', () => {
  const dist = inject('dist');
  for (const path of listPages(dist).filter((one) => /^\/themes\/[^/]+\/$/u.test(one))) {
    // The list stands at the foot of the theme's page, or on the pages after it.
    const pages = [
      path,
      ...listPages(dist).filter(
        (one) => /^\d+\/$/u.test(one.slice(path.length)) && one.startsWith(path),
      ),
    ];
    const all = pages
      .map((one) => readPage(dist, one))
      .map((page) => page.slice(page.indexOf('id="all"')))
      .join('\n');
    const ids = [...all.matchAll(/data-quote="(\w+)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    const theme = path.split('/')[2] ?? '';
    for (const name of [`theme-${theme}.csv`, `theme-${theme}.json`])
      expect(all).toContain(`href="/data/${name}"`);
    const table = readFileSync(join(dist, 'data', `theme-${theme}.csv`), 'utf8');
    expect([...table.matchAll(/^(q[0-9a-z]{9}),/gmu)].map(([, id]) => id)).toEqual(ids);
    const list = JSON.parse(readFileSync(join(dist, 'data', `theme-${theme}.json`), 'utf8')) as {
      quote: string;
      themes: string;
    }[];
    expect(list.map(({ quote }) => quote)).toEqual(ids);
    expect(list.every(({ themes }) => themes.split(' ').includes(theme))).toBe(true);
  }
});

test('each data file has the size and checksum that the data page gives', () => {
  const dist = inject('dist');
  const page = readPage(dist, '/data/');
  const files = readdirSync(join(dist, 'data')).filter((name) => name !== 'index.html');
  expect(files.length).toBeGreaterThanOrEqual(8 + 4 * 6);
  for (const name of files) {
    const sum = createHash('sha256')
      .update(readFileSync(join(dist, 'data', name)))
      .digest('hex');
    expect(page, name).toContain(sum);
  }
});

/** What JSON Feed 1.1 asks for, and nothing that it doesn't know. */
const JsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string(),
      date_published: z.iso.datetime().optional(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string()).optional(),
    }),
  ),
});

describe('the feeds', () => {
  const read = (name: string): string => readFileSync(join(inject('distBelow'), name), 'utf8');

  test.each(['feed', 'findings'])(
    '%s: Atom and JSON are valid, say the same, each item once, and hold no quote',
    (name) => {
      const atom = parseFeed(read(`${name}.atom`));
      expect(atom.meta).toEqual({ type: 'atom', version: '1.0' });
      expect(atom.self).toBe(`https://voices.example.org/sub/${name}.atom`);
      expect(atom.items.length).toBeGreaterThanOrEqual(3);
      expect(new Set(atom.items.map(({ id }) => id)).size).toBe(atom.items.length);
      for (const { id, url, title, content, updated } of atom.items) {
        expect(id).toMatch(/^https:\/\/voices\.example\.org\/sub\/summaries\//u);
        expect(id).toBe(url);
        expect(title).not.toBe('');
        expect(updated?.toISOString()).toMatch(/^20\d\d-/u);
        expect(content).not.toContain('blockquote');
        expect(content).not.toContain('“');
      }
      const json = JsonFeedSchema.parse(JSON.parse(read(`${name}.json`)));
      expect(json.feed_url).toBe(`https://voices.example.org/sub/${name}.json`);
      expect(json.title).toBe(atom.title);
      expect(json.items.map((item) => [item.id, item.url, item.title, item.content_html])).toEqual(
        atom.items.map(({ id, url, title, content }) => [id, url, title, content]),
      );
    },
  );

  test('of findings leads to each finding that an editor wrote, with its evidence line', () => {
    const dist = inject('distBelow');
    for (const { url, content } of parseFeed(read('findings.atom')).items) {
      const [path = '', fragment = ''] = (url ?? '')
        .slice('https://voices.example.org/sub'.length)
        .split('#');
      expect(readPage(dist, path)).toContain(`id="${fragment}"`);
      expect(content).toContain('Raised by ');
    }
  });
});

test('the sitemap lists full addresses of pages that are there and may be listed', () => {
  const dist = inject('distBelow');
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
    ([, address = '']) => address,
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address.startsWith('https://voices.example.org/sub/')).toBe(true);
    expect(readPage(dist, address.slice('https://voices.example.org/sub'.length))).not.toContain(
      'noindex',
    );
  }
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(
    'https://voices.example.org/sub/sitemap.xml',
  );
});

test('every summary and theme names a picture of its own, which is there and has the size it says', () => {
  const dist = inject('distBelow');
  const pages = listPages(dist).filter((path) => /^\/(?:summaries|themes)\/[^/]+\/$/u.test(path));
  expect(pages.length).toBeGreaterThanOrEqual(8);
  const named = pages.map((path) => {
    const of = (property: string): string =>
      new RegExp(`property="og:${property}" content="([^"]*)"`, 'u').exec(
        readPage(dist, path),
      )?.[1] ?? '';
    const image = of('image');
    expect(image, path).toMatch(/^https:\/\/voices\.example\.org\/sub\/cards\/[\w-]+\.png$/u);
    const png = readFileSync(join(dist, image.slice('https://voices.example.org/sub/'.length)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      of('image:width'),
      of('image:height'),
    ]);
    expect(of('image:alt')).not.toBe('');
    return image;
  });
  expect(new Set(named).size).toBe(pages.length);
});

test('each number beside a theme stands under the name of its own summary', () => {
  const page = readPage(inject('dist'), '/');
  const names = (html: string, tag: string): readonly string[] =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>([^<]+)</${tag}>`, 'gu'))].map(
      ([, name = '']) => name,
    );
  const head = names(/<div class="matrix-head">.*?<\/ul>/su.exec(page)?.[0] ?? '', 'a');
  expect(head.length).toBeGreaterThan(1);
  const rows = page.match(/<dl>.*?<\/dl>/gsu) ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const row of rows) expect(names(row, 'dt')).toEqual(head);
});
