import { describe, expect, it } from 'vitest';
import { csv } from '../ingest-text.ts';
import { readFile, textsOf } from '../read-file.ts';

const semicolons = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');

describe('a KoboToolbox export', () => {
  const own = ['_id', '_uuid', '_submission_time', '_validation_status', '_notes', '_index'];
  const meta = (id: number, status = ''): string[] => [
    String(id),
    `00000000-0000-4000-8000-00000000000${id}`,
    '2024-03-01T10:00:00',
    status,
    '',
    String(id),
  ];

  it('counts a choice once, though the file holds it joined and as columns of 0 and 1', async () => {
    const file = await readFile(
      semicolons([
        ['your name', 'sports', 'sports/ball', 'sports/run', 'sports_other', ...own],
        ['Ada', 'ball run', '1', '1', '', ...meta(1)],
        ['Bo', 'run other', '0', '1', 'climbing the old tree', ...meta(2)],
        ['Cy', 'ball', '1', '0', '', ...meta(3)],
      ]),
    );
    expect(file.dialect).toBe('kobo');
    expect(file.rows.map((row) => row.choices)).toEqual([
      [{ question: 'sports', choices: ['ball', 'run'] }],
      [{ question: 'sports', choices: ['run'] }],
      [{ question: 'sports', choices: ['ball'] }],
    ]);
    expect(textsOf(file)).toEqual(['climbing the old tree']);
    expect(JSON.stringify(file.rows)).not.toContain('Ada');
  });

  it('withholds what the makers did not approve', async () => {
    const file = await readFile(
      semicolons([
        ['What is missing?', ...own],
        ['A tap in the yard that works.', ...meta(1, 'Approved')],
        ['Testing whether this form works.', ...meta(2, 'Not approved')],
        ['A light above the door, please.', ...meta(3)],
      ]),
    );
    expect(file.rows.map((row) => row.withhold ?? null)).toEqual([
      null,
      'not approved by the survey’s makers',
      null,
    ]);
  });

  it('reads groups that repeat as one question', async () => {
    const file = await readFile(
      csv([
        [
          'class',
          'children[1]/likes',
          'children[2]/likes',
          'children[1]/childs_name',
          '_uuid',
          '_submission_time',
          '_validation_status',
        ],
        [
          '3b',
          'the long break outside',
          'the songs in the morning',
          'Tom',
          'u1',
          '2013-02-18T15:54:01',
          '{}',
        ],
        ['3b', 'drawing with wet chalk', 'n/a', 'Dick', 'u2', '2013-02-18T15:55:01', '{}'],
      ]),
    );
    expect(file.rows.map((row) => row.texts.map(({ question, text }) => [question, text]))).toEqual(
      [
        [
          ['likes', 'the long break outside'],
          ['likes', 'the songs in the morning'],
        ],
        [['likes', 'drawing with wet chalk']],
      ],
    );
    expect(JSON.stringify(file.rows)).not.toContain('Tom');
  });
});

describe('a Polis export', () => {
  it('takes in what was accepted or not looked at, and withholds what was rejected', async () => {
    const file = await readFile(
      csv([
        [
          'timestamp',
          'comment-id',
          'author-id',
          'agrees',
          'disagrees',
          'moderated',
          'is-meta',
          'is-seed',
          'comment-body',
        ],
        [
          '1726860676783',
          '2',
          '0',
          '5',
          '0',
          '1',
          'false',
          'true',
          'I want this town to feel welcoming.',
        ],
        [
          '1726866816977',
          '42',
          '11',
          '5',
          '2',
          '0',
          'false',
          'false',
          'Keep the parks as they are.',
        ],
        ['1726868152996', '81', '31', '0', '0', '-1', 'false', 'false', 'Off topic and rude.'],
      ]),
    );
    expect(file.dialect).toBe('polis');
    expect(file.rows.map((row) => row.withhold ?? null)).toEqual([
      null,
      null,
      'rejected by the moderators',
    ]);
    expect(file.rows[1]).toMatchObject({ recordId: '42', personKey: '11', date: '1726866816977' });
    expect(file.notes.join(' ')).toContain('is-seed');
  });
});

describe('a Decidim export', () => {
  it('takes the body in its own language, not what a machine translated or the organisers answered', async () => {
    const file = await readFile(
      semicolons([
        [
          'id',
          'participatory_space/id',
          'title/en',
          'body/en',
          'body/machine_translations/es',
          'state',
          'answer/en',
          'published_at',
          'is_amend',
        ],
        [
          '2',
          '1',
          'Trees',
          '<p>Plant trees along the <strong>northern</strong> road.</p><p>And water them.</p>',
          'Plantar',
          'accepted',
          'We will look at it.',
          '2020-11-24 07:17:40 UTC',
          'false',
        ],
        [
          '3',
          '1',
          'Trees again',
          'Plant trees along both roads, please.',
          '',
          '',
          '',
          '2020-11-25 07:17:40 UTC',
          'true',
        ],
        [
          '4',
          '1',
          'Bins',
          'A bin at every corner of the square.',
          '',
          'withdrawn',
          '',
          '2020-11-26 07:17:40 UTC',
          'false',
        ],
        [
          '5',
          '1',
          'Lamps',
          'If a < b then the lamp is off.',
          '',
          '',
          '',
          '2020-11-27 07:17:40 UTC',
          'false',
        ],
      ]),
    );
    expect(file.dialect).toBe('decidim');
    expect(textsOf(file)).toEqual([
      'Plant trees along the northern road.\n\nAnd water them.',
      'If a < b then the lamp is off.',
    ]);
    expect(file.rows.map((row) => row.withhold ?? null)).toEqual([
      null,
      'an amendment of another proposal',
      'withdrawn by its author',
      null,
    ]);
  });
});

