// The same tools in other languages, other versions and with other options ticked: nothing of theirs was at hand when
// the readers were written.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { csv, take } from '../ingest-text.ts';

const WORDS = [
  'The bus never comes on time and nobody tells us.',
  'We like the new library hours very much.',
  'Please answer the phone after school.',
  'Homework takes three hours each night here.',
  'More nurses, fewer tests, that is all I ask.',
];
const day = (index: number): string => `2024-03-0${index + 1} 10:00:00`;

const microsoft = (header: readonly string[]): string =>
  csv([
    header,
    ...WORDS.map((words, i) => [`${i + 1}`, day(i), day(i), 'anonymous', '', words, 'Bus;Lunch;']),
  ]);

const surveymonkey = (header: readonly string[], second: string): string =>
  csv([
    header,
    [...header.slice(1).map(() => ''), second],
    ...WORDS.map((words, i) => [
      `1182939400${i}`,
      `40011122`,
      day(i),
      day(i),
      `203.0.113.${i}`,
      '',
      'Wilhelmina',
      'Ostrander',
      '',
      words,
    ]),
  ]);

const QUALTRICS = ['StartDate', 'EndDate', 'Status', 'IPAddress', 'Finished', 'RecordedDate'];
const qualtrics = (...headers: readonly (readonly string[])[]): string =>
  csv([
    ...headers,
    ...WORDS.map((words, i) => [
      day(i),
      day(i),
      i === 4 ? 'Survey Preview' : 'IP Address',
      '203.0.113.9',
      i === 3 ? 'False' : 'True',
      day(i),
      `R_3abcdefgh12345${i}`,
      words,
    ]),
  ]);

const limesurvey = (header: readonly string[]): string =>
  csv([
    header,
    ...WORDS.map((words, i) => [
      `${i + 1}`,
      i === 3 ? '' : day(i),
      '3',
      'en',
      `112233${i}`,
      words,
      'Yes',
      'No',
    ]),
  ]);

interface Counts {
  readonly format: string;
  readonly accepted: number;
  readonly withheld?: number;
  readonly complete?: number;
  readonly texts?: number;
}

const VARIANTS: readonly (readonly [what: string, file: string, counts: Counts])[] = [
  [
    'Microsoft Forms in Italian',
    microsoft([
      'ID',
      'Ora di inizio',
      'Ora di completamento',
      'Posta elettronica',
      'Nome',
      'Cosa cambieresti?',
      'Cosa usi?',
    ]),
    { format: 'ms-forms', accepted: 5 },
  ],
  [
    'Microsoft Forms in a language that nobody listed',
    microsoft([
      'Kenni',
      'Byrjun',
      'Lok',
      'Netfang',
      'Nafn',
      'Hverju viltu breyta?',
      'Hvað notar þú?',
    ]),
    { format: 'ms-forms', accepted: 5 },
  ],
  [
    'SurveyMonkey in German',
    surveymonkey(
      [
        'Befragten-ID',
        'Collector-ID',
        'Startdatum',
        'Enddatum',
        'IP-Adresse',
        'E-Mail-Adresse',
        'Vorname',
        'Nachname',
        'Benutzerdefinierte Daten 1',
        'Was soll sich ändern?',
      ],
      'Offene Antwort',
    ),
    { format: 'surveymonkey', accepted: 5 },
  ],
  [
    'SurveyMonkey in Spanish',
    surveymonkey(
      [
        'Identificación del encuestado',
        'Identificación del recopilador',
        'Fecha de inicio',
        'Fecha de finalización',
        'Dirección IP',
        'Dirección de correo electrónico',
        'Nombre',
        'Apellido',
        'Datos personalizados 1',
        '¿Qué cambiaría?',
      ],
      'Respuesta abierta',
    ),
    { format: 'surveymonkey', accepted: 5 },
  ],
  [
    'Qualtrics without the row of ImportIds',
    qualtrics(
      [...QUALTRICS, 'ResponseId', 'Q1'],
      [
        'Start Date',
        'End Date',
        'Response Type',
        'IP Address',
        'Finished',
        'Recorded Date',
        'Response ID',
        'What should change?',
      ],
    ),
    { format: 'qualtrics', accepted: 4, withheld: 1, complete: 4 },
  ],
  [
    'Qualtrics with its tags alone',
    qualtrics([...QUALTRICS, 'ResponseId', 'Q1']),
    { format: 'qualtrics', accepted: 4, withheld: 1, complete: 4 },
  ],
  [
    'LimeSurvey with codes and words in one header',
    limesurvey([
      'id. Response ID',
      'submitdate. Date submitted',
      'lastpage. Last page',
      'startlanguage. Start language',
      'seed. Seed',
      'Q1. What should change?',
      'Q2[SQ001]. Which do you use? [Bus]',
      'Q2[SQ002]. Which do you use? [Lunch]',
    ]),
    { format: 'limesurvey', accepted: 5, complete: 4 },
  ],
  [
    'LimeSurvey in Dutch',
    limesurvey([
      'Antwoord-ID',
      'Datum verzonden',
      'Laatste pagina',
      'Starttaal',
      'Seed',
      'Wat moet anders?',
      'Wat gebruik je? [Bus]',
      'Wat gebruik je? [Lunch]',
    ]),
    { format: 'limesurvey', accepted: 5, complete: 4 },
  ],
];

