// What machines read of a page, judged by others: the vocabulary of schema.org, a validator of structured data, and the
// two families of meta tags that Zotero's reader of embedded metadata looks for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { listPages, readPage } from './site-pages.ts';

const require = createRequire(import.meta.url);

interface Issue {
  readonly issueMessage: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly errorType?: string;
}
type ValidatorClass = new (schemaOrgJson: { readonly '@graph': readonly object[] }) => {
  validate: (extracted: object) => Promise<readonly Issue[]>;
};
// The package brings no types: this is the part of it that its README describes.
const { default: Validator } = require('@adobe/structured-data-validator') as {
  readonly default: ValidatorClass;
};

const SCHEMA = 'http://schema.org/';
const IS_A = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const LESS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

/** Objects of each subject and predicate, names without their host. */
class Vocabulary {
  readonly #facts = new Map<string, string[]>();

  constructor(quads: string) {
    for (const [, subject = '', predicate = '', object = ''] of quads.matchAll(
      /^<([^>]+)> <([^>]+)> <([^>]+)>/gmu,
    )) {
      const key = `${this.#name(subject)} ${this.#name(predicate)}`;
      this.#facts.set(key, [...(this.#facts.get(key) ?? []), this.#name(object)]);
    }
  }

  readonly #name = (iri: string): string => iri.replace(SCHEMA, '');

  of(subject: string, predicate: string): readonly string[] {
    return this.#facts.get(`${subject} ${predicate}`) ?? [];
  }

  /** The class and all that it is a kind of. */
  kindsOf(name: string): readonly string[] {
    return [name, ...this.of(name, LESS).flatMap((above) => this.kindsOf(above))];
  }

