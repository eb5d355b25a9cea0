import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { asSafeText } from '../../../src/domain/safe-text.ts';
import { writeQdpx } from '../../../src/export/qdpx.ts';
import { RESPONSES } from '../../fixtures/synthesis.ts';
import { makeSubject, makeSurvey } from './make-subject.ts';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Children in their order and attributes (! is required), as the REFI-QDA project exchange 1.0 schema lays down. */
const RULES: Readonly<
  Record<string, { readonly children: readonly string[]; readonly attributes: readonly string[] }>
> = {
  Project: {
    children: [
      'Users',
      'CodeBook',
      'Variables',
      'Cases',
      'Sources',
      'Notes',
      'Links',
      'Sets',
      'Graphs',
      'Description',
      'NoteRef',
    ],
    attributes: [
      'name!',
      'origin',
      'creatingUserGUID',
      'creationDateTime',
      'modifyingUserGUID',
      'modifiedDateTime',
      'basePath',
      'xmlns',
    ],
  },
  Users: { children: ['User'], attributes: [] },
  User: { children: [], attributes: ['guid!', 'name', 'id'] },
  CodeBook: { children: ['Codes'], attributes: [] },
  Codes: { children: ['Code'], attributes: [] },
  Code: {
    children: ['Description', 'NoteRef', 'Code'],
    attributes: ['guid!', 'name!', 'isCodable!', 'color'],
  },
  Sources: { children: ['TextSource'], attributes: [] },
  TextSource: {
    children: [
      'Description',
      'PlainTextContent',
      'PlainTextSelection',
      'Coding',
      'NoteRef',
      'VariableValue',
    ],
    attributes: [
      'guid!',
      'name',
      'richTextPath',
      'plainTextPath',
      'creatingUser',
      'creationDateTime',
      'modifyingUser',
      'modifiedDateTime',
    ],
  },
  PlainTextSelection: {
    children: ['Description', 'Coding', 'NoteRef'],
    attributes: [
      'guid!',
      'name',
      'startPosition!',
      'endPosition!',
      'creatingUser',
      'creationDateTime',
      'modifyingUser',
      'modifiedDateTime',
    ],
  },
  Coding: {
    children: ['CodeRef', 'NoteRef'],
    attributes: ['guid!', 'creatingUser', 'creationDateTime'],
  },
  CodeRef: { children: [], attributes: ['targetGUID!'] },
  Sets: { children: ['Set'], attributes: [] },
  Set: {
    children: ['Description', 'MemberCode', 'MemberSource', 'MemberNote'],
    attributes: ['guid!', 'name!'],
  },
  MemberSource: { children: [], attributes: ['targetGUID!'] },
  Description: { children: [], attributes: [] },
};
const GUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u;

/** Types of the schema by the attribute's name. */
const TYPES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:guid|targetGUID|creatingUser(?:GUID)?|modifyingUser(?:GUID)?)$/u, GUID],
  [/DateTime$/u, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/u],
  [/Position$/u, /^[+-]?\d+$/u],
  [/^isCodable$/u, /^(?:true|false|0|1)$/u],
  [/^color$/u, /^#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})$/u],
];
/** Lists that the schema lets be left out, and not be empty. */
const NEVER_EMPTY = ['Users', 'CodeBook', 'Codes', 'Sources', 'Sets', 'Coding'];

