// Eleventy and Hugo, given the pages of our site as data: each in a folder of its own, with a template that puts them
// together as ours does. A builder that is not installed is null.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';
import type { Frame, PageData } from './site-pages.ts';

export interface SiteBuilder {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the command is run, and the folder in it where the site stands afterwards. */
  readonly folder: string;
  readonly out: string;
}

export interface SiteData {
  readonly pages: readonly PageData[];
  readonly frame: Frame;
}

/** Writes what Eleventy needs below the folder. */
export function prepareEleventy(folder: string, { pages, frame }: SiteData): SiteBuilder | null {
  const program = join(PACKAGE_ROOT, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) return null;
  write(folder, '_data/pages.json', JSON.stringify(pages));
  const set = (name: string): string => `{{ page_.${name} | safe }}`;
  write(
    folder,
    'page.njk',
    `---\npagination: { data: pages, size: 1, alias: page_ }\npermalink: "{{ page_.path }}/index.html"\n---\n` +
      top(frame, set('title'), set('description')) +
      `<div class="title-block"><p class="kicker"><a href="{{ page_.parent.address }}">${set('parent.name')}</a></p>` +
      `<h1 class="small">${set('heading')}</h1></div>${set('opening')}<dl class="record beside">` +
      `{% for row in page_.record %}<div><dt>{{ row.name | safe }}</dt><dd>{{ row.value | safe }}</dd></div>{% endfor %}` +
      `</dl>{% for section in page_.sections %}{{ section | safe }}{% endfor %}{% raw %}${frame.bottom}{% endraw %}`,
  );
  return {
    name: 'Eleventy',
    command: [process.execPath, program, '--quiet', '--output=public'],
    folder,
    out: 'public',
  };
}

/** Writes what Hugo needs below the folder: before 0.126 it can't make pages from data, so each has a file. */
export function prepareHugo(folder: string, { pages, frame }: SiteData): SiteBuilder | null {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  write(
    folder,
    'config.json',
    JSON.stringify({ disableKinds: ['taxonomy', 'term', 'section', 'home', 'RSS', 'sitemap'] }),
  );
  for (const page of pages) {
    const { path, ...params } = page;
    write(folder, `content/${path}.md`, `${JSON.stringify({ ...params, url: `/${path}/` })}\n`);
  }
  const set = (name: string): string => `{{ .Params.${name} | safeHTML }}`;
  write(
    folder,
    'layouts/_default/single.html',
    top(frame, set('title'), '{{ .Params.description | safeHTMLAttr }}') +
      `<div class="title-block"><p class="kicker"><a href="{{ .Params.parent.address }}">${set('parent.name')}</a></p>` +
      `<h1 class="small">${set('heading')}</h1></div>${set('opening')}<dl class="record beside">` +
      `{{ range .Params.record }}<div><dt>{{ .name | safeHTML }}</dt><dd>{{ .value | safeHTML }}</dd></div>{{ end }}` +
      `</dl>{{ range .Params.sections }}{{ . | safeHTML }}{{ end }}${frame.bottom}`,
  );
  return { name: 'Hugo', command: ['hugo', '--quiet'], folder, out: 'public' };
}

function top(frame: Frame, title: string, description: string): string {
  return frame.top.replaceAll('@title@', title).replaceAll('@description@', description);
}

function write(folder: string, path: string, contents: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