describe('a Regulations.gov export', () => {
  it('has its header below a block about the docket, and may hold no comment at all', async () => {
    const blank = ['', '', '', '', ''];
    const file = await readFile(
      csv([
        ['Docket ID', 'Docket Title', 'Agency', '', ''],
        ['AB-2017-0002', 'Ideas for simpler rules', 'AB', '', ''],
        blank,
        blank,
        ['Document Title', 'Document Type', 'Submitter Last Name', 'Document ID', 'Posted Date'],
        ['Comment from Ada Nwosu', 'PUBLIC SUBMISSIONS', 'Nwosu', 'AB-2017-0002-0001', '6/7/2018'],
        ['A rule', 'PROPOSED RULES', 'N/A', 'AB-2017-0002-0002', '6/7/2018'],
        ['Comment from Bo Nwosu', 'PUBLIC SUBMISSIONS', 'Nwosu', 'AB-2017-0002-0003', '6/8/2018'],
      ]),
    );
    expect(file.dialect).toBe('regulations-gov');
    expect(file.rows.map((row) => row.reject ?? null)).toEqual([
      null,
      'a document of the agency, not a comment',
      null,
    ]);
    expect(JSON.stringify(file.rows)).not.toContain('Nwosu');
    expect(file.notes.join(' ')).toContain('but not what it says');
  });

  it('has comments in HTML in its bulk download, some of which only point at an attachment', async () => {
    const file = await readFile(
      csv([
        [
          'Document ID',
          'Agency ID',
          'Document Type',
          'Posted Date',
          'Comment',
          'First Name',
          'Last Name',
          'City',
        ],
        [
          'AB-1-1',
          'AB',
          'Public Submission',
          '2024-01-05T05:00Z',
          'I don&rsquo;t agree.<br/><br/>Keep the old rule.',
          'Ada',
          'Nwosu',
          'Springfield',
        ],
        [
          'AB-1-2',
          'AB',
          'Public Submission',
          '2024-01-06T05:00Z',
          'See attached file(s)',
          'Bo',
          'Nwosu',
          'Springfield',
        ],
      ]),
    );
    expect(file.rows.map((row) => [row.texts[0]?.text ?? null, row.reject ?? null])).toEqual([
      ['I don’t agree.\n\nKeep the old rule.', null],
      [
        'See attached file(s)',
        'the comment only points to an attachment, which is not in this file',
      ],
    ]);
    expect(JSON.stringify(file.rows)).not.toMatch(/Nwosu|Springfield/u);
  });

  it('has comments in HTML in the API’s JSON too', async () => {
    const file = await readFile(
      JSON.stringify({
        data: [
          {
            id: 'AB-1-1',
            type: 'comments',
            attributes: {
              comment: 'Please keep it &amp; fund it.<br/>Thank you.',
              firstName: 'Ada',
              lastName: 'Nwosu',
              receiveDate: '2024-01-05T05:00:00Z',
            },
          },
        ],
      }),
    );
    expect(file.format).toBe('regulations-gov-api');
    expect(textsOf(file)).toEqual(['Please keep it & fund it.\nThank you.']);
    expect(JSON.stringify(file.rows)).not.toContain('Nwosu');
  });
});

describe('a table of a council or department', () => {
  it('is Citizen Space’s where its ids say so; the analysts’ columns are not the people’s', async () => {
    const file = await readFile(
      csv([
        [
          'Response ID',
          'Date Submitted',
          'Do you agree? - Yes',
          'Do you agree? - No',
          'Why?',
          'Why? - analyst notes',
          'Why? tags',
        ],
        [
          'ANON-1ABC-2DEF-3',
          '2024-02-01 10:00',
          'Yes',
          '',
          'The crossing is too far from the gate.',
          'negative on crossing',
          'crossing',
        ],
        [
          'BHLF-4GHJ-5KLM-6',
          '2024-02-02 10:00',
          '',
          'No',
          'The road was quiet until last year.',
          'traffic again here',
          'traffic',
        ],
      ]),
    );
    expect(file.dialect).toBe('citizen-space');
    expect(file.rows[0]?.choices).toEqual([{ question: 'Do you agree?', choices: ['Yes'] }]);
    expect(textsOf(file)).toEqual([
      'The crossing is too far from the gate.',
      'The road was quiet until last year.',
    ]);
  });

  it('may have a row of codes above its questions, and a blank row below', async () => {
    const file = await readFile(
      csv([
        ['Ident 1', 'Ident 2', 'Ident 3'],
        ['What is your name?', 'Which sector are you from?', 'What should we have asked you?'],
        ['', '', ''],
        ['Ada Nwosu', 'Supplier', 'Whether the forms are any shorter.'],
        ['Bo Nwosu', 'User', 'Who pays for the new machines.'],
      ]),
    );
    expect(file.dialect).toBe('coded-header');
    expect(file.rows.map((row) => row.texts.at(-1)?.question)).toEqual([
      'What should we have asked you?',
      'What should we have asked you?',
    ]);
    expect(file.rows).toHaveLength(2);
  });
});
