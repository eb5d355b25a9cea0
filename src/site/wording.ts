// Turns facts into the words shown: one grammar for counts, dates and names on pages, in print and in the data files.
import type { Count, Proportion } from '../domain/count.ts';
import type { EvidenceLine, Finding } from '../domain/finding.ts';
import type { Attribution } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Strings } from './strings/en.ts';

export function countText(count: Count, t: Strings): string {
  switch (count.shown) {
    case 'exact':
      return t.number(count.n);
    case 'fewer-than':
      return t.count.fewerThan(count.limit);
    case 'nearly-all':
      return t.count.nearlyAll;
    case 'hidden':
      return t.count.hidden;
  }
}

/** "6 of 9", or "6" where the total is unknown. */
export function proportionText(proportion: Proportion, t: Strings): string {
  const people = countText(proportion.people, t);
  return proportion.of === null ? people : t.count.of(people, countText(proportion.of, t));
}

/** "6 of 9", "6" where the total is unknown, "fewer than 10" where the group itself is too small to show. */
export function cellText(cell: Proportion, t: Strings): string {
  const isSmallGroup = cell.of !== null && cell.of.shown !== 'exact';
  return isSmallGroup ? countText(cell.people, t) : proportionText(cell, t);
}

/** A group of this size in which nobody raised something is worth a word of its own. */
const TELLING_NONE = 10;

/**
 * The evidence line, whole: "Raised by 12 of 27 respondents: 6 of 9 parents, … 4 people are quoted here." Small groups in
 * which nobody raised it are told together, "none in the other groups"; the table beside it has each of them. Where a
 * number is hidden they are left out, since "the other groups" would then speak of the hidden ones too.
 * @param quoted people quoted beside it, where a page shows fewer than all; null where none stand there
 */
export function evidenceText(
  line: EvidenceLine,
  t: Strings,
  quoted: number | null = line.quoted,
): string {
  const told = line.byRole.filter(
    ({ cell }) => cell.people.shown !== 'hidden' && (cell.of === null || cell.of.shown === 'exact'),
  );
  const isWhole = told.length === line.byRole.length;
  const isNone = ({ people }: Proportion): boolean => people.shown === 'exact' && people.n === 0;
  const isOne = (count: Count): boolean => count.shown === 'exact' && count.n === 1;
  const isTelling = ({ of }: Proportion): boolean =>
    of !== null && of.shown === 'exact' && of.n >= TELLING_NONE;
  const silent = told.filter(({ cell }) => isNone(cell) && !isTelling(cell));
  const parts = told
    .filter((part) => !silent.includes(part))
    .map(({ group, cell }) => {
      const name = t.groupsInText[group];
      if (cell.of === null) return t.evidence.inGroup(countText(cell.people, t), name);
      const all = countText(cell.of, t);
      return isNone(cell)
        ? t.evidence.noneOfGroup(all, name)
        : isOne(cell.of) && isOne(cell.people)
          ? t.evidence.onlyOne(group)
          : t.evidence.ofGroup(countText(cell.people, t), all, name);
    });
  const rest = !isWhole
    ? [t.evidence.smallGroups]
    : silent.length > 0
      ? [t.evidence.noneElsewhere(silent.length)]
      : [];
  // One group says no more than the whole does.
  const byRole = line.byRole.length < 2 || parts.length === 0 ? '' : [...parts, ...rest].join(', ');
  const people = countText(line.people.people, t);
  const raised =
    line.people.of === null
      ? t.evidence.lineUnknownTotal(people, byRole)
      : t.evidence.line(people, countText(line.people.of, t), byRole);
  return quoted === null ? raised : `${raised} ${t.evidence.quoted(quoted)}`;
}

