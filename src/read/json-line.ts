// One line of JSON Lines against the shape it must have; what is wrong is said without its text.
import type { z } from 'zod';

/** The value, or what is wrong with the line. */
export function readJsonLine<T>(
  schema: z.ZodType<T>,
  line: string,
): { readonly value: T } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this line is not JSON.';
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return parsed.error.issues.map(inWords).join(' ');
}

function inWords(issue: z.core.$ZodIssue): string {
  const isField = issue.path.length > 0;
  const what = isField ? `"${issue.path.join('.')}"` : 'this line';
  return issue.code === 'invalid_type'
    ? `${what} must be ${isField ? 'there as ' : ''}a JSON ${issue.expected}.`
    : `${what} is not what it should be (${issue.code}).`;
}
