// Writes tables that open in a spreadsheet as what they are: words never turn into formulas.

const RUNS_AS_FORMULA = /^[\s]*[=+\-@|%]|^[\t\r\n]/u;

/** One cell. Text that a spreadsheet would run gets an apostrophe in front; numbers are left alone. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = RUNS_AS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: CRLF line ends, one header line, a line end after the last row. */
export function csvTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
