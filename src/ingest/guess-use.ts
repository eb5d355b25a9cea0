// What a column that nobody spoke for is most likely for: its cells say, its header is the second witness.
import type { ColumnProfile } from './profile-column.ts';
import type { ColumnUse, TableColumn } from './raw.ts';

export interface Guess {
  readonly use: ColumnUse;
  readonly why: string;
  readonly isUnsure?: boolean;
}

/** Words that headers use, in the languages of the common tools. */
export const HEADERS = {
  text: /\b(?:comments?|commentaires?|comentarios?|kommentare?|text|body|message|response|feedback|answer|opinions?|suggest(?:ions?)?|thoughts?|concerns?|explain|why|describe|elaborate|tell us|please specify|other \(|in your own words|anything else|additional|open[- ]ended|remarks?|reasons?|statement|quote|content|respuesta)\b|\?$/iu,
  strongText:
    /^(?:the )?(?:comments?|text|body|message|response|feedback|answer|comment[ _-]?(?:text|body)|response[ _-]?text|full[ _-]?text|quote|content|statement|opinion|comentario|respuesta)$/iu,
  /** Asks for words, whatever the answers look like. */
  asksForWords:
    /\b(?:comments?|explain|elaborate|describe|why|tell us|in your own words|anything else|suggest(?:ions?)?|thoughts|reasons?|remarks?)\b/iu,
  role: /\b(?:role|roles|rol|position|i am (?:an?|the)|are you (?:an?|the)\b|who are you|which (?:of these |of the following )?(?:best )?describes? you|describes you|relationship to|respondent type|stakeholder|capacity|type of respondent|funktion|rolle)\b|^you are|^role$/iu,
  roleQuestion:
    /should|responsib|most important|first contact|whose|who (?:do|would|is|are (?:the|your)|can|makes?)/iu,
  name: /^(?:your |the |full |first |given |display |user |respondent(?:'s)? |author(?:'s)? |commenter(?:'s)? |what is your )*(?:full |first |given |display )*(?:name|author|byline|commenter|username|from|by|nombre|vorname|prénom|nome|naam|navn|namn)(?: \(optional\))?\??$/iu,
  nameParts:
    /^name [-–:] first name$|^author[ _/]name$|^comment[ _]author$|^author[ _]?display[ _]?name$/iu,
  surname: /\b(?:last|family|sur) ?name\b|^surname$|^apellidos?$|^nachname$/iu,
  date: /\b(?:date|time|timestamp|submitted|completed|created|posted|published|recorded|datum|fecha|horodateur|zeitstempel|marca temporal)\b|_at$|^(?:start|end|completion)[ _]?(?:date|time)$/iu,
  bestDate:
    /submit|complet|end|recorded|posted|created|timestamp|^date$|zeitstempel|horodateur|marca/iu,
  /** Of a column of bare numbers: stricter, since seconds and codes are numbers too. */
  dateSerial:
    /\b(?:date|timestamp|submitted|submit|recorded|created|posted|published|datum|fecha|horodateur|zeitstempel|marca temporal)\b|_at$|^(?:start|end|completion) ?time$/iu,
  lateDate: /modified|updated|edited/iu,
  id: /^(?:#|id|uuid|key|guid|(?:response|respondent|answer|submission|record|entry|comment|row|case|antwort|form)[ _-]?(?:id|no|nr|number|#|uuid|key)|responseid|respondentid|submissionid|_id|_uuid|instanceid|meta-instanceid)$/iu,
  recordId:
    /^(?:response|submission|record|entry|comment|answer|antwort)[ _-]?(?:id|no|nr|number|#|uuid|key)$/iu,
  person:
    /\b(?:student|pupil|employee|staff|badge|member|user|author|account|person|participant)[ _-]?(?:id|no|nr|number|key|uuid)\b|^(?:email|e-mail|e-mail address|email address|username|user ?name|login)$|\bemail\b.*\baddress\b|^author\/id$/iu,
  private:
    /\b(?:e-?mail|phone|telephone|mobile|cell ?phone|ip ?address|postcode|post code|zip(?: ?code)?|street|home address|mailing address|latitude|longitude|gps|geo|birth|ssn|social security|passport)\b|^ip$/iu,
  /** What tools write about a row rather than what a person said. */
  machinery:
    /^(?:status|finished|progress|percent complete|duration.*|last ?page|start ?language|user ?language|language|locale|seed|user ?agent|referr?er(?: url)?|collector(?: id)?|network ?id|response ?set|response type|distribution ?channel|external ?(?:data ?)?reference|tags?|_?_?version_?_?|_status|_validation_status|_notes|_submitted_by|_index|_parent.*|is[-_]seed|is[-_]meta|url|link|permalink|source|score|depth|parent(?:[ _-]?id)?|thread.*|moderated|approved)$/iu,
  names: /\bnames? of\b|\bname\b.*\?$|\bwho (?:is|was|are|were) (?:your|the)\b/iu,
  kind: /^(?:kind|type|comment[ _]?type|entry[ _]?type|post[ _]?type)$/iu,
} as const;

export function guessUse(column: TableColumn, profile: ColumnProfile, rowCount: number): Guess {
  const header = column.question;
  if (profile.filled === 0) return { use: 'ignore', why: 'blank in every row' };
  if (profile.addressShare > 0.5)
    return {
      use: 'person',
      why: 'e-mail addresses: they join one person’s rows and go no further',
    };
  if (HEADERS.person.test(header) && profile.sentenceShare < 0.2)
    return { use: 'person', why: 'tells one person from another; never published' };
  if (profile.linkShare > 0.5) return { use: 'ignore', why: 'links' };
  if (profile.dateShare > 0.8) return { use: 'date', why: 'dates', isUnsure: false };
  if (profile.serialShare > 0.8 && HEADERS.dateSerial.test(header))
    return { use: 'date', why: 'dates as a spreadsheet counts days' };
  if (HEADERS.id.test(header) && profile.sentenceShare < 0.05) {
    // A row that was exported twice makes no person of its record.
    const repeats = HEADERS.recordId.test(header) && profile.filled > 3 ? 1 : 0;
    return profile.distinct + repeats >= Math.min(profile.filled, 5000) * 0.98
      ? { use: 'id', why: 'a different id in each row' }
      : { use: 'person', why: 'ids that come again: they join one person’s rows' };
  }
  if (HEADERS.private.test(header) && profile.sentenceShare < 0.3)
    return { use: 'ignore', why: 'personal details' };
  if (HEADERS.surname.test(header))
    return { use: 'ignore', why: 'surnames, which are never published' };
  if ((HEADERS.name.test(header) || HEADERS.nameParts.test(header)) && profile.sentenceShare < 0.1)
    return { use: 'name', why: 'names' };
  // Under whatever header: what people are called is no choice to be counted.
  if (profile.givenNameShare > 0.6 && profile.filled >= 3 && profile.sentenceShare === 0)
    return { use: 'ignore', why: 'people’s names' };
  if (HEADERS.kind.test(header) && profile.distinct <= 12 && profile.meanWords < 3)
    return { use: 'kind', why: 'kinds of entry' };
  if (isRoleColumn(header, profile)) return { use: 'role', why: 'roles' };
  if (HEADERS.machinery.test(header) && profile.sentenceShare < 0.2)
    return { use: 'ignore', why: 'what the tool notes about each row' };
  if (profile.codeShare > 0.8) return { use: 'ignore', why: 'codes that a machine made' };
  if (profile.numberShare > 0.9) return guessNumbers(header, profile);
  return guessWords(header, profile, rowCount);
}

function isRoleColumn(header: string, profile: ColumnProfile): boolean {
  if (profile.meanWords > 8 || HEADERS.roleQuestion.test(header)) return false;
  if (HEADERS.role.test(header)) return profile.roleShare > 0.3;
  return (
    profile.roleShare > 0.85 &&
    profile.distinct <= 20 &&
    profile.meanWords <= 4 &&
    !HEADERS.strongText.test(header) &&
    !header.endsWith('?')
  );
}

function guessNumbers(header: string, profile: ColumnProfile): Guess {
  const isQuestion =
    /\?|\brate\b|\bscale\b|how (?:much|likely|satisfied|often|well|strongly)/iu.test(header) ||
    header.split(' ').length >= 6;
  return isQuestion && profile.distinct <= 11
    ? { use: 'closed', why: 'a scale' }
    : { use: 'ignore', why: 'numbers' };
}

function guessWords(header: string, profile: ColumnProfile, rowCount: number): Guess {
  const saysText = HEADERS.text.test(header);
  const distinctShare = profile.distinct / Math.max(1, Math.min(profile.filled, 5000));
  const isStrong = HEADERS.strongText.test(header);
  // A class that writes the same few sentences still writes them; a choice among so many ends in no period.
  if (profile.proseShare > 0.6 && profile.distinct > 5 && HEADERS.asksForWords.test(header))
    return { use: 'text', why: 'sentences, and the header asks for them' };
  if (
    profile.separator !== null &&
    profile.optionRepeatShare > 0.6 &&
    profile.options.length <= 60 &&
    !isStrong
  ) {
    return { use: 'closed', why: 'several choices in one cell' };
  }
  // What people write in their own words hardly ever comes twice.
  if (profile.meanWords >= 5 && distinctShare > 0.6 && profile.sentenceShare > 0.35)
    return { use: 'text', why: 'sentences that differ from row to row' };
  if (isStrong) return { use: 'text', why: 'the header says so' };
  if (profile.distinct <= 30 && profile.repeatShare > 0.5)
    return { use: 'closed', why: `one of ${profile.distinct} choices` };
  if (
    profile.distinct <= 7 &&
    profile.filled <= 14 &&
    profile.meanWords < 5 &&
    profile.repeatShare >= 0.4
  ) {
    return { use: 'closed', why: `one of ${profile.distinct} choices` };
  }
  if (HEADERS.names.test(header) && profile.sentenceShare < 0.3)
    return { use: 'ignore', why: 'asks for a name' };
  const asksOther = /\bother\b|specify/iu.test(header);
  if (asksOther && distinctShare > 0.3)
    return { use: 'text', why: 'what people wrote beside the choices' };
  if (saysText && distinctShare > 0.5 && (profile.meanWords >= 4 || profile.sentenceShare > 0.15)) {
    return {
      use: 'text',
      why: 'short answers in people’s own words',
      isUnsure: profile.meanWords < 4,
    };
  }
  if (profile.meanWords >= 4 && profile.sentenceShare > 0.2 && distinctShare > 0.4) {
    return { use: 'text', why: 'sentences that differ from row to row', isUnsure: true };
  }
  if (profile.distinct <= 30 && profile.repeatShare > 0.2 && profile.filled > 10)
    return { use: 'closed', why: `one of ${profile.distinct} choices`, isUnsure: true };
  if (rowCount > 0 && distinctShare > 0.5)
    return {
      use: 'ignore',
      why: 'short entries that differ from row to row',
      isUnsure: profile.meanWords >= 2,
    };
  return { use: 'ignore', why: 'neither an answer in words nor a few choices', isUnsure: true };
}
