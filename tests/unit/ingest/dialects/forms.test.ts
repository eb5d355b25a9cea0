import { describe, expect, it } from 'vitest';
import { csv } from '../ingest-text.ts';
import { readFile, textsOf } from '../read-file.ts';

describe('a Google Forms export', () => {
  it.each(['Timestamp', 'Zeitstempel', 'Horodateur', 'Marca temporal'])(
    'is known by its first column of dates, here “%s”',
    async (stamp) => {
      const file = await readFile(
        csv([
          [stamp, 'Email Address', 'Score', 'What helped?'],
          [
            '4/22/2016 19:57:50',
            'a@example.com',
            '0',
            'The <span color="red"> in my page\nstays as I typed it.',
          ],
          ['4/23/2016 08:00:00', 'b@example.com', '0', 'The quiet hour after lunch.'],
        ]),
      );
      expect(file.dialect).toBe('google-forms');
      expect(file.rows[0]).toMatchObject({
        date: '4/22/2016 19:57:50',
        personKey: 'a@example.com',
      });
      expect(textsOf(file)).toEqual([
        'The <span color="red"> in my page\nstays as I typed it.',
        'The quiet hour after lunch.',
      ]);
    },
  );

  it('is not meant by a first column of seconds', async () => {
    const file = await readFile(
      csv([
        ['timestamp', 'comment'],
        ['1726860676783', 'One of many thoughts that I had.'],
        ['1726860685220', 'Another of the thoughts that I had.'],
      ]),
    );
    expect(file.dialect).toBeNull();
  });
});

describe('a Microsoft Forms export', () => {
  it('keeps its own columns apart from questions that end in a line break or a no-break space', async () => {
    const file = await readFile(
      '\uFEFF' +
        csv([
          [
            'Id',
            'Start time',
            'Completion time',
            'Email',
            'Name',
            'What should stay?\n',
            'Any other comments?\u00A0',
          ],
          [
            '1',
            '16/10/2024 16:56',
            '16/10/2024 17:11',
            'anonymous',
            '',
            'The open classroom on Wednesdays.',
            '',
          ],
          [
            '2',
            '17/10/2024 16:56',
            '17/10/2024 17:11',
            'anonymous',
            '',
            'The reading partners from year six.',
            'Please repair the gate by the field.',
          ],
        ]),
    );
    expect(file.dialect).toBe('ms-forms');
    expect(file.rows.map((row) => [row.date, row.personKey])).toEqual([
      ['16/10/2024 17:11', null],
      ['17/10/2024 17:11', null],
    ]);
    expect(file.rows[1]?.texts.map(({ question }) => question)).toEqual([
      'What should stay?',
      'Any other comments?',
    ]);
  });
});

describe('a Typeform export', () => {
  const ids = [
    'r2w0retelulfeavbz8nkr2w04hf2b6nx',
    'twg8u7g64abr2oatwg8ucv1b7s986kai',
    'tka9zbm6vm95yi8htka9z4pw4f40lsi4',
  ];
  const rows = [
    [
      ids[0] ?? '',
      'Bus',
      '',
      'My scooter',
      'I would walk if there were a path.',
      '2024-01-01 10:00:00',
      '2024-01-01 10:02:00',
      'a1b2c3',
    ],
    [
      ids[1] ?? '',
      '',
      'Bike',
      '',
      'A roof above the stands would help.',
      '2024-01-02 10:00:00',
      '2024-01-02 10:02:00',
      'a1b2c3',
    ],
    [ids[2] ?? '', 'Bus', 'Bike', '', '', '2024-01-03 10:00:00', '2024-01-03 10:02:00', 'a1b2c3'],
  ];
  const header = [
    '#',
    'Bus',
    'Bike',
    'Other',
    'What would *you* <strong>change</strong>?',
    'Start Date (UTC)',
    'Submit Date (UTC)',
    'Network ID',
  ];

  it('may have a row of questions above the options', async () => {
    const file = await readFile(
      csv([['', 'How do you come here?', '', '', '', '', '', ''], header, ...rows]),
    );
    expect(file.dialect).toBe('typeform');
    expect(file.rows[2]?.choices).toEqual([
      { question: 'How do you come here?', choices: ['Bus', 'Bike'] },
    ]);
    expect(file.rows[0]?.texts).toEqual([
      { question: 'How do you come here? - Other', text: 'My scooter' },
      { question: 'What would you change?', text: 'I would walk if there were a path.' },
    ]);
  });

  it('does not take people who share a network for one person', async () => {
    const file = await readFile(csv([header, ...rows]));
    expect(file.rows.map((row) => [row.recordId, row.personKey])).toEqual(
      ids.map((id) => [id, null]),
    );
  });

  it('tells partial answers where the tool does', async () => {
    const file = await readFile(
      csv([
        [...header, 'Response Type'],
        ...rows.map((row, index) => [...row, index === 1 ? 'partial' : 'completed']),
      ]),
    );
    expect(file.rows.map((row) => row.isComplete)).toEqual([true, false, true]);
  });
});