function read(bytes: Uint8Array): {
  readonly root: Node;
  readonly nodes: readonly Node[];
  readonly files: Record<string, Uint8Array>;
} {
  const files = unzipSync(bytes);
  const nodes: Node[] = [];
  const open: Node[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = {
      name,
      attributes,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
    nodes.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(strFromU8(files['project.qde'] ?? new Uint8Array())).close();
  const [root] = nodes;
  if (root === undefined) throw new Error('the project is empty');
  return { root, nodes, files };
}

describe('a project for analysis tools', () => {
  const subject = makeSubject();
  const { root, nodes, files } = read(writeQdpx(subject));

  it('keeps to the elements, their order and the attributes of the standard', () => {
    expect(root.attributes['xmlns']).toBe('urn:QDA-XML:project:1.0');
    for (const node of nodes) {
      const rule = RULES[node.name];
      expect(rule, node.name).toBeDefined();
      if (rule === undefined) continue;
      const places = node.children.map((child) => rule.children.indexOf(child.name));
      expect(places, node.name).toEqual([...places].sort((a, b) => a - b));
      expect(places, node.name).not.toContain(-1);
      const known = rule.attributes.map((name) => name.replace('!', ''));
      for (const name of Object.keys(node.attributes)) expect(known, node.name).toContain(name);
      for (const name of rule.attributes.filter((one) => one.endsWith('!'))) {
        expect(node.attributes[name.slice(0, -1)], `${node.name} ${name}`).toBeDefined();
      }
    }
  });

  it('gives values of the types of the standard, and no list without an entry', () => {
    for (const { name, attributes, children } of nodes) {
      for (const [attribute, value] of Object.entries(attributes)) {
        const type = TYPES.find(([pattern]) => pattern.test(attribute))?.[1];
        if (type !== undefined) expect(value, `${name} ${attribute}`).toMatch(type);
      }
      if (NEVER_EMPTY.includes(name)) expect(children, name).not.toEqual([]);
      // Either the text itself or the path to it, not both.
      if (name === 'TextSource')
        expect(
          Number(children.some((child) => child.name === 'PlainTextContent')) +
            Number('plainTextPath' in attributes),
        ).toBe(1);
    }
  });

  it('names everything once, and refers only to what is there', () => {
    const guids = nodes.flatMap(({ attributes }) => attributes['guid'] ?? []);
    expect(new Set(guids).size).toBe(guids.length);
    for (const guid of guids) expect(guid).toMatch(GUID);
    const targets = nodes.flatMap(({ attributes }) =>
      [
        attributes['targetGUID'],
        attributes['creatingUser'],
        attributes['creatingUserGUID'],
      ].flatMap((one) => one ?? []),
    );
    for (const target of targets) expect(guids).toContain(target);
  });

  it('brings every response as a plain text, with quotes in place', () => {
    const sources = nodes.filter(({ name }) => name === 'TextSource');
    expect(sources).toHaveLength(subject.responses.length);
    for (const source of sources) {
      const path = source.attributes['plainTextPath']?.replace('internal://', 'sources/') ?? '';
      const text = strFromU8(files[path] ?? new Uint8Array());
      const response = subject.responses.find(
        ({ response: { id } }) => id === source.attributes['name'],
      );
      expect(text).toBe(response?.response.text);
      const points = Array.from(text);
      for (const quote of subject.synthesis.quotes.values()) {
        if (quote.response !== source.attributes['name']) continue;
        const pieces = source.children
          .filter(({ attributes }) => attributes['name'] === `Quote ${quote.id}`)
          .map(({ attributes }) =>
            points
              .slice(Number(attributes['startPosition']), Number(attributes['endPosition']))
              .join('')
              .trim(),
          );
        expect(pieces.join(' … ')).toBe(quote.text);
      }
    }
  });

  it('counts code points, not code units', () => {
    const [first] = RESPONSES;
    if (first === undefined) throw new Error('the fixture has no responses');
    const text = '👍🏽 They call.';
    const start = text.indexOf('They');
    const tags = [
      {
        theme: 'trust',
        score: 1,
        status: 'added' as const,
        evidence: [{ start, end: text.length, reason: 'x' }],
      },
    ];
    const one = { ...first, response: { ...first.response, text: asSafeText(text) }, tags };
    const selection = read(
      writeQdpx(makeSubject({ responses: [one], one: { ...subject.one, quotes: [] } })),
    ).nodes.find(({ name }) => name === 'PlainTextSelection');
    expect(selection?.attributes).toMatchObject({ startPosition: '3', endPosition: '13' });
  });

  it('gives the same bytes for the same content, and no hidden number in a survey', () => {
    expect(Buffer.compare(writeQdpx(subject), writeQdpx(makeSubject()))).toBe(0);
    const survey = read(writeQdpx(makeSurvey())).nodes;
    expect(
      survey.filter(({ name }) => name === 'Code').map(({ attributes }) => attributes['name']),
    ).not.toContain('Communication');
    expect(
      survey.some(
        ({ name, attributes }) =>
          name === 'Set' && attributes['name']?.startsWith('Finding 1') === true,
      ),
    ).toBe(false);
  });
});
