// Regulations.gov: a docket's listing below a block about the docket (no text), or the bulk download with comments.
import { normaliseLabel } from '../normalise.ts';
import type { ColumnUse, Dialect, RowJudgement } from '../raw.ts';
import { type ColumnDraft, findRow, nameDrafts, widthOf } from './table-shape.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
  comment: 'text',
  'document id': 'id',
  'received date': 'date',
  'first name': 'name',
};

export const regulationsGov: Dialect = {
  format: 'regulations-gov',
  claim(rows) {
    const at = findRow(rows, isRegulationsHeader);
    if (at === -1) return null;
    const header = (rows[at] ?? []).map((cell) => normaliseLabel(cell).toLowerCase());
    const hasText = header.includes('comment');
    const type = header.indexOf('document type');
    const comment = header.indexOf('comment');
    return {
      why: '"Document ID", "Document Type" and "Posted Date" as Regulations.gov writes them',
      dataFrom: at + 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index): ColumnDraft => {
          const label = header[index] ?? '';
          const shown = { header: rows[at]?.[index] ?? '' };
          // A listing without comments still counts how many were sent, of which kind.
          if (label === 'document type' && !hasText) return { ...shown, use: 'closed' };
          if (label === 'posted date' && !header.includes('received date'))
            return { ...shown, use: 'date' };
          return { ...shown, use: USES[label] ?? 'ignore' };
        }),
      ),
      notes: hasText
        ? []
        : [
            'This listing says who sent a comment but not what it says; Regulations.gov’s bulk download and its API hold the comments themselves.',
          ],
      judge: (cells) => judge(cells[type] ?? '', comment === -1 ? null : (cells[comment] ?? '')),
    };
  },
};

export function isRegulationsHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => normaliseLabel(cell).toLowerCase());
  return (
    names.includes('document id') &&
    names.includes('document type') &&
    names.includes('posted date')
  );
}

function judge(type: string, comment: string | null): RowJudgement {
  if (type.trim() !== '' && !/public submission|comment/iu.test(type))
    return { reject: 'a document of the agency, not a comment' };
  if (
    comment !== null &&
    /^\W*(?:please )?see (?:the )?(?:attached|attachment)[^.]{0,40}\.?\W*$/iu.test(comment)
  )
    return { reject: 'the comment only points to an attachment, which is not in this file' };
  return {};
}