describe('a LimeSurvey export', () => {
  const header = [
    'Response ID',
    'Date submitted',
    'Last page',
    'Start language',
    '7 - Which do you use? [Library]',
    '7 - Which do you use? [Other]',
    '19 - Please explain:',
  ];
  it('takes a blank date of submission for a partial answer and N/A for a question that was not shown', async () => {
    const file = await readFile(
      csv([
        header,
        ['7', '', '', 'en', 'N/A', '', ''],
        [
          '8',
          '2016-08-27 20:10:12',
          '2',
          'en',
          'Yes',
          'the <EMAIL REMOVED> list',
          'Because the door is locked at four.',
        ],
        ['9', '2016-08-28 20:10:12', '2', 'en', 'No', '', 'I never found the key to it.'],
      ]),
    );
    expect(file.dialect).toBe('limesurvey');
    expect(file.rows.map((row) => row.isComplete)).toEqual([false, true, true]);
    expect(file.rows.map((row) => row.texts.length + row.choices.length)).toEqual([0, 3, 2]);
    expect(file.rows[1]?.texts).toEqual([
      { question: 'Which do you use? [Other]', text: 'the <EMAIL REMOVED> list' },
      { question: 'Please explain:', text: 'Because the door is locked at four.' },
    ]);
  });

  it.each([
    ['Antwort ID', ';'],
    ['Answer ID', ','],
  ])('is known by “%s” and its questions in parts, parted by “%s”', async (id, delimiter) => {
    const rows = [
      [id, 'Beruf? [Schule]', 'Beruf? [Amt]', 'Beruf? [Werk]', 'Was fehlt?'],
      ['1', 'Nein', 'Ja', 'Nein', 'Ein Raum nur für die Eltern.'],
      ['2', 'Ja', 'Nein', 'Nein', 'Mehr Zeit am Ende des Tages.'],
    ];
    const file = await readFile(
      '\uFEFF' + rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n'),
    );
    expect(file.dialect).toBe('limesurvey');
    expect(file.rows.map((row) => row.recordId)).toEqual(['1', '2']);
  });

  it('is refused kindly where it holds the questions only', async () => {
    await expect(
      readFile(
        '<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>',
        'form.lss',
      ),
    ).rejects.toThrow(/form\.lss is the structure of a LimeSurvey survey/u);
  });
});

describe('an Alchemer export', () => {
  it('gives the boxes #1 to #3 of one question as answers of one person to it', async () => {
    const question = 'What would help most?';
    const file = await readFile(
      csv([
        [
          'Time Started',
          'Date Submitted',
          'Status',
          `Idea #1:${question}`,
          `Idea #2:${question}`,
          'How did you hear of us?',
          'Other - Write In:How did you hear of us?',
        ],
        [
          '2015-12-21 22:21:47',
          '2015-12-21 22:26:01',
          'Complete',
          'a bell that rings once',
          'benches',
          'A friend',
          '',
        ],
        ['2015-12-22 22:21:47', '2015-12-22 22:26:01', 'Partial', '', '', '', ''],
        [
          '2015-12-23 22:21:47',
          '2015-12-23 22:26:01',
          'Disqualified',
          'nothing at all',
          '',
          'Other',
          'a poster at the bus stop',
        ],
      ]),
    );
    expect(file.dialect).toBe('alchemer');
    expect(file.rows[0]?.texts).toEqual([
      { question, text: 'a bell that rings once' },
      { question, text: 'benches' },
    ]);
    expect(file.rows.map((row) => row.isComplete)).toEqual([true, false, false]);
    expect(file.rows[1]).toMatchObject({ texts: [], choices: [] });
    expect(file.rows[2]?.withhold).toBe('marked "disqualified" by the survey tool');
    expect(file.rows[2]?.texts[1]).toEqual({
      question: 'How did you hear of us?',
      text: 'a poster at the bus stop',
    });
  });
});
