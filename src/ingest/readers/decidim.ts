// Decidim's tables of proposals and comments: newer versions keep what people wrote as HTML.
import { normaliseLabel } from '../normalise.ts';
import type { Reader, Reading } from '../raw.ts';
import { withoutHtml } from '../table-with-html.ts';
import { csvReader } from './csv.ts';

export const decidimReader: Reader = {
  format: 'decidim',
  claim(sample) {
    const [first = ''] = (sample.text?.start ?? '').split(/\r\n|\n|\r/u, 1);
    const isDecidim =
      /^"?id"?[;,]/u.test(first) &&
      /(?:participatory_space\/|commentable_type)/u.test(first) &&
      /\bbody\b/u.test(first);
    return isDecidim && csvReader.claim(sample) !== null ? 'a table with Decidim’s columns' : null;
  },
  async read(sample): Promise<Reading> {
    const reading = await csvReader.read(sample);
    if (reading.shape !== 'table') return reading;
    return withoutHtml(
      reading,
      (cells) => normaliseLabel(cells[0] ?? '') === 'id',
      (header) => /^(?:body|title)(?:\/|$)/u.test(header),
    );
  },
};
