// Every word of the interface in English. Another language is one more file of the same shape (es.ts) and
// `language` in content/site.yaml. Staff text is plain: short sentences, no word a newcomer must look up.
import type { RoleGroup } from '../../domain/finding.ts';
import type { RedactionKind } from '../../domain/response.ts';
import type { Role, RoleSource } from '../../domain/role.ts';
import { searchEn } from './search-en.ts';

const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

// Made once: each page asks a dozen times.
const LISTS = new Intl.ListFormat('en-US', { type: 'conjunction' });
const list = (items: readonly string[]): string => LISTS.format(items);

const roles: Record<Role, string> = {
  parent: 'parent',
  teacher: 'teacher',
  student: 'student',
  'school-staff': 'school staff',
  employee: 'employee',
  other: 'other role',
};

const roleSources: Record<RoleSource, string> = {
  given: 'as they gave it',
  'self-described': 'as they say in their response',
  decided: 'as a reader of the whole response ruled',
};

/** As a row of a table. */
const groups: Record<RoleGroup, string> = {
  parent: 'Parents and guardians',
  teacher: 'Teachers',
  both: 'Parents who teach',
  student: 'Students',
  'school-staff': 'School staff',
  employee: 'Employees',
  other: 'Other roles',
  'not-stated': 'Role not stated',
  'not-shown': 'Role not shown',
};

/** Inside a sentence, after "6 of 9". */
const groupsInText: Record<RoleGroup, string> = {
  parent: 'parents',
  teacher: 'teachers',
  both: 'parents who teach',
  student: 'students',
  'school-staff': 'school staff',
  employee: 'employees',
  other: 'in other roles',
  'not-stated': 'who did not say',
  'not-shown': 'whose role is not shown',
};

/** After "1". */
const oneOfGroup: Record<RoleGroup, string> = {
  parent: 'parent',
  teacher: 'teacher',
  both: 'parent who teaches',
  student: 'student',
  'school-staff': 'member of school staff',
  employee: 'employee',
  other: 'in another role',
  'not-stated': 'who did not say',
  'not-shown': 'whose role is not shown',
};

const redactions: Record<RedactionKind, string> = {
  email: 'e-mail addresses',
  phone: 'phone numbers',
  address: 'street addresses',
  id: 'identity numbers',
  card: 'card numbers',
  ssn: 'social security numbers',
  birthdate: 'dates of birth',
  handle: 'account names',
  link: 'links',
  ip: 'network addresses',
  name: 'names',
  school: 'names of schools',
};

