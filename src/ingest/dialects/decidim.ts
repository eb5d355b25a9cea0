// Decidim: proposals and comments with flattened keys ("body/en", "author/name") in the language they were written in.
import { normaliseLabel } from '../normalise.ts';
import type { ColumnUse, Dialect, RowJudgement } from '../raw.ts';
import { type ColumnDraft, nameDrafts, widthOf } from './table-shape.ts';

export const decidim: Dialect = {
  format: 'decidim',
  claim(rows) {
    const header = (rows[0] ?? []).map(normaliseLabel);
    const isProposals =
      header.some((cell) => /^body(?:\/|$)/u.test(cell)) &&
      header.some((cell) => /^(?:participatory_space|component)\//u.test(cell));
    const isComments =
      header.includes('body') &&
      header.includes('commentable_type') &&
      header.includes('alignment');
    if (header[0] !== 'id' || !(isProposals || isComments)) return null;
    const amend = header.indexOf('is_amend');
    const state = header.findIndex((cell) => /^state(?:\/|$)/u.test(cell));
    return {
      why: 'columns like "body/en" and "participatory_space/id" as Decidim writes them',
      dataFrom: 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index) => draftOf(header[index] ?? '', header)),
      ),
      notes: [],
      judge: (cells) => judge(cells[amend] ?? '', cells[state] ?? ''),
    };
  },
};

const USES: Readonly<Record<string, ColumnUse>> = {
  id: 'id',
  'author/id': 'person',
  'author/name': 'name',
  alignment: 'closed',
};

function draftOf(header: string, all: readonly string[]): ColumnDraft {
  const [, part, locale] = /^(body|title)(?:\/(.+))?$/u.exec(header) ?? [];
  // Translations by a machine are nobody's words, and the body says all that the title says.
  if (part === 'body' && locale?.includes('machine_translations') !== true)
    return { header, question: 'body', use: 'text' };
  if (header === (all.includes('published_at') ? 'published_at' : 'created_at'))
    return { header, use: 'date' };
  return { header, use: USES[header] ?? 'ignore' };
}

function judge(isAmend: string, state: string): RowJudgement {
  if (isAmend.trim().toLowerCase() === 'true')
    return { withhold: 'an amendment of another proposal' };
  if (state.trim().toLowerCase() === 'withdrawn') return { withhold: 'withdrawn by its author' };
  return {};
}
