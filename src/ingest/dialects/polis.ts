// Polis: comments with "comment-body" and "moderated" (-1 rejected, 0 not looked at, 1 accepted).
import { normaliseLabel } from '../normalise.ts';
import type { ColumnUse, Dialect } from '../raw.ts';
import { type ColumnDraft, nameDrafts, widthOf } from './table-shape.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
  'comment-body': 'text',
  'author-id': 'person',
  'comment-id': 'id',
  timestamp: 'date',
};

export const polis: Dialect = {
  format: 'polis',
  claim(rows) {
    const header = (rows[0] ?? []).map((cell) => normaliseLabel(cell).toLowerCase());
    if (!header.includes('comment-body') || !header.includes('moderated')) return null;
    const moderated = header.indexOf('moderated');
    const seed = header.indexOf('is-seed');
    const seeds =
      seed === -1
        ? 0
        : rows.slice(1).filter((row) => row[seed]?.trim().toLowerCase() === 'true').length;
    return {
      why: '"comment-body" and "moderated" as Polis writes them',
      dataFrom: 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index): ColumnDraft => {
          const label = header[index] ?? '';
          return { header: label, use: USES[label] ?? 'ignore' };
        }),
      ),
      notes: [
        'Comments that the moderators rejected are withheld; accepted ones and those nobody looked at are taken in.',
        ...(seeds > 0
          ? [
              'Some statements are the organisers’ own (is-seed); they were taken in with the others: withhold them where only the public’s words should count.',
            ]
          : []),
      ],
      judge: (cells) =>
        cells[moderated]?.trim() === '-1' ? { withhold: 'rejected by the moderators' } : {},
    };
  },
};
