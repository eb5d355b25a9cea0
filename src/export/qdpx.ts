// A project for qualitative analysis tools (MAXQDA, ATLAS.ti, NVivo, Taguette): REFI-QDA 1.0 project exchange, a zip of
// project.qde and the plain texts. Codes are the themes, sources the responses, quotations stand in place.
import { createHash } from 'node:crypto';
import type { Quote } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { pack } from './pack.ts';
import { banners, isOpenLine, listableThemes, quotesOf, type ExportSubject } from './subject.ts';
import { element, type XmlElement, writeXml } from './xml.ts';

/** Every guid follows from what it names, so that two exports of the same content are the same file. */
export function writeQdpx(subject: ExportSubject): Uint8Array {
  const sources = subject.responses.map(
    ({ response }) => [`sources/${guid('source', response.id)}.txt`, response.text] as const,
  );
  return pack({ 'project.qde': writeXml(projectOf(subject)), ...Object.fromEntries(sources) });
}

function projectOf(subject: ExportSubject): XmlElement {
  const { one, synthesis } = subject;
  const software = guid('user', 'software');
  const people = guid('user', 'people');
  const when = `${one.consultation.updated}T00:00:00Z`;
  const listable = listableThemes(subject);
  const themes = synthesis.codebook.themes.filter(({ id }) => listable.has(id));
  const codes = themes.map((theme) =>
    element('Code', { guid: guid('code', theme.id), name: theme.name, isCodable: 'true' }, [
      element('Description', {}, [theme.definition]),
    ]),
  );
  const quotes = Map.groupBy(quotesOf(subject, one.quotes), (quote) => quote.response);
  const sets = one.findings.flatMap((finding) => findingSet(finding, subject));
  const notes = banners(subject);
  return element(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: one.consultation.title,
      origin: 'Verbatim',
      creatingUserGUID: software,
      creationDateTime: when,
      modifiedDateTime: when,
    },
    [
      element('Users', {}, [
        element('User', { guid: software, name: `Software (model ${synthesis.model.version})` }),
        element('User', { guid: people, name: 'Reviewers' }),
      ]),
      // The standard wants at least one code, source and set where their lists stand at all.
      ...(codes.length === 0 ? [] : [element('CodeBook', {}, [element('Codes', {}, codes)])]),
      ...(subject.responses.length === 0
        ? []
        : [
            element(
              'Sources',
              {},
              subject.responses.map((tagged) =>
                sourceOf(tagged, quotes.get(tagged.response.id) ?? [], {
                  software,
                  people,
                  when,
                  listable,
                }),
              ),
            ),
          ]),
      ...(sets.length === 0 ? [] : [element('Sets', {}, sets)]),
      ...(notes.length === 0 ? [] : [element('Description', {}, [notes.join(' ')])]),
    ],
  );
}

interface Makers {
  readonly software: string;
  readonly people: string;
  readonly when: string;
  readonly listable: ReadonlySet<string>;
}

function sourceOf(
  { response, tags }: TaggedResponse,
  quotes: readonly Quote[],
  makers: Makers,
): XmlElement {
  const points = codePoints(response.text);
  const id = guid('source', response.id);
  const selection = (
    name: string,
    start: number,
    end: number,
    user: string,
    children: readonly XmlElement[],
  ): XmlElement =>
    element(
      'PlainTextSelection',
      {
        guid: guid('selection', `${response.id} ${name} ${start} ${end}`),
        name,
        startPosition: String(points(start)),
        endPosition: String(points(end)),
        creatingUser: user,
        creationDateTime: makers.when,
      },
      children,
    );
  const coded = tags
    .filter(({ theme }) => makers.listable.has(theme))
    .map((tag) => {
      const user = tag.status === 'suggested' ? makers.software : makers.people;
      const coding = (place: string): XmlElement =>
        element(
          'Coding',
          {
            guid: guid('coding', `${response.id} ${tag.theme} ${place}`),
            creatingUser: user,
            creationDateTime: makers.when,
          },
          [element('CodeRef', { targetGUID: guid('code', tag.theme) })],
        );
      return {
        selections: tag.evidence.map(({ start, end }) =>
          selection(tag.theme, start, end, user, [coding(`${start} ${end}`)]),
        ),
        // A person's tag without a place is a coding of the whole source.
        whole: tag.evidence.length === 0 ? [coding('whole')] : [],
      };
    });
  const quoted = quotes.flatMap((quote) =>
    quote.segments.flatMap((segment) =>
      segment.kind === 'keep'
        ? [
            selection(
              `Quote ${quote.id}`,
              segment.start,
              segment.end,
              quote.chosenBy === 'editor' ? makers.people : makers.software,
              [],
            ),
          ]
        : [],
    ),
  );
  return element(
    'TextSource',
    {
      guid: id,
      name: response.id,
      plainTextPath: `internal://${id}.txt`,
      creatingUser: makers.software,
      creationDateTime: makers.when,
    },
    [
      ...coded.flatMap(({ selections }) => selections),
      ...quoted,
      ...coded.flatMap(({ whole }) => whole),
    ],
  );
}

/** A finding as the set of responses that carry it, where listing them gives no hidden number away. */
function findingSet(
  finding: ExportSubject['one']['findings'][number],
  subject: ExportSubject,
): readonly XmlElement[] {
  if (!isOpenLine(finding.evidence)) return [];
  const known = new Set(subject.responses.map(({ response }) => response.id));
  return [
    element(
      'Set',
      {
        guid: guid('set', `${subject.one.slug} ${finding.id}`),
        name: `Finding ${finding.number}: ${finding.id}`,
      },
      [
        element('Description', {}, [finding.claim]),
        ...finding.responses
          .filter((id) => known.has(id))
          .map((id) => element('MemberSource', { targetGUID: guid('source', id) })),
      ],
    ),
  ];
}

/** The standard counts Unicode code points; our offsets are UTF-16 code units. */
function codePoints(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1);
  for (let at = 0, points = 0; at < text.length; at += 1) {
    before[at] = points;
    const isLead = (text.codePointAt(at) ?? 0) > 0xffff;
    points += 1;
    if (isLead) {
      at += 1;
      before[at] = points;
    }
    before[at + 1] = points;
  }
  return (offset) => before[offset] ?? 0;
}

/** A guid of version 8 (RFC 9562: its bits are ours to choose) from a SHA-256. */
function guid(kind: string, name: string): string {
  const hex = createHash('sha256').update(`verbatim ${kind}\n${name}`, 'utf8').digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