  subjects(predicate: string): readonly string[] {
    return [...this.#facts.keys()]
      .filter((key) => key.endsWith(` ${predicate}`))
      .map((key) => key.slice(0, -predicate.length - 1));
  }
}

const vocabulary = new Vocabulary(
  readFileSync(join(dirname(require.resolve('@vocabulary/schema')), 'schema.nq'), 'utf8'),
);

type Value = string | number | boolean | Node | readonly Value[];
interface Node {
  readonly [key: string]: Value;
}
/** A class by its name; empty where a node has none, which no vocabulary knows. */
const typeOf = (node: Node): string => (typeof node['@type'] === 'string' ? node['@type'] : '');
const isNode = (value: Value): value is Node => typeof value === 'object' && !Array.isArray(value);

/** What no class or data type of the property's range allows, as "Report.hasPart: Text". */
function strangers(node: Node): readonly string[] {
  const type = typeOf(node);
  return (
    Object.entries(node)
      // "query-input" says how an action is filled in; it is no property of the vocabulary.
      .filter(([key]) => !key.startsWith('@') && !key.endsWith('-input'))
      .flatMap(([key, value]) =>
        [value].flat().flatMap((one: Value): readonly string[] => {
          const range = vocabulary.of(key, 'rangeIncludes');
          const kinds = isNode(one)
            ? vocabulary.kindsOf(typeOf(one))
            : typeof one === 'string'
              ? ['Text', 'URL', 'Date', 'DateTime']
              : ['Number', 'Integer', 'Boolean'];
          return [
            ...(range.some((wanted) => kinds.includes(wanted))
              ? []
              : [`${type}.${key}: ${kinds[0] ?? ''}`]),
            ...(isNode(one) ? strangers(one) : []),
          ];
        }),
      )
  );
}

/** The shape that the validator's own extractor gives it: nodes by type. */
const extracted = (node: Node): object => ({
  jsonld: { [typeOf(node)]: [{ ...node, '@location': '0,0' }] },
  errors: [],
});

const validator = new Validator({
  '@graph': [
    ...vocabulary
      .subjects(IS_A)
      .filter((id) => vocabulary.of(id, IS_A).includes(CLASS))
      .map((id) => ({
        '@id': `schema:${id}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': vocabulary.of(id, LESS).map((to) => ({ '@id': `schema:${to}` })),
      })),
    ...vocabulary.subjects('domainIncludes').map((id) => ({
      '@id': `schema:${id}`,
      '@type': 'rdf:Property',
      'schema:domainIncludes': vocabulary
        .of(id, 'domainIncludes')
        .map((to) => ({ '@id': `schema:${to}` })),
    })),
  ],
});

const issuesOf = async (node: Node): Promise<readonly string[]> =>
  (await validator.validate(extracted(node)))
    .filter(({ severity, errorType }) => severity === 'ERROR' || errorType === 'schemaOrg')
    .map(({ issueMessage }) => issueMessage);

interface Head {
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly Node[];
}

function headOf(html: string): Head {
  const meta = new Map<string, string>();
  const jsonLd: Node[] = [];
  let inData = false;
  new Parser({
    onopentag: (name, { name: key, content, type }) => {
      if (name === 'meta' && key !== undefined) meta.set(key, content ?? '');
      inData = name === 'script' && type === 'application/ld+json';
    },
    ontext: (text) => {
      if (inData) jsonLd.push(JSON.parse(text) as Node);
    },
    onclosetag: () => {
      inData = false;
    },
  }).end(html);
  return { meta, jsonLd };
}

const dist = inject('distBelow');
const heads = listPages(dist).map((path) => ({ path, ...headOf(readPage(dist, path)) }));

describe('JSON-LD', () => {
  test('is on every summary and on the data page', () => {
    const described = heads.filter(({ jsonLd }) => jsonLd.length > 0).map(({ path }) => path);
    expect(described).toEqual(expect.arrayContaining(['/data/']));
    expect(heads.filter(({ path }) => /^\/summaries\/[^/]+\/$/u.test(path))).toHaveLength(
      described.filter((path) => path.startsWith('/summaries/')).length,
    );
  });

  test('names only classes and properties of schema.org, each where it may stand', async () => {
    for (const { path, jsonLd } of heads) {
      for (const node of jsonLd) {
        expect(node['@context'], path).toBe('https://schema.org');
        expect(await issuesOf(node), path).toEqual([]);
        expect(strangers(node), path).toEqual([]);
      }
    }
  });

  test('would be refused with a property of another class, a class that is none, or a value of the wrong kind', async () => {
    const node = { '@type': 'Report', name: 'x' };
    expect(await issuesOf({ ...node, cookTime: 'PT1H' })).toHaveLength(1);
    expect(await issuesOf({ ...node, '@type': 'Rapport' })).toHaveLength(1);
    expect(strangers({ ...node, hasPart: { '@type': 'Organization', name: 'x' } })).toEqual([
      'Report.hasPart: Organization',
    ]);
  });
});

describe('what Zotero reads', () => {
  const cited = heads.filter(({ path }) => /^\/(?:summaries|themes|q)\/[^/]+\/$/u.test(path));
  const bodies = new Set(cited.map(({ meta }) => meta.get('citation_author')));

  test('stands on every summary, theme and quote, alike in both families', () => {
    expect(cited.length).toBeGreaterThan(100);
    const wrong = cited.filter(
      ({ path, meta }) =>
        (meta.get('citation_title') ?? '') === '' ||
        meta.get('citation_title') !== meta.get('DC.title') ||
        meta.get('citation_author') !== meta.get('DC.creator') ||
        meta.get('citation_publication_date')?.replaceAll('/', '-') !== meta.get('DC.date') ||
        !/^\d{4}\/\d\d\/\d\d$/u.test(meta.get('citation_publication_date') ?? '') ||
        meta.get('citation_public_url') !== `https://voices.example.org/sub${path}` ||
        meta.get('DC.identifier') !== meta.get('citation_public_url'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('names the body as author, never a respondent', () => {
    expect([...bodies]).toEqual(['Tamarack Office of Family and School Partnership']);
  });
});
