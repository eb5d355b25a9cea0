// Record numbers that a spreadsheet rewrote when it saved a form's export again: 00123 became 123, 123.0 or 1,234. Read as
// they were taken in, or everybody would be a new person.
import type { Existing } from './existing.ts';
import type { ResponsesReading } from './raw.ts';
import { IdGiver, isGlobalId } from './respondent.ts';
import { formOfBatch } from './same-form.ts';

/** From a number as it stands in this file to the one that was taken in. */
type IdReading = (id: string) => string;

const LOOKED_AT = 300;
const MOST_DIGITS = 12;
/** By fewer it may be chance. */
const LEAST = 3;

/**
 * Null where the numbers are known as they stand, or in no other way either. Of those that another reading would change
 * half must be known by it, three at least, and none of them as it stands.
 */
async function findIdReading(
  responses: ResponsesReading,
  form: string,
  consultation: string,
  existing: Existing,
): Promise<IdReading | null> {
  if (!existing.batches.some(({ manifest }) => formOfBatch(manifest) === form)) return null;
  const givenOut = new IdGiver(consultation, existing.textOf);
  const isKnown = (id: string): boolean =>
    existing.respondents.has(givenOut.byRecord(isGlobalId(id) ? '' : form, id));
  const ids: string[] = [];
  for await (const { recordId } of responses.responses()) {
    if (recordId !== null) ids.push(recordId);
    if (ids.length >= LOOKED_AT) break;
  }
  if (!ids.some((id) => /^\d/u.test(id))) return null;
  const readings: IdReading[] = [
    bare,
    (id) => bare(id).replace(/^0+(?=\d)/u, ''),
    ...Array.from({ length: MOST_DIGITS }, (_, at): IdReading => {
      const width = at + 2;
      return (id) => (/^\d+$/u.test(bare(id)) ? bare(id).padStart(width, '0') : id);
    }),
  ];
  const [best] = readings
    .map((read) => {
      const changed = ids.filter((id) => read(id) !== id);
      const found = changed.filter((id) => isKnown(read(id))).length;
      const isFit =
        found >= LEAST && found * 2 >= changed.length && !changed.some((id) => isKnown(id));
      return { read, found: isFit ? found : 0 };
    })
    .sort((a, b) => b.found - a.found);
  return best === undefined || best.found === 0 ? null : best.read;
}

/** 123.0 and 1,234 without what a spreadsheet added. */
function bare(id: string): string {
  if (/^\d+[.,]0+$/u.test(id) && !/^\d{1,3},000$/u.test(id)) return id.replace(/[.,]0+$/u, '');
  return /^\d{1,3}(?:[.,'’\s]\d{3})+$/u.test(id) ? id.replace(/\D/gu, '') : id;
}

/** The same reading, its numbers as they were taken in; a note says so in the report. */
export async function withEarlierIds(
  responses: ResponsesReading,
  form: string,
  consultation: string,
  existing: Existing,
): Promise<ResponsesReading> {
  const read = await findIdReading(responses, form, consultation, existing);
  if (read === null) return responses;
  return {
    ...responses,
    notes: [
      ...responses.notes,
      'The numbers of the records were rewritten by a spreadsheet (007 as 7 or 7.0); they are read as they were taken in earlier.',
    ],
    async *responses() {
      for await (const raw of responses.responses())
        yield raw.recordId === null ? raw : { ...raw, recordId: read(raw.recordId) };
    },
  };
}
