// A stretch of a text, the way every stage points into a response.
import { z } from 'zod';

/** Half-open [start, end) in UTF-16 code units of the text it points into. */
export const SpanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.end > span.start, 'a span ends after it starts')
  .readonly();

export type Span = z.infer<typeof SpanSchema>;
