// The desk's words, in one place.
import type { QueueReason } from '../../pipeline/order-queue.ts';
import type { FlagKind } from '../../domain/decision.ts';
import type { Role, RoleSource } from '../../domain/role.ts';
import type { Filter } from '../protocol.ts';

export const REASONS: Readonly<Record<QueueReason, string>> = {
  'sent-back': 'Sent back to be read anew',
  flagged: 'May hold something private, an accusation or abuse',
  'cues-and-model-differ':
    'The software is of two minds: its cue words say one thing, what it learned another',
  'close-call': 'A close call for the software',
  'long-without-theme': 'Long, and the software found no theme',
  'second-reading': 'A second reading: what the first reader ruled is hidden',
  'readers-differ': 'Two readers differ',
  'blind-check': 'Drawn at random: suggestions are hidden until you have ruled',
  confident: 'The software is confident',
  'not-read-yet': 'The software has not read it yet',
  comment: 'A comment on the summary',
};

export const SHOW_NAMES: Readonly<Record<Filter['show'], string>> = {
  todo: 'To read, in the best order',
  unreviewed: 'Not reviewed',
  reviewed: 'Reviewed',
  mine: 'Reviewed by me',
  unsure: 'Unsure or sent back',
  flagged: 'Flagged',
  disagreement: 'Readers differ',
  quotes: 'With quotes cut here',
  all: 'All responses',
};

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  parent: 'Parent',
  teacher: 'Teacher',
  student: 'Student',
  'school-staff': 'School staff',
  employee: 'Employee',
  other: 'Other',
};

export const ROLE_SOURCES: Readonly<Record<RoleSource, string>> = {
  given: 'as the writer gave it',
  'self-described': 'as the writer says in the text',
  decided: 'as a reviewer set it',
};

export const FLAG_NAMES: Readonly<Record<FlagKind, string>> = { privacy: 'Privacy', tone: 'Tone' };

/** From the comment policy of the first site that was built this way; kept short, since pages show them. */
export const WITHHOLD_REASONS = [
  'off-topic',
  'abusive',
  'promotional',
  'an accusation without support',
  'names a person',
  'could identify a child or a family',
  'not a response (test or blank)',
] as const;

export const ACTION_NAMES: Readonly<Record<string, string>> = {
  tags: 'the ruling',
  mark: 'the tick',
  adjudicate: 'the adjudication',
  unsure: 'unsure',
  'send-back': 'sending back',
  flag: 'the flag',
  quote: 'the quote',
  'drop-quote': 'dropping the quote',
  'clear-quote': 'clearing the quote',
  'withdraw-quote': 'withdrawing the quote',
  withhold: 'withholding',
  redact: 'taking details out',
  role: 'the role',
  note: 'the note',
};
