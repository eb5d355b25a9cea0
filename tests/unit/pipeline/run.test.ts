import { describe, expect, test } from 'vitest';
import type { Response } from '../../../src/domain/response.ts';
import { run } from '../../../src/pipeline/run.ts';
import {
  makeBatch,
  makeConsultationContent,
  makeContent,
  RUN_OPTIONS,
} from '../../fixtures/make-content.ts';
import { makeResponse } from '../../fixtures/make-response.ts';

const person = (
  n: number,
  text: string,
  overrides: Parameters<typeof makeResponse>[0] = {},
): Response =>
  makeResponse({ id: `r00000000${n}`, respondent: `p00000000${n}`, row: n, text, ...overrides });

const finding = (inner: string): string =>
  `---\ntitle: x\n---\n\n<Finding id="respect" themes="trust" claim="People ask for trust.">\n\n${inner}\n\n</Finding>\n`;

const synthesise = (
  responses: readonly Response[],
  mdx?: string,
  manifest: Parameters<typeof makeBatch>[1] = {},
) =>
  run(
    makeContent([
      makeConsultationContent([makeBatch(responses, manifest)], mdx === undefined ? {} : { mdx }),
    ]),
    RUN_OPTIONS,
  );

describe('a finding', () => {
  test('is counted by the people behind its quotes and the responses its editor lists, not by its theme', () => {
    const responses = [
      person(1, 'Trust is all I ask for.', { roles: ['parent'] }),
      person(2, 'I trust them already.', { roles: ['parent'] }),
      person(3, 'Trust takes years.', { roles: ['teacher'] }),
      person(4, 'The bus is late.'),
    ];
    const [consultation] = synthesise(
      responses,
      finding('<Quote from="r000000001" text="Trust is all I ask for." />').replace(
        'themes=',
        'responses="r000000003" themes=',
      ),
    ).consultations;
    expect(consultation?.findings[0]).toMatchObject({
      number: 1,
      responses: ['r000000001', 'r000000003'],
      evidence: { people: { people: { n: 2 }, of: { n: 4 } }, quoted: 1 },
    });
    expect(consultation?.themes[0]).toMatchObject({
      theme: 'trust',
      evidence: { people: { people: { n: 3 } } },
    });
  });

  test('says how many others raised its theme and said something else, and keeps that number back in a survey', () => {
    const responses = [
      person(1, 'Trust is all I ask for.'),
      person(2, 'I trust them already.'),
      person(3, 'Trust takes years.'),
      person(4, 'The bus is late.'),
      person(5, 'Trust is nothing that a form can give us.'),
    ];
    const mdx = finding(
      '<Quote from="r000000001" text="Trust is all I ask for." />\n\n<OtherViews>\n<Quote from="r000000002" text="I trust them already." />\n</OtherViews>',
    );
    const said = (manifest: Parameters<typeof makeBatch>[1]) =>
      synthesise(responses, mdx, manifest).consultations[0]?.findings[0]?.saidElse;
    expect(said({})).toBe(2);
    expect(said({ regime: 'survey' })).toBeNull();
  });

  test('with a quote that differs by a word is an error with file, line and difference', () => {
    const { diagnostics } = synthesise(
      [person(1, 'Trust is all I ask for.')],
      finding('<Quote from="r000000001" text="Trust is everything I ask for." />'),
    );
    expect(diagnostics).toMatchObject([
      { level: 'error', name: 'quote-not-verbatim', where: 'consultations/families/index.mdx:7' },
    ]);
    expect(diagnostics[0]?.message).toContain('everything');
  });

  test.each([
    ['We do not want more homework.', 'want more homework.', '“not”'],
    ['Nobody at the school asked me.', 'asked me.', '“Nobody”'],
    ['We do not want homework, we want books.', 'we want books.', null],
    ['I never said so. We want books.', 'We want books.', null],
  ])(
    'whose quote from “%s” starts just behind a “not” is shown with a warning',
    (text, cut, word) => {
      const { quotes, diagnostics } = synthesise(
        [person(1, text)],
        finding(`<Quote from="r000000001" text="${cut}" />`),
      );
      expect([...quotes.values()].some((quote) => quote.text === cut)).toBe(true);
      const warning = diagnostics.find(({ name }) => name === 'quote-starts-after-negation');
      expect(warning?.level).toBe(word === null ? undefined : 'warning');
      expect(warning?.where ?? null).toBe(
        word === null ? null : 'consultations/families/index.mdx:7',
      );
      expect(warning?.message ?? '').toContain(word ?? '');
    },
  );

  test('that leaves out a “not” waits until a second person cleared that very quote', () => {
    const responses = [person(1, 'I do trust them, but not when they decide alone.')];
    const mdx = finding(
      '<Quote from="r000000001" text="I do trust them … when they decide alone." />',
    );
    const first = synthesise(responses, mdx);
    const [problem] = first.diagnostics.filter(({ level }) => level === 'error');
    expect(problem?.name).toBe('quote-needs-approval');
    const quote = /clear quote (q\w+)/u.exec(problem?.hint ?? '')?.[1] ?? '';
    const cleared = run(
      makeContent([
        makeConsultationContent([makeBatch(responses)], {
          mdx,
          decisions: [
            {
              action: 'clear-quote',
              at: '2026-05-03T10:00:00Z',
              reviewer: 'second',
              quote,
              note: null,
            },
          ],
        }),
      ]),
      RUN_OPTIONS,
    );
    expect(cleared.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    expect(cleared.quotes.has(quote)).toBe(true);
  });
});

test('every cut that people made of one response is shown, under its theme and in the order of the cuts', () => {
  const text =
    'Trust is all I ask for. The bell rings at eight. Trust takes years, and we have one.';
  const cut = (words: string, second: number) => {
    const start = text.indexOf(words);
    return {
      action: 'quote' as const,
      at: `2026-05-03T10:00:0${second}Z`,
      reviewer: 'ana',
      response: 'r000000001',
      segments: [{ kind: 'keep' as const, start, end: start + words.length }],
    };
  };
  const { quotes, consultations } = run(
    makeContent([
      makeConsultationContent([makeBatch([person(1, text)])], {
        decisions: [
          cut('Trust takes years, and we have one.', 1),
          cut('The bell rings at eight.', 2),
        ],
      }),
    ]),
    RUN_OPTIONS,
  );
  const shown = (ids: readonly string[] = []) => ids.map((id) => quotes.get(id)?.text);
  expect(shown(consultations[0]?.themes.find(({ theme }) => theme === 'trust')?.quotes)).toEqual([
    'Trust takes years, and we have one.',
    'The bell rings at eight.',
  ]);
});

test('a withdrawn quote keeps its address and loses its text everywhere', () => {
  const responses = [person(1, 'Trust is all I ask for.')];
  const [id = ''] = synthesise(responses).quotes.keys();
  const after = run(
    makeContent([
      makeConsultationContent([makeBatch(responses)], {
        decisions: [
          {
            action: 'withdraw-quote',
            at: '2026-05-03T10:00:00Z',
            reviewer: 'ana',
            quote: id,
            reason: 'asked to',
          },
        ],
      }),
    ]),
    RUN_OPTIONS,
  );
  expect(after.withdrawn).toEqual([
    { id, consultation: 'families', date: '2026-05-03', reason: 'asked to' },
  ]);
  expect(after.quotes.has(id)).toBe(false);
  expect(after.searchRecords.some((record) => record.id === id)).toBe(false);
});

test('a withdrawn quote takes its response’s text with it, which would bring its words back', () => {
  const responses = [person(1, 'Trust is all I ask for.'), person(2, 'I trust them already.')];
  const before = synthesise(responses);
  const [quote] = [...before.quotes.values()].filter(({ response }) => response === 'r000000001');
  const after = run(
    makeContent([
      makeConsultationContent([makeBatch(responses)], {
        decisions: [
          {
            at: '2026-05-01T10:00:00Z',
            reviewer: 'b',
            action: 'withdraw-quote',
            quote: quote?.id ?? '',
            reason: 'asked for',
          },
        ],
      }),
    ]),
    RUN_OPTIONS,
  );
  expect([...after.struck]).toEqual(['r000000001']);
  expect([...after.quotes.values()].map(({ response }) => response)).toEqual(['r000000002']);
  expect(JSON.stringify(after.consultations)).not.toContain('all I ask');
  expect(after.consultations[0]?.responseCount).toBe(2);
});

test('what people agreed to for staff alone is kept back from the public edition and counted', () => {
  const content = makeContent([
    makeConsultationContent([
      makeBatch([
        person(1, 'I trust you with this.', { consent: 'internal' }),
        person(2, 'Trust is earned.'),
      ]),
    ]),
  ]);
  const open = run(content, RUN_OPTIONS);
  expect(JSON.stringify([...open.responses.values()])).not.toContain('with this');
  expect(open.consultations[0]?.batches[0]?.funnel).toMatchObject({
    received: 2,
    published: 1,
    withheld: [{ reason: 'the person agreed to internal use only', rows: 1 }],
  });
  const internal = run(content, { ...RUN_OPTIONS, edition: 'internal' });
  expect(internal.consultations[0]?.batches[0]?.funnel.published).toBe(2);
});

test('responses in another language are counted and never tagged as if they were English', () => {
  const { consultations, responses } = synthesise([
    person(1, 'La palabra trust no es española.', { language: 'es' }),
  ]);
  expect(responses.get('r000000001')).toMatchObject({ tags: [], untaggedLanguage: true });
  expect(consultations[0]?.batches[0]?.funnel.notTagged).toEqual([
    { language: 'es', responses: 1 },
  ]);
});

test('comments are kept apart: shown, never counted among the respondents', () => {
  const [consultation] = synthesise([
    person(1, 'Trust is earned.'),
    person(2, 'Trust me, I read this.', { kind: 'comment' }),
  ]).consultations;
  expect(consultation).toMatchObject({
    responseCount: 1,
    commentCount: 1,
    comments: ['r000000002'],
    respondents: { people: 1 },
  });
  expect(consultation?.themes[0]?.evidence.people.people).toEqual({ shown: 'exact', n: 1 });
});

test('the order in which responses are stored changes nothing that is counted or chosen', () => {
  const responses = Array.from({ length: 30 }, (_, i) =>
    makeResponse({
      id: `r0000000${String(i).padStart(2, '0')}`,
      respondent: `p0000000${String(i % 20).padStart(2, '0')}`,
      row: i + 1,
      text: i % 3 === 0 ? `Trust number ${i}.` : `Clear roles number ${i}.`,
    }),
  );
  const forward = synthesise(responses);
  const backward = synthesise([...responses].reverse());
  // The list of a batch's responses is in the order of its file; everything else must not move.
  const stable = ({ consultations }: typeof forward) =>
    consultations.map((consultation) => ({
      ...consultation,
      batches: consultation.batches.map((batch) => ({
        ...batch,
        responses: batch.responses.toSorted(),
      })),
    }));
  expect(stable(backward)).toEqual(stable(forward));
  expect([...backward.quotes]).toEqual([...forward.quotes]);
});

test('a batch that lost a line by hand is an error', () => {
  const ledger = {
    rows: 2,
    accepted: 2,
    duplicates: 0,
    rejected: [],
    withheld: [],
    answered: null,
    complete: null,
  };
  const { diagnostics } = synthesise([person(1, 'Trust.')], undefined, { ledger });
  expect(diagnostics).toMatchObject([
    {
      level: 'error',
      name: 'ledger-unbalanced',
      message: 'the ledger counts 2 accepted rows, but responses.jsonl holds 1.',
    },
  ]);
});

test('a quote with a detail taken out is the statement of the page only where there is no other', () => {
  const gap = person(1, 'Trust and roles: write to me at [email removed] about both.');
  const whole = person(2, 'Trust takes years to build between a family and a school.');
  const highlighted = (responses: readonly Response[]): string | undefined => {
    const { consultations, quotes } = synthesise(responses);
    return quotes.get(consultations[0]?.highlight ?? '')?.response;
  };
  expect(highlighted([gap, whole])).toBe(whole.id);
  expect(highlighted([gap])).toBe(gap.id);
});