export const en = {
  tag: 'en',
  locale: 'en-US',
  direction: 'ltr' as 'ltr' | 'rtl',
  list,
  number: (n: number): string => n.toLocaleString('en-US'),
  roles,
  roleSources,
  groups,
  groupsInText,
  redactions,

  frame: {
    skip: 'Skip to the content',
    mainNav: 'Main',
    nav: {
      themes: 'Themes',
      summaries: 'Summaries',
      search: 'Search quotes',
      methods: 'Methods',
      data: 'Data',
    },
    searchLabel: 'Search quotes',
    searchButton: 'Search',
    sample:
      'Sample data. Every response here was written to show this site; nobody said these words.',
    internal:
      'Internal edition, for staff alone. It holds words whose writers agreed to internal use only. Do not publish or forward it.',
    internalShort: 'Internal edition, not for publication',
    official: (body: string): string => `An official website of ${body}`,
    caveat:
      'These pages show what people who chose to answer told us. They are not a survey of everyone.',
    contact: 'Corrections and withdrawals:',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    feed: 'Feed of new summaries',
    version: (version: string, date: string): string => `Version ${version} of ${date}`,
    footerNav: 'About this site',
    pageTitle: (page: string, site: string): string => `${page} – ${site}`,
    draft:
      'Draft. The claims below are respondents’ own words, picked by software. No editor has written this page yet.',
  },

  count: {
    fewerThan: (limit: number): string => `fewer than ${String(limit)}`,
    nearlyAll: 'nearly all',
    hidden: 'not shown',
    of: (people: string, all: string): string => `${people} of ${all}`,
    unknownTotal: 'how many answered is not known',
    people: (n: number): string => plural(n, 'person', 'people'),
    respondents: (n: number): string => plural(n, 'respondent', 'respondents'),
    quotes: (n: number): string => plural(n, 'quote', 'quotes'),
    summaries: (n: number): string => plural(n, 'summary', 'summaries'),
    responses: (n: number): string => plural(n, 'response', 'responses'),
    comments: (n: number): string => plural(n, 'comment', 'comments'),
    findings: (n: number): string => plural(n, 'finding', 'findings'),
    rows: (n: number): string => plural(n, 'row', 'rows'),
    bytes: (n: number): string =>
      n < 1000
        ? `${String(n)} bytes`
        : n < 1_000_000
          ? `${(n / 1000).toFixed(1)} KB`
          : `${(n / 1_000_000).toFixed(1)} MB`,
  },

  evidence: {
    line: (people: string, all: string, byRole: string): string =>
      `Raised by ${people} of ${all} respondents${byRole === '' ? '' : `: ${byRole}`}.`,
    lineUnknownTotal: (people: string, byRole: string): string =>
      `Raised by ${people} respondents${byRole === '' ? '' : ` (${byRole})`}; how many answered is not known.`,
    quoted: (n: number): string =>
      n === 1 ? '1 person is quoted here.' : `${n.toLocaleString('en-US')} people are quoted here.`,
    otherViews: (n: number): string =>
      `${plural(n, 'more quote shows', 'more quotes show')} other views.`,
    inGroup: (people: string, group: string): string => `${people} ${group}`,
    ofGroup: (people: string, all: string, group: string): string => `${people} of ${all} ${group}`,
    onlyOne: (group: RoleGroup): string => `the one ${oneOfGroup[group]}`,
    noneOfGroup: (all: string, group: string): string => `none of ${all} ${group}`,
    noneElsewhere: (groups: number): string =>
      groups === 1 ? 'none in the other group' : 'none in the other groups',
    smallGroups: 'smaller groups not shown',
    raisedBy: 'Who raised this',
    group: 'Respondents',
    raised: 'Raised it',
  },

  dates: {
    notRecorded: 'Dates not recorded',
    from: (date: string): string => `From ${date}`,
    until: (date: string): string => `Until ${date}`,
  },

  quote: {
    label: (id: string): string => `Quote ${id}`,
    roleNotStated: 'role not stated',
    roleNotShown: 'role not shown',
    nameNotGiven: 'Name not given',
    respondent: 'A respondent',
    selfDescribed: (role: string): string => `${role}, self-described`,
    staffOnly: 'For staff alone',
    alsoQuoted: 'Also quoted:',
  },

  quotePage: {
    title: (id: string): string => `Quote ${id}`,
    permalink: 'Permanent link',
    role: 'Role',
    roleHidden:
      'Not shown, so that the numbers of smaller groups can’t be worked out by counting roles',
    roleGiven: 'In their words',
    question: 'Question answered',
    noQuestion: 'No single one.',
    askedOfAll: 'What was asked',
    themes: 'Themes',
    noThemes: 'None of our themes',
    reviewed: 'checked by a person',
    suggested: 'suggested by software',
    errors: 'How often the software is right',
    confirmed: 'checked by a person, who kept the software’s suggestion',
    added: 'given by a person; the software had not suggested it',
    ruledLast: (date: string): string => `last ruling on ${date}`,
    respondent: 'Respondent code',
    date: 'Date of the response',
    dateUnknown: 'Not recorded',
    consent: 'Consent',
    consents: {
      staff: (): string => 'Internal use alone: not for publication',
      public: (named: boolean): string =>
        `A public comment, shown ${named ? 'with the first name it was signed with' : 'without a name'}; its writer was not asked again`,
      survey: (named: boolean): string =>
        `Recorded for the whole batch: may be published ${named ? 'with a first name' : 'without a name'}`,
    },
    since: 'First published',
    notBefore: (date: string): string => `Not before ${date}, when its batch was taken in`,
    lastChanged: 'Changed',
    neverChanged: 'Never. Different words would make a new quote with a new address.',
    ruledOn: (date: string): string =>
      `Never its words. A person last reviewed its response on ${date}.`,
    chosenBy: 'Chosen by',
    chosenByEditor: 'an editor',
    chosenBySoftware: 'software',
    fullResponse: 'The full response',
    fullResponseNote:
      'The words quoted are marked. Personal details were taken out before anything was stored.',
    notPublished: 'The full response is not published.',
    notPublishedMissing: 'It is kept out of the public pages.',
    responsePage: 'This response on a page of its own',
    changed: 'What was changed',
    unchanged: 'Nothing. These are the writer’s words as they stand in the response.',
    cut: (before: number, after: number): string =>
      `Cut from a longer response: ${before === 0 ? '' : `${plural(before, 'word', 'words')} before it`}${before > 0 && after > 0 ? ' and ' : ''}${after === 0 ? '' : `${plural(after, 'word', 'words')} after it`} ${before + after === 1 ? 'is' : 'are'} not quoted here. No word of the quote was changed.`,
    cutChanged: (before: number, after: number): string =>
      `${plural(before, 'word', 'words')} before it and ${plural(after, 'word', 'words')} after it are not quoted here.`,
    withdraw: 'Are these your words? Ask for them to be withdrawn',
    omission: (n: number): string =>
      n === 1
        ? '1 word was left out where … stands.'
        : `${n.toLocaleString('en-US')} words were left out where … stands.`,
    insertion: (text: string): string => `The words [${text}] are the editor’s.`,
    cite: 'Cite',
    citePlain: 'Reference',
    citeMemo: 'For a memo',
    citeData: 'Reference data (CSL-JSON)',
    inPlace: 'See it in its summary',
    exactWords: 'Link to these exact words',
    context: 'Where it stands',
    supports: 'It supports this finding:',
    otherView: 'It stands as another view beside this finding:',
    highlight: 'It is the highlighted statement of this summary.',
    noFinding: 'No finding uses it.',
    previous: 'Previous quote',
    next: 'Next quote',
    nearby: 'Quotes beside this one',
    withdrawnTitle: (id: string): string => `Quote ${id} was withdrawn`,
    withdrawnOn: (date: string): string => `It was withdrawn on ${date}.`,
    withdrawnNote:
      'Its words are gone from every page, file and feed of this site. The address stays, so that a citation still explains itself.',
    withdrawnReason: 'Reason',
  },

  responsePage: {
    title: (id: string): string => `Response ${id}`,
    commentTitle: (id: string): string => `Comment ${id}`,
    text: 'The whole text',
    note: 'Every passage quoted on this site is marked.',
    quotes: 'Quotes taken from it',
    themes: 'Themes it was given',
    noThemes: 'None of our themes fits it.',
    otherLanguage: (language: string): string =>
      `It is in ${language}. We look for themes in English only.`,
    why: (words: string): string => `because of “${words}”`,
    statuses: {
      suggested: 'suggested by software',
      confirmed: 'confirmed by a person',
      added: 'added by a person',
    },
    removed: 'Taken out before publication',
  },

  home: {
    latest: 'Latest summary',
    themes: (n: number): string =>
      n === 4 ? 'Four themes' : `${n.toLocaleString('en-US')} themes`,
    themesNote: 'Each tick is one person. A tall tick raised the theme, a short one did not.',
    themesNoteBars: 'The bar shows how many raised the theme, the line how many answered.',
    raisedIn: 'Raised by, in the newest summaries',
    all: 'All summaries',
    reach: 'How far these views reach',
    reachText: (people: string): string =>
      `${people} chose to answer. Nobody was picked at random, so these numbers describe only the people who wrote to us. One person may appear in more than one summary.`,
    reachLink: 'How we work, and how often the software is right',
    files: 'Feeds and data',
    filesData: 'Download every quote, finding and count',
    filesAtom: 'Feed of summaries (Atom)',
    filesJson: 'Feed of summaries (JSON)',
    findingsAtom: 'Feed of findings (Atom)',
    findingsJson: 'Feed of findings (JSON)',
    leftOut: (titles: string): string =>
      `Not in this table: ${titles}. How many answered is not known there, so its numbers can’t stand beside the others.`,
    empty: 'No summary has been published yet.',
    searchHint: 'A word or a phrase that people used.',
  },

  summaries: {
    title: 'Summaries',
    intro: 'One page for each time we asked: what we asked, who answered and what they said.',
    draft: 'draft',
  },

  summary: {
    open: 'Open',
    wasOpen: 'Was open',
    respondents: 'Respondents',
    reported: (n: number, reported: number): string =>
      `${n.toLocaleString('en-US')} here; ${reported.toLocaleString('en-US')} were reported`,
    totalUnknown: (n: number, responses: number): string =>
      `${n.toLocaleString('en-US')}, with ${plural(responses, 'response', 'responses')}; how many answered in all is not known`,
    roles: 'Roles',
    rolesUnknown: 'No one gave a role',
    smallGroups: 'smaller groups not shown',
    roleCount: (people: string, group: RoleGroup): string =>
      `${people} ${group === 'both' ? 'both' : group === 'not-stated' ? 'not stated' : people === '1' ? oneOfGroup[group] : groupsInText[group]}`,
    quoted: 'Quoted',
    quotedPeople: (people: number, quotes: number): string =>
      `${plural(people, 'person', 'people')}, ${plural(quotes, 'quote', 'quotes')}`,
    version: 'Version',
    versionDate: (version: string, date: string): string => `${version}, ${date}`,
    reach: 'How far can you take this?',
    reachShort: 'These are the views of the people who answered, not of everyone.',
    reachSelf: (n: string): string => `${n} chose to answer.`,
    reachReported: (body: string, reported: number, n: string): string =>
      `${body} counts ${reported.toLocaleString('en-US')} respondents. This page counts the ${n} whose words it holds; the rest can’t be traced from here.`,
    reachUnknown: 'How many more there are is not known, so no shares are given.',
    reachRole: (known: string, all: string): string => `The role of ${known} of ${all} is known.`,
    reachFacts: 'What they say was not checked as fact.',
    reachSmall: (limit: string): string =>
      `“Role not shown” and “fewer than ${limit}” guard people in small groups.`,
    reachFindings: (editors: string): string => `The findings were written by ${editors}.`,
    reachDraft: 'The findings were drafted by software from respondents’ own words.',
    reachTags: (reviewed: string, all: string): string =>
      `Software suggested the themes; a person has checked ${reviewed} of ${all} responses.`,
    reachMore: 'How we work',
    contents: (n: number): string => `On this page: ${plural(n, 'part', 'parts')}`,
    highlight: 'Highlighted statement',
    asked: 'What we asked',
    noQuestions: 'The questions were not recorded.',
    who: 'Who responded',
    whoPoint: (n: string, group: string, notStated: string): string =>
      `${n} are ${group}${notStated === '' ? '' : `; ${notStated} did not say`}.`,
    whoMostSilent: (people: string): string => `${people} did not say who they are.`,
    whoEveryone: 'Everyone who answered, by the role they gave.',
    whoComments: (n: string): string => `The ${n} on this summary are not counted here.`,
    role: 'Role',
    people: 'People',
    closed: 'Answers to the closed questions',
    explained: (isAskedWhy: boolean): string =>
      isAskedWhy ? 'Why, in their own words' : 'In people’s own words',
    explainedBy: (option: string): string => `Of those who chose “${option}”`,
    explainedApart:
      'From the open answers to the same survey, on what this question asks about. Who chose which answer is not told beside what they wrote.',
    closedAnswered: (people: string): string => `Answered by ${people}.`,
    option: 'Answer',
    themes: 'Themes in the responses',
    themesPoint: (theme: string, people: string): string =>
      `${theme} came up most: ${people} raised it.`,
    themesNone: 'No response was given one of our themes.',
    theme: 'Theme',
    raised: 'People who raised it',
    checked: 'Tags checked by a person',
    uncovered: (n: string): string => `${n} fit none of these themes.`,
    from: (editors: string): string => `From ${editors}`,
    findings: 'Findings',
    noFindings: 'No finding has been drafted: nothing in these responses can be quoted yet.',
    claimByRespondents: 'In respondents’ own words, until an editor writes the claim.',
    otherViews: 'Other views',
    carriers: (n: number): string =>
      n === 1 ? 'The one response behind it' : `The ${String(n)} responses behind it`,
    carriersFile: 'All in findings.csv',
    themesNote:
      'This table counts tagged responses. An editor chose each finding’s themes and the people behind it, so numbers there can differ.',
    noOtherViews: 'None found in the reviewed responses.',
    saidElse: (n: number, themes: number): string => {
      if (n === 0) return '';
      const raised = themes === 1 ? 'this theme' : 'these themes';
      return n === 1
        ? `1 other person raised ${raised} and said something else.`
        : `${n.toLocaleString('en-US')} other people raised ${raised} and said something else.`;
    },
    linkToFinding: (n: number): string => `Link to finding ${String(n)}`,
    next: 'What happened next',
    noAction: (date: string): string => `No action recorded as of ${date}.`,
    answers: 'Answers',
    finding: (n: number): string => `finding ${String(n)}`,
    postScript: (editors: string): string => `Post script from ${editors}`,
    postScriptNote: 'These are the editors’ words. They are not evidence and are not counted.',
    comments: 'Comments on this summary',
    commentsCount: (n: number): string =>
      n === 1
        ? '1 comment, kept apart from the responses.'
        : `${n.toLocaleString('en-US')} comments, kept apart from the responses.`,
    commentsClosed: (date: string): string => `Comments closed on ${date}.`,
    moderated: 'Comments are read before they are shown.',
    commentLabel: (n: number): string => `Comment ${String(n)}`,
    cite: 'Cite and download',
    citeText: 'Reference',
    downloads: 'Files',
    downloadQuotes: 'Quotes (CSV)',
    downloadFindings: 'Findings (CSV)',
    downloadCounts: 'Counts (CSV)',
    downloadCitations: 'Reference data (CSL-JSON)',
    source: 'Where the responses come from',
    more: 'More on this',
    topics: 'Topics',
    topicAlso: 'Also in',
    moreShared: (topics: string): string => `shares ${topics}`,
    print: 'Print this page',
  },

  themes: {
    title: 'Themes',
    intro: 'What we look for in every response, and how much of it we found.',
  },

  theme: {
    counts: 'What counts',
    not: 'What does not count',
    exampleCounts: 'For example',
    exampleNot: 'For example, not this',
    raisedIn: 'How many raised it',
    said: 'What people said',
    nothingSaid: 'No finding has this theme yet.',
    findingIn: (n: number): string => `Finding ${String(n)} in`,
    moreFindings: (n: number): string =>
      n === 1
        ? 'One more finding, with its quotes on its summary'
        : `${n.toLocaleString('en-US')} more findings, with their quotes on their summaries`,
    compare: 'Parents and teachers, side by side',
    comparePoint:
      'What each group said, beside how many of it raised the theme. Summaries are kept apart, and people who gave both roles are in neither list.',
    notCompared:
      'Not set side by side here: one of the two groups did not answer, is too small to show, or is quoted with no role.',
    noQuoteOf: 'No quote on this theme is shown with this role.',
    moreOf: (n: number): string => `${plural(n, 'more quote', 'more quotes')} in the whole list`,
    pointByPoint: 'Point by point: how many of each group are behind each finding',
    point: 'Finding',
    otherGroups: 'The other groups',
    raisedNote: 'The numbers below count people: who raised it, of all who answered.',
    with: 'With other themes',
    withPoint:
      'People whose responses are tagged with this theme and another. The themes an editor gave a finding are not counted here.',
    moreShared: (n: number): string =>
      n === 1
        ? 'in one finding with this theme:'
        : `in ${String(n)} findings with this theme, such as:`,
    all: 'All quotes on this theme',
    allCount: (n: number): string => `${plural(n, 'quote', 'quotes')}, by summary.`,
    allPaged: (n: number, pages: number): string =>
      `${plural(n, 'quote', 'quotes')}, by summary, on ${pages === 1 ? 'a page of their own' : `${plural(pages, 'page', 'pages')} of their own`}.`,
    readAll: (n: number): string => `Read all ${plural(n, 'quote', 'quotes')}`,
    moreOfFinding: (n: number): string =>
      n === 1
        ? 'One more quote, on its summary'
        : `${n.toLocaleString('en-US')} more quotes, on its summary`,
    noQuotes: 'No quote has this theme yet.',
    pages: 'Pages',
    page: (n: number): string => `Page ${String(n)}`,
    pageOf: (n: number, of: number): string => `page ${String(n)} of ${String(of)}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    wholeList: 'The whole list as a file:',
    review: (reviewed: string, suggested: string): string =>
      `Tags on responses: ${reviewed} checked by a person, ${suggested} suggested by software alone.`,
    reviewHidden: 'Where small numbers are hidden, how many tags a person has checked is not told.',
    markNote: 'Words that show the theme are underlined, where a few of them do.',
  },

  search: searchEn,

  quotes: {
    title: 'All quotes',
    intro: (quotes: string): string =>
      `${quotes}, newest summary first. Use your browser’s “find in page” to look for a word.`,
    bySummary: 'There are too many quotes for one page. Choose a summary:',
  },

  batch: {
    title: 'Batch',
    batchFor: 'Batch for',
    funnel: 'From the file to these pages',
    funnelPoint: (received: string, published: string): string =>
      `${received} came in; ${published} ${published === '1' ? 'is' : 'are'} published.`,
    step: 'Step',
    count: 'Number',
    received: 'Rows in the file',
    duplicates: 'Exact repeats',
    duplicatesReason: 'the same row again',
    rejected: 'Set aside',
    withheld: 'Withheld',
    published: 'Rows published',
    responses: 'Responses they gave',
    responsesReason: 'one row may hold several answers',
    comments: 'Comments they gave',
    tagged: 'of these, given a theme',
    noTheme: 'of these, with no theme',
    reviewed: 'Responses checked by a person',
    quoted: 'Responses quoted',
    notTagged: (language: string): string =>
      `of these, in ${language}, where we do not look for themes`,
    nearDuplicates: 'The same letter sent in many times',
    nearDuplicatesNone: 'No text was sent in more than once in nearly the same words.',
    nearDuplicatesText: (groups: number, members: number): string =>
      `${members.toLocaleString('en-US')} responses fall into ${plural(groups, 'group', 'groups')} of nearly the same text. They are counted as people; one of each group may be quoted.`,
    nearDuplicatesUnlisted: (n: number): string =>
      n === 1
        ? 'No quote was taken from 1 group, so it has no page.'
        : `No quote was taken from ${n.toLocaleString('en-US')} groups, so they have no page.`,
    answeredNote: (answered: string, parts: string): string =>
      `${answered} counts every row with an answer, repeats and comments too: ${parts}. The summary counts people once, and no commenters.`,
    source: 'Where it comes from',
    file: 'File',
    format: 'Format',
    encoding: 'Encoding',
    hash: 'SHA-256 of the file',
    takenIn: 'Taken in',
    channel: 'How people were asked',
    channelUnknown: 'Not recorded',
    names: 'Names',
    namesFirst: 'First names, where people published them',
    namesNone: 'No names are published',
    regime: 'Small numbers',
    regimePublic: 'Shown as they are: the comments were public already',
    regimeSurvey: 'Role groups under 10 are not shown',
    total: 'Rows with an answer',
    totalUnknown: 'Not known, so no shares are given',
    questions: 'Questions',
    noQuestions: 'The file does not say what people were asked.',
    open: 'open',
    closed: 'closed',
    redacted: 'Personal details taken out',
    redactedNone: 'None were found.',
    kind: 'Kind',
    stretches: 'Days are joined until each line stands for at least ten responses.',
    change: 'What this batch changed',
    changeFirst: 'It is the first batch: nothing was here before it.',
    before: 'Before',
    after: 'With it',
    what: 'Count',
    peopleWho: 'People who wrote',
    responsesIn: 'Responses',
    raised: (theme: string): string => `People who raised ${theme}`,
    findingMoved: 'Findings that it adds people to',
    behind: (before: string, after: string): string =>
      `people behind it: ${before} before, ${after} with this batch`,
    newQuotes: (n: number): string =>
      n === 0
        ? 'No quote on these pages comes from it.'
        : `${plural(n, 'quote', 'quotes')} on these pages ${n === 1 ? 'comes' : 'come'} from it:`,
    changeHidden:
      'Themes and findings are left out: from before and after one could tell how few people raised something.',
    arrivals: 'When responses came',
    day: 'Day',
    software: 'Software',
    model: (version: string, date: string): string => `Theme model ${version}, trained ${date}`,
    codebook: (hash: string): string => `Codebook ${hash}`,
  },

  methods: {
    title: 'Methods',
    intro:
      'How a file of responses becomes these pages, and what the numbers can and cannot tell you.',
    steps: 'From responses to pages',
    stepsList: [
      'A fellow takes in a file of responses. Every row is counted. Rows that do not go in are listed with the reason.',
      'Software takes out personal details before anything is stored: addresses, numbers, names.',
      'Exact repeats are dropped and counted. Texts in nearly the same words are grouped.',
      'Software suggests themes for each response, and shows the words it goes by. People check some of these: how many is said below and on each summary.',
      'Quotes are cut from responses by position. They are never typed, so they cannot drift from the source.',
      'Findings are written by an editor, or drafted in respondents’ own words. Each carries its count.',
    ],
    who: 'Who can respond, and who did not',
    whoText:
      'Anyone who hears about a question can answer it. People with strong views answer more often than others. People without time, without a connection or without English answer less often. The numbers describe those who answered.',
    tagging: 'How often the software is right',
    taggingBlind: {
      none: 'People’s own blind check of responses on this site has no figures yet.',
      some: 'People’s own blind check of responses on this site is below.',
    },
    taggingPoint: (right: string, found: string, f1: string): string =>
      `Of 100 tags it gives, about ${right} are right. Of 100 it should give, it finds about ${found}. Both in one figure (macro-F1, where 1 is perfect): ${f1}.`,
    taggingMethodPlain:
      'Each text was read by a copy of the software that had not learned from it.',
    taggingNone: 'No figures are recorded for this model.',
    taggingMethod: 'How it was measured',
    taggingCoders: 'Who coded the texts',
    taggingResponses: 'Texts',
    precision: 'Of those it tags, right',
    recall: 'Of those to tag, found',
    f1: 'Both in one',
    support: 'Coded examples',
    highlightFigure: (hit: string, n: string): string =>
      `The sentence it picks to quote is one that a coder would pick in ${hit} of ${n} cases.`,
    roleFigure: (accuracy: string, n: string): string =>
      `It reads the writer’s role right in ${accuracy} of ${n} texts. A role is published only if the writer states it.`,
    trainedOn: 'What it learned from, and how well it reads each',
    trainedOnSource: 'File of texts',
    trainedOnNote:
      'The figure tells how well the software read these texts before it learned from them.',
    notMeasured: 'not measured',
    weaknesses: 'What it gets wrong',
    noWeaknesses: 'None are recorded.',
    checked: 'What people find when they check it',
    checkedText:
      'One response in ten is drawn at random. It is read before the software’s suggestions are shown, so these figures are our own error rates. The software never learns from those responses.',
    checkedMeans:
      'Elsewhere on this site “checked by a person” means something weaker: a person ruled on a response with the software’s suggestions in view.',
    checkedPer: 'Checked in that way so far:',
    checkedNone: 'Nobody has read any of them yet, so no error rate of our own can be given.',
    checkedCount: (n: string): string => `Read so far: ${n}.`,
    checkedFew: 'That is too few to say how often the software errs; read them as single cases.',
    checkedMissed: 'Given by people alone',
    checkedWrong: 'Given by the software alone',
    readers: 'How far people agree with each other',
    readersText:
      'Some responses are read by two people who don’t see each other’s ruling. Kappa and alpha correct for agreement by chance: 1 is full agreement, 0 is no more than chance.',
    readersNone: 'No response has been read by two people yet.',
    readersCount: (n: string): string => `Pairs of readings so far: ${n}.`,
    readersAgree: 'Both said the same',
    kappa: 'Cohen’s kappa',
    alpha: 'Krippendorff’s alpha',
    noFigure: 'none: all readings were alike',
    uncovered: 'Responses that fit no theme',
    uncoveredText:
      'Our themes don’t cover everything people write about. These responses count in every total, under no theme. Where several people share a subject, the software names it here in their words, as a candidate for a new theme; a group of fewer than three people is left out.',
    gap: (phrases: readonly string[], people: string): string =>
      `${people}: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`,
    choosing: 'How quotes are chosen and edited',
    choosingText: [
      'Quotes are chosen to cover what was said, to spread over people and roles, and to stand on their own.',
      'Words are never changed. Words left out are shown as …, words an editor adds stand in [ ].',
      'Spelling and grammar stay as they were written. No quote is marked for its mistakes.',
      'At most two quotes from one person stand under one finding.',
    ],
    exampleTitle: 'A worked example',
    exampleSource: 'The response',
    exampleQuote: 'The quote',
    example: {
      source:
        'I have taught here for nine years and, to be honest, they send the new schedule out on Friday night, so nobody can plan the week.',
      quote:
        '“I have taught here for nine years and … [the office sends] the new schedule out on Friday night, so nobody can plan the week.”',
    },
    small: 'Small numbers',
    smallText: [
      'Where comments were public already, counts are shown as they are.',
      'In surveys, a group of fewer than 10 is shown as “fewer than 10”. Another number may be hidden too, so that the first cannot be worked out.',
      'A share that would show that almost everybody in a group said something reads “nearly all”.',
    ],
    cannot: 'What the numbers cannot tell you',
    cannotText: [
      'They do not show how common a view is among all parents, teachers or students.',
      'A theme that few people raise may still matter. A theme that many raise may be one that was asked about.',
      'Summaries are not added up across pages as if they came from different people.',
    ],
    moderation: 'What is withheld',
    moderationText:
      'Responses are withheld whole, never edited, when they are abusive, off the subject, selling something, or accuse a person who can be identified; when the blog or tool that collected them had not approved them; and when their writers agreed to internal use alone. The batch pages count them with the reason.',
    withdrawal: 'How to have your words taken down',
    withdrawalText:
      'Write to us with the address of the quote. The whole response is taken out of every page, file and feed the next time the site is made. The quote’s address then says that it was withdrawn.',
    glossary: 'Words used on this site',
    glossaryList: [
      ['Consultation', 'Questions put to people, open for some time.'],
      ['Batch', 'One file of responses taken in together.'],
      ['Response', 'What one person wrote to one question.'],
      ['Respondent', 'A person who answered.'],
      ['Theme', 'A subject that we look for in every response.'],
      ['Quote', 'Words cut from one response, exactly as written.'],
      ['Finding', 'A numbered claim with the quotes and the number of people behind it.'],
      ['Other views', 'Quotes that disagree with a finding or complicate it.'],
      ['Tally ruler', 'A row of ticks. Each tick is one person; tall ticks raised the point.'],
    ] as readonly (readonly [string, string])[],
    standards: 'Reporting standards',
    standardsText: 'Where each item of the COREQ checklist for qualitative reports is answered.',
    standardsItem: 'Item',
    standardsWhere: 'Answered in',
    standardsList: [
      [
        '10–12, how people were found and how many',
        'Who responded, on each summary; the batch page',
      ],
      ['24, number of coders', 'How often the software is right'],
      ['25, description of the coding tree', 'The theme pages'],
      ['29, quotations presented and identified', 'Every quote has an id and a page'],
      ['30, data and findings consistent', 'Each finding lists its count and quotes'],
      ['32, diverse cases and minor themes', 'Other views, under each finding'],
    ] as readonly (readonly [string, string])[],
  },

  data: {
    title: 'Data',
    intro:
      'Exactly the numbers and words on these pages, as files. Small numbers are hidden in the files as on the pages.',
    checksum: 'SHA-256',
    updated: (date: string): string => `updated ${date}`,
    whole: 'Whole summaries',
    wholeText: 'Each summary as a memo, as tables, or as a project for analysis software.',
    tooMany: (responses: string, limit: string): string =>
      `Its ${responses} responses are in the files of responses above, in parts. Past ${limit}, one file of them all is larger than many sites can hold, so its tables, JSON and project for analysis software are not here. Whoever keeps this site makes them with`,
    formats: {
      md: 'Memo in Markdown',
      docx: 'Memo for Word, each quote with its reference as a footnote',
      csv: 'Coding, quotes, findings, counts and codebook as CSV in one zip, with a dictionary of the columns',
      json: 'The same tables as one JSON document',
      qdpx: 'Project for qualitative analysis software (REFI-QDA 1.0)',
      csl: 'References for Zotero and other tools (CSL-JSON)',
    } as Readonly<Record<string, string>>,
    readme: 'What each file holds, for whoever finds the folder without this page',
    themes: 'Quotes by theme',
    themeFile: (theme: string): string => `Every published quote on the theme ${theme}`,
    dictionary: 'What the columns mean',
    safe: 'CSV files are UTF-8. A cell that a spreadsheet would run as a formula has an apostrophe in front.',
    rights: 'Rights',
    rightsText:
      'Respondents’ words are theirs. You may quote them with the reference that each quote’s page gives.',
    files: {
      quotes: 'Every published quote with its attribution, themes and address',
      findings: 'Every finding with its claim, support and evidence line',
      counts: 'People by theme and role for each summary, small numbers hidden',
      responses:
        'Every published response, quoted or not; themes only where people wrote in public',
      codebook: 'The themes with what counts and what does not',
      summaries: 'All summaries with findings, counts and quote ids',
      citations: 'References to every summary and quote, for Zotero and other tools (CSL-JSON)',
      staff: 'For staff alone: every response in hand with consent, review and probabilities',
    },
    columns: {
      quote: 'Id of the quote; part of its address',
      response: 'Id of the response',
      batch: 'Folder of the batch it came in with',
      summary: 'Slug of the summary; part of its address',
      finding: 'Id of the finding; part of its address',
      number: 'Number of the finding on the page; may change',
      text: 'The words; in a quote … for words left out, [ ] for an editor’s words',
      by: 'Who said it, as shown',
      themes: 'Theme ids, separated by spaces',
      reviewed: 'yes where a person has checked the themes',
      language: 'Language of the words (BCP 47)',
      date: 'Date of the response, empty where not recorded',
      kind: 'response or comment',
      url: 'Where it stands',
      claim: 'The claim',
      claimBy: 'editor, or respondents where the claim is in their own words',
      support: 'Supporting sentences',
      evidence: 'The evidence line, as on the page',
      quotes: 'Quote ids, separated by spaces',
      responses: 'Ids of the responses that carry it; empty where small numbers are hidden',
      otherViews: 'Ids of quotes with other views, separated by spaces',
      theme: 'Theme id',
      group: 'Role group, or all',
      raised: 'People who raised the theme; words where the number is hidden',
      of: 'People in the group; empty where the total was not recorded',
      consent: 'staff, public or survey: what allows it to be shown',
      nearDuplicateOf: 'Id of the response that it nearly repeats',
      scores: 'Probability of each theme',
      name: 'Name of the theme',
      definition: 'Definition',
      include: 'What counts',
      exclude: 'What does not count',
    },
  },

  feeds: {
    findings: (site: string): string => `${site}: findings`,
    otherViews: (n: number): string => `${plural(n, 'quote shows', 'quotes show')} another view.`,
  },

  /** Of the internal edition alone. */
  staff: {
    title: 'For staff alone',
    intro:
      'What the public edition leaves out: responses kept for internal use, who has read what, how sure the software is, and texts that repeat each other.',
    file: 'All of it as a file (staff.csv)',
    progress: (reviewed: string, all: string): string => `A person has read ${reviewed} of ${all}.`,
    kept: (n: number): string =>
      n === 0
        ? 'No response is for internal use only'
        : `${plural(n, 'response', 'responses')} for internal use only`,
    groups: (n: number): string =>
      n === 0
        ? 'No texts are nearly the same'
        : `${plural(n, 'group', 'groups')} of texts nearly the same`,
    unsure: 'Tags the software is least sure of',
    review: 'Review',
    reviewed: 'A person has ruled on its themes',
    notReviewed: 'Nobody has read it yet: its themes are the software’s',
    confidence: 'Probability that a trained reader gives the theme',
    nearDuplicates: 'Nearly the same text',
  },

  privacy: {
    title: 'Privacy',
    readingText:
      'This site sets no cookies, runs no analytics and loads nothing from other hosts. Your search stays in your browser.',
    published: 'What we publish about respondents',
    publishedText: [
      'The words people sent us, after personal details were taken out.',
      'A first name, only where the person published it themselves.',
      'A role, only where the person gave it or says it in the response.',
    ],
    removed: 'What is taken out',
    removedText: 'Before a response is stored, software takes out:',
    withdraw: 'Having your words taken down',
    withdrawText: [
      'Send us the address of the page that shows your words. It has the quote’s or the response’s code in it, such as q3cd956fwg. If you can’t find it, send a few of the words.',
      'You need give no reason.',
      'The whole response then goes from every page, file and feed the next time this site is made. The quote’s address stays and says that it was withdrawn.',
    ],
    within: (time: string): string => `We answer within ${time}.`,
    withinUnknown: 'How long that takes is not set here. Ask when you write.',
    writeTo: 'Write to',
    index: 'Search engines',
    indexText: 'Pages of single quotes and responses ask search engines not to list them.',
  },

  accessibility: {
    title: 'Accessibility',
    target: 'This site is built to meet WCAG 2.2, level AA.',
    done: 'What we do',
    doneList: [
      'Every page reads and prints without JavaScript.',
      'Everything works with the keyboard alone.',
      'Pictures stand beside a table with the same numbers.',
      'Themes have a name and an underline of their own, never colour alone.',
      'Dark mode, high contrast, large text and narrow screens are supported.',
    ],
    known: 'What we know is missing',
    knownText:
      'Respondents’ words are shown as written, so some are hard to read. Screen readers differ in whether they announce marked words; the theme is always named in text as well.',
    tested: 'How it is tested',
    testedText:
      'Every kind of page is checked by machine in light, dark and forced colours and at 320 pixels each time the software changes. Screen readers are tried by hand with a written script.',
    problem: 'If something does not work for you, tell us.',
  },

  notFound: {
    title: 'We can’t find that page',
    text: 'It may have moved, the words may have been withdrawn, or the address may be mistyped.',
    search: 'Search the quotes instead, or start from one of these:',
    below: 'Looking for part of a summary?',
    belowNote:
      'Findings and quotes move when a page is edited. Here are all summaries with their addresses and today’s findings, newest first.',
  },

  copy: {
    copy: 'Copy',
    /** `label` as inside a sentence: "quote 1.1". */
    copyQuote: (label: string): string => `Copy ${label} with its citation`,
    copied: 'Copied',
    failed: 'Not copied',
  },
};

export type Strings = typeof en;