describe('exports in other languages and versions', () => {
  test.each(VARIANTS)(
    '%s',
    async (_, file, { format, accepted, withheld = 0, complete, texts }) => {
      const { result } = await take(file, { dryRun: true });
      expect({
        format: result.format,
        rows: result.ledger.rows,
        accepted: result.ledger.accepted,
        withheld: result.ledger.withheld.length,
        complete: result.ledger.complete,
        texts: result.responses,
      }).toEqual({
        format,
        rows: 5,
        accepted,
        withheld,
        complete: complete ?? null,
        texts: texts ?? accepted,
      });
    },
  );

  it('keeps names out of the closed answers, under whatever header they stand', async () => {
    const { answers } = await take(
      csv([
        ['Date', 'Ihre Angaben', 'What should change?'],
        ...WORDS.map((words, i) => [day(i), i % 2 === 0 ? 'Wilhelmina' : 'Tobias', words]),
      ]),
    );
    expect(answers).toEqual([]);
  });
});

describe('packages and documents', () => {
  const script = `window.YTD.tweets.part0 = ${JSON.stringify(WORDS.map((words, i) => ({ tweet: { id_str: `1${i}`, full_text: words, created_at: 'Fri Mar 01 10:00:00 +0000 2024' } })))}`;
  const facebook = JSON.stringify({
    comments_v2: [{ timestamp: 1709287200, data: [{ comment: { comment: WORDS[0] } }] }],
  });
  const table = csv([['Timestamp', 'Why?'], ...WORDS.map((words, i) => [day(i), words])]);
  it.each([
    ['data/tweets.js', script, 'twitter-archive', 5],
    [
      'your_facebook_activity/comments_and_reactions/comments.json',
      facebook,
      'facebook-archive',
      1,
    ],
    ['Family survey (Responses).csv', table, 'google-forms', 5],
  ])('names what a ZIP file with %s holds', async (name, content, format, accepted) => {
    const { result } = await take(zipSync({ [name]: strToU8(content) }), { dryRun: true });
    expect([result.format, result.ledger.accepted]).toEqual([format, accepted]);
  });

  it('reads one unpacked day of Slack, notices apart', async () => {
    const messages = WORDS.map((text, i) => ({
      type: 'message',
      user: `U${i}`,
      ts: `170928720${i}.000100`,
      text,
      ...(i === 2 ? { subtype: 'channel_join' } : {}),
    }));
    const { result } = await take(JSON.stringify(messages), { dryRun: true });
    expect([result.format, result.ledger.accepted, result.ledger.rejected.length]).toEqual([
      'slack',
      4,
      1,
    ]);
  });

  it('takes a document on one line for a document, not for one record', async () => {
    const items = WORDS.map((comment, i) => ({ id: `c${i}`, comment }));
    const { result } = await take(JSON.stringify({ kind: 'page', items }), { dryRun: true });
    expect([result.format, result.ledger.accepted]).toEqual(['json', 5]);
  });
});
