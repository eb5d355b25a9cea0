// April, May, June, August: first names that are months where the sentence speaks of time.
import type { NameReading } from './name-reading.ts';

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const BEFORE_MONTH =
  /^(?:in|on|by|till|until|since|before|after|this|last|next|whole|every|each|all|of|the|was|is|early|late|mid|from|to|and|or|through|during|between|a|my|our|around)$/u;

/** "Since August", "May or June"; not "my niece, May," and not "with April". */
export function isMonth(reading: NameReading, i: number): boolean {
  return MONTHS.test(reading.lower(i)) && BEFORE_MONTH.test(reading.lower(i - 1));
}

/** As `isMonth`, where a name is joined on by "and": "in August and Tyler" gives no name to the month. */
export function isMonthInTime(reading: NameReading, i: number): boolean {
  return (
    MONTHS.test(reading.lower(i)) &&
    /^(?:in|by|till|until|since|before|after|this|last|next|early|late|mid|through|during)$/u.test(
      reading.lower(i - 1),
    )
  );
}