/** How many said something else on a finding's themes, after "none found" where no quote shows another view; may be empty. */
export function saidElseText(
  { otherViews, saidElse, themes }: Finding,
  t: Strings,
  isSilent = otherViews.length === 0,
): string {
  return [isSilent ? t.summary.noOtherViews : '', t.summary.saidElse(saidElse ?? 0, themes.length)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Making one takes longer than using it a hundred times, and a page shows many dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** ISO date to "November 2, 2012" or, short, "Nov 2, 2012"; "2012-11" to "November 2012". */
export function dateText(iso: string, t: Strings, style: 'long' | 'medium' = 'long'): string {
  const isMonth = iso.length === 7;
  const key = `${t.locale} ${isMonth ? 'month' : style}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(t.locale, {
      ...(isMonth ? { month: 'long', year: 'numeric' } : { dateStyle: style }),
      timeZone: 'UTC',
    });
  dateFormats.set(key, format);
  return format.format(new Date(isMonth ? `${iso}-01T00:00:00Z` : `${iso}T00:00:00Z`));
}

/** "Was open" once the site holds something newer than the last day: pages know no clock but the content's. */
export function openLabel(
  { closed }: { readonly closed: string | null },
  updated: string,
  t: Strings,
): string {
  return closed !== null && closed < updated ? t.summary.wasOpen : t.summary.open;
}

/** The note where one was written, else the range, else that dates were not recorded. */
export function openText(
  consultation: {
    readonly opened: string | null;
    readonly closed: string | null;
    readonly datesNote: string | null;
  },
  t: Strings,
): string {
  const { opened, closed, datesNote } = consultation;
  if (datesNote !== null) return datesNote;
  if (opened !== null && closed !== null) {
    return (
      new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeZone: 'UTC' })
        .formatRange(new Date(`${opened}T00:00:00Z`), new Date(`${closed}T00:00:00Z`))
        // ICU sets thin spaces around the dash, which our faces don't hold.
        .replace(/[\u2009\u202f]/gu, ' ')
    );
  }
  if (opened !== null) return t.dates.from(dateText(opened, t, 'medium'));
  if (closed !== null) return t.dates.until(dateText(closed, t, 'medium'));
  return t.dates.notRecorded;
}

export interface AttributionText {
  /** Set strong: a name, or what stands for one. Never empty. */
  readonly who: string;
  /** What follows, such as the role; empty where `who` says it all. */
  readonly what: string;
}

/** Who wrote a response that no quote was taken from. */
export function writerOf({ response, isRoleHidden }: TaggedResponse): Attribution {
  return {
    name: response.name,
    roles: response.roles,
    roleSource: response.roles.length > 0 ? 'given' : null,
    roleGiven: isRoleHidden ? null : response.roleGiven,
    isRoleHidden,
  };
}

/** @param names whether the batch publishes first names: only then is a missing one worth a word */
export function attributionText(
  by: Attribution,
  names: 'first' | 'none',
  t: Strings,
): AttributionText {
  const role = roleText(by, t);
  const noRole = by.isRoleHidden ? t.quote.roleNotShown : t.quote.roleNotStated;
  if (by.name !== null) return { who: by.name, what: role === '' ? noRole : role };
  if (names === 'first') {
    return { who: t.quote.nameNotGiven, what: role === '' ? noRole : role };
  }
  if (role === '') return { who: t.quote.respondent, what: noRole };
  return { who: capitalise(role), what: '' };
}

/** The person's own words for their role where they gave some, so that a grandparent is never called a parent. */
function roleText(by: Attribution, t: Strings): string {
  if (by.isRoleHidden) return '';
  if (by.roleGiven !== null) return by.roleGiven.charAt(0).toLowerCase() + by.roleGiven.slice(1);
  const roles = t.list(by.roles.map((role) => t.roles[role]));
  return roles !== '' && by.roleSource === 'self-described' ? t.quote.selfDescribed(roles) : roles;
}

export function attributionLine(by: Attribution, names: 'first' | 'none', t: Strings): string {
  const { who, what } = attributionText(by, names, t);
  return what === '' ? who : `${who}, ${what}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const RTL = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'dv', 'ckb', 'sd', 'ug']);

/** `lang` and `dir` for words in another language than the page's; nothing where they are the same or unknown. */
export function languageAttributes(
  language: string,
  t: Strings,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const primary = language.split('-')[0] ?? language;
  if (primary === 'und' || primary === t.tag) return {};
  const dir = RTL.has(primary) ? 'rtl' : 'ltr';
  return dir === t.direction ? { lang: language } : { lang: language, dir };
}

/** Name of a language in the language of the page: "es" is "Spanish". */
export function languageName(language: string, t: Strings): string {
  return new Intl.DisplayNames([t.locale], { type: 'language' }).of(language) ?? language;
}
