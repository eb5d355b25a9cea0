// Dates as found in exports to ISO dates, only where there is one way to read them.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether the first number of 4/5/2016 is the month or the day; null where the column doesn't show it. */
export type DayOrder = 'month-first' | 'day-first' | null;

/** `2016-04-22`, or null: unreadable, impossible, or readable in two ways. */
export function toIsoDate(raw: string, order: DayOrder): string | null {
  const text = raw.trim();
  if (text.length < 6 || text.length > 60) return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text);
  if (iso !== null) return checked(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ]?\d{4,6})?Z?$/u.exec(text);
  if (compact !== null) return checked(compact[1], compact[2], compact[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u.exec(text);
  // Dots are written day first everywhere.
  if (dotted !== null) return checked(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/u.exec(text);
  if (slashed !== null)
    return fromSlashes(Number(slashed[1]), Number(slashed[2]), slashed[3] ?? '', order);
  const short = /^(\d{1,2})\/(\d{1,2})\/(\d{2})(?=\s|$)/u.exec(text);
  if (short !== null)
    return fromSlashes(Number(short[1]), Number(short[2]), `20${short[3] ?? ''}`, order);
  const epoch = /^(1[0-9]{9})(\d{3})?(?:\.\d+)?$/u.exec(text);
  if (epoch !== null) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
  return fromWords(text);
}

/** As spreadsheets count days, 2000 to 2049, with the time as a fraction: "46085.38". */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/u;

export function isDateSerial(raw: string): boolean {
  const text = raw.trim();
  return SERIAL.test(text) && dayOfSerial(text) >= 36_526 && dayOfSerial(text) < 54_789;
}

/** Of a cell in a column of dates alone: elsewhere such a number may be anything. */
export function fromDateSerial(raw: string): string | null {
  if (!isDateSerial(raw)) return null;
  // Day 1 is 1 January 1900; a leap day that never was is counted, so that day 0 lies two days before it.
  return new Date(Date.UTC(1899, 11, 30 + dayOfSerial(raw.trim()))).toISOString().slice(0, 10);
}

function dayOfSerial(text: string): number {
  return Number(text.slice(0, 5));
}

/** What a column of dates shows about its own order: one 22/4 or 4/22 settles it for all. */
export function dayOrderOf(samples: Iterable<string>): DayOrder {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const sample of samples) {
    const slashed = /^\s*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/u.exec(sample);
    if (slashed === null) continue;
    if (Number(slashed[1]) > 12) dayFirst += 1;
    if (Number(slashed[2]) > 12) monthFirst += 1;
  }
  if (monthFirst > 0 && dayFirst > 0) return null;
  return monthFirst > 0 ? 'month-first' : dayFirst > 0 ? 'day-first' : null;
}

/** Whether a cell looks like a date or a time stamp at all, even one that can be read in two ways. */
export function looksLikeDate(raw: string): boolean {
  const text = raw.trim();
  return toIsoDate(text, 'month-first') !== null || toIsoDate(text, 'day-first') !== null;
}

function fromSlashes(first: number, second: number, year: string, order: DayOrder): string | null {
  if (first === second || second > 12 || (first <= 12 && order === 'month-first'))
    return checked(year, first, second);
  if (first > 12 || order === 'day-first') return checked(year, second, first);
  return null;
}

function fromWords(text: string): string | null {
  const month =
    /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?!\p{L})/iu.exec(text);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(text);
  if (month === null || year === null) return null;
  const days = [
    ...text
      .replace(/\d{1,2}:\d{2}(?::\d{2})?/gu, ' ')
      .matchAll(/(?<![\d+-])(\d{1,2})(?:st|nd|rd|th)?(?![\d%])/gu),
  ];
  const [day] = days;
  if (days.length !== 1 || day === undefined) return null;
  // A sentence that mentions a month is no date.
  if (text.split(/\s+/u).length > 8) return null;
  return checked(year[0], MONTHS.indexOf((month[1] ?? '').toLowerCase()) + 1, day[1]);
}

function checked(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1970 && y <= 2199) || !(m >= 1 && m <= 12) || !(d >= 1 && d <= 31)) return null;
  if (d > daysIn(m, y)) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Gregorian. */
function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
