import { describe, expect, it } from 'vitest';
import { csv } from '../ingest-text.ts';
import { readFile, textsOf } from '../read-file.ts';

describe('a SurveyMonkey export', () => {
  it('has two header rows, a question carrying on over the blanks to its right', async () => {
    const file = await readFile(
      csv([
        [
          'Respondent ID',
          'Collector ID',
          'Start Date',
          'End Date',
          'IP Address',
          'Email Address',
          'First Name',
          'Last Name',
          'Which of these do you use?',
          '',
          '',
          'Who are you?',
          'What should change?',
        ],
        [
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          'Library',
          'Sports hall',
          'Other (please specify)',
          'Response',
          'Open-Ended Response',
        ],
        [
          '11390574951',
          '1',
          '05/01/2024 10:00:00 AM',
          '05/01/2024 10:04:00 AM',
          '203.0.113.7',
          'a@example.com',
          'Ada',
          'Nwosu',
          'Library',
          '',
          'The garden behind the gym',
          'Parent',
          'Longer opening hours on Friday.',
        ],
        [
          '11390574952',
          '1',
          '05/02/2024 10:00:00 AM',
          '05/02/2024 10:04:00 AM',
          '203.0.113.8',
          'b@example.com',
          'Bo',
          'Nwosu',
          'Library',
          'Sports hall',
          '',
          'Teacher',
          '',
        ],
        [
          '11390574953',
          '1',
          '05/03/2024 10:00:00 AM',
          '05/03/2024 10:04:00 AM',
          '203.0.113.9',
          '',
          '',
          '',
          '',
          'Sports hall',
          '',
          'Parent',
          'A second goal for the small pitch.',
        ],
      ]),
    );
    expect(file.dialect).toBe('surveymonkey');
    expect(file.rows.map((row) => row.texts)).toEqual([
      [
        {
          question: 'Which of these do you use? - Other (please specify)',
          text: 'The garden behind the gym',
        },
        { question: 'What should change?', text: 'Longer opening hours on Friday.' },
      ],
      [],
      [{ question: 'What should change?', text: 'A second goal for the small pitch.' }],
    ]);
    expect(
      file.rows.map(
        (row) => row.choices.find(({ question }) => question.startsWith('Which'))?.choices,
      ),
    ).toEqual([['Library'], ['Library', 'Sports hall'], ['Sports hall']]);
    expect(file.rows[0]).toMatchObject({
      recordId: '11390574951',
      personKey: 'a@example.com',
      author: null,
      date: '05/01/2024 10:04:00 AM',
    });
  });

  it('needs no respondent ids where its second row says what it is', async () => {
    const file = await readFile(
      csv([
        ['What is your view?', 'How old are you?'],
        ['Open-Ended Response', 'Response'],
        ['The clock in the hall is wrong.', '18-29'],
      ]),
    );
    expect([file.dialect, textsOf(file)]).toEqual([
      'surveymonkey',
      ['The clock in the hall is wrong.'],
    ]);
  });

  it('has one header row in its condensed form, in which a box ticked as “Other” is no answer in words', async () => {
    const pie = 'Which pie? - ';
    const file = await readFile(
      csv([
        [
          'RespondentID',
          `${pie}Apple`,
          `${pie}Other (please specify)`,
          `${pie}Other (please specify)`,
        ],
        ['4337954960', 'Apple', '', ''],
        ['4337954961', '', 'Other (please specify)', 'Rhubarb with custard'],
        ['4337954962', 'Apple', '', ''],
      ]),
    );
    expect(file.dialect).toBe('surveymonkey');
    expect(textsOf(file)).toEqual(['Rhubarb with custard']);
    expect(file.rows.map((row) => row.choices[0]?.choices[0])).toEqual([
      'Apple',
      'Other (please specify)',
      'Apple',
    ]);
  });
});
