import { describe, expect, it } from 'vitest';
import { csv } from '../ingest-text.ts';
import { readFile, textsOf } from '../read-file.ts';

const TAGS = [
  'StartDate',
  'EndDate',
  'Status',
  'IPAddress',
  'Finished',
  'RecordedDate',
  'ResponseId',
  'RecipientLastName',
  'Q1_1',
  'Q1_2',
  'Q2',
  'Q2 - Topics',
];
const QUESTIONS = [
  'Anfangsdatum',
  'Enddatum',
  'Antworttyp',
  'IP-Adresse',
  'Beendet',
  'Erfassungsdatum',
  'Antwort-ID',
  'Nachname',
  'Who reads to you? - A teacher',
  'Who reads to you? - A parent',
  '<p>What would <strong>help</strong> you?</p>',
  'Q2 - Topics',
];
const IDS = [
  'startDate',
  'endDate',
  'status',
  'ipAddress',
  'finished',
  'recordedDate',
  '_recordId',
  'recipientLastName',
  'QID1_1',
  'QID1_2',
  'QID2_TEXT',
  'QID2_TEXT_1aTopics',
];

const row = (
  status: string,
  id: string,
  text: string,
  ticked: readonly [string, string] = ['1', ''],
  finished = '1',
): string[] => [
  '2024-05-01 10:00:00',
  '2024-05-01 10:05:00',
  status,
  '203.0.113.9',
  finished,
  '2024-05-02 08:00:00',
  id,
  'Okonkwo',
  ...ticked,
  text,
  'Reading',
];
const three = (importId: (id: string) => string, ...rows: readonly string[][]): string =>
  csv([TAGS, QUESTIONS, IDS.map(importId), ...rows]);
const json = (id: string): string => `{"ImportId":"${id}"}`;

describe('a Qualtrics export', () => {
  const rows = [
    row('0', 'R_1aaaaaaaaaa', 'A library that stays open until six.'),
    row('IP Address', 'R_2aaaaaaaaaa', 'Fewer worksheets and more stories.', ['', '1'], '0'),
  ];

  it.each([
    ['as JSON', json],
    ['as Python writes it', (id: string) => `{'ImportId': '${id}'}`],
    ['with quotes that a spreadsheet doubled', (id: string) => `{""ImportId"":""${id}""}`],
  ])('has three header rows, the third with ImportIds %s', async (_, importId) => {
    const file = await readFile(three(importId, ...rows));
    expect(file.dialect).toBe('qualtrics');
    expect(textsOf(file)).toEqual([
      'A library that stays open until six.',
      'Fewer worksheets and more stories.',
    ]);
  });

  it('gives the question as people saw it, the date of recording, and choices by their labels', async () => {
    const [first, second] = (await readFile(three(json, ...rows))).rows;
    expect(first?.texts[0]?.question).toBe('What would help you?');
    expect(first?.date).toBe('2024-05-02 08:00:00');
    expect(first?.choices).toEqual([{ question: 'Who reads to you?', choices: ['A teacher'] }]);
    expect(second?.choices).toEqual([{ question: 'Who reads to you?', choices: ['A parent'] }]);
  });

  it('leaves addresses, names and what a machine wrote out', async () => {
    const file = await readFile(three(json, ...rows));
    const all = JSON.stringify(file.rows);
    expect(all).not.toContain('203.0.113.9');
    expect(all).not.toContain('Okonkwo');
    expect(all).not.toContain('Reading');
  });

  it('tells who reached the end', async () => {
    expect((await readFile(three(json, ...rows))).rows.map((one) => one.isComplete)).toEqual([
      true,
      false,
    ]);
  });

  it('withholds previews, tests and spam beside real answers, each with its reason', async () => {
    const file = await readFile(
      three(
        json,
        ...rows,
        row('1', 'R_3aaaaaaaaaa', 'A preview of ours.'),
        row('Survey Test', 'R_4aaaaaaaaaa', 'Lorem ipsum.'),
        row('8', 'R_5aaaaaaaaaa', 'Buy now.'),
      ),
    );
    expect(file.rows.map((one) => one.withhold ?? null)).toEqual([
      null,
      null,
      'a preview by the survey’s makers',
      'a test answer that the tool made',
      'marked as spam by the survey tool',
    ]);
  });

  it('takes test answers in where there is nothing else, and says so', async () => {
    const file = await readFile(
      three(
        json,
        row('2', 'R_3aaaaaaaaaa', 'Lorem ipsum dolor.'),
        row('2', 'R_4aaaaaaaaaa', 'Sit amet consectetur.'),
      ),
    );
    expect(textsOf(file)).toHaveLength(2);
    expect(file.notes.join(' ')).toContain('marked as a preview or test');
  });

  it('has two header rows in the form before 2017, and a blank column at the end', async () => {
    const file = await readFile(
      '\uFEFF' +
        csv([
          ['V1', 'V2', 'V7', 'V8', 'V10', 'Q1', 'Q2_TEXT', ''],
          [
            'ResponseID',
            'ResponseSet',
            'Status',
            'StartDate',
            'Finished',
            'How was it?',
            'Why?',
            '',
          ],
          [
            'R_1aaaaaaaaaa',
            'Default',
            '0',
            '2016-06-24 12:27:08',
            '1',
            '3',
            'Because the room was too loud.',
            '',
          ],
        ]),
    );
    expect(file.dialect).toBe('qualtrics');
    expect(file.rows.map((one) => [one.recordId, one.isComplete, one.texts[0]?.text])).toEqual([
      ['R_1aaaaaaaaaa', true, 'Because the room was too loud.'],
    ]);
  });
});
