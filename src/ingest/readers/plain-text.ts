// Plain text: responses typed or pasted one after another, a transcript, or one long article.
import { cutText, isInterviewer, type TextCut } from '../cut-text.ts';
import { wholeText } from '../json-document.ts';
import type { RawResponse, Reader, ResponsesReading } from '../raw.ts';

export const plainTextReader: Reader = {
  format: 'plain-text',
  claim(sample) {
    const start = sample.text?.start ?? '';
    if (/^\s*<(?:\?xml|!DOCTYPE (?!html))/iu.test(start)) return null;
    if (isCode(start)) return null;
    return /\p{L}{2}/u.test(start) ? 'text without a table or marks of another format' : null;
  },
  async read(sample): Promise<ResponsesReading> {
    return cutReading(cutText(await wholeText(sample), { unmarked: 'list' }), []);
  },
};

/** Programs and data written as programs: nobody's words. */
function isCode(start: string): boolean {
  const lines = start
    .split('\n')
    .slice(0, 400)
    .filter((line) => line.trim() !== '');
  return (
    lines.length >= 5 &&
    lines.filter((line) => /[{};[\],]\s*$/u.test(line)).length > lines.length * 0.7
  );
}

/** Text that begins with an id in brackets: asked before JSON, which no such text is. */
export const markedTextReader: Reader = {
  ...plainTextReader,
  claim(sample) {
    const start = sample.text?.start ?? '';
    const isMarked =
      /^\s*\[\p{L}[^\]"\n{}]{0,58}\][ \t]*(?:\r?\n|\r|[\p{L}“‘'])/u.test(start) &&
      !/^\s*\[(?:true|false|null)\b/u.test(start);
    return isMarked ? 'text whose records begin with a mark in brackets' : null;
  },
};

/** What a cut text gives to the rest of the ingest, with the cut told in plain words. */
export function cutReading(cut: TextCut, notes: readonly string[]): ResponsesReading {
  const comments = cut.pieces.filter((piece) => piece.kind === 'comment').length;
  const count = `${cut.pieces.length} ${cut.pieces.length === 1 ? 'piece' : 'pieces'}`;
  return {
    shape: 'responses',
    setting: 'comments',
    questions: [],
    notes: [
      ...notes,
      `The text was cut ${cut.how}: ${count}${comments > 0 ? `, ${comments} of them comments` : ''}. Look whether each is one person’s words; where not, put a line "Response 1", "Response 2" and so on above each person’s.`,
      ...(cut.leftOut > 0
        ? [
            `${cut.leftOut} ${cut.leftOut === 1 ? 'paragraph' : 'paragraphs'} around them (titles, introductions, page furniture) were left out.`,
          ]
        : []),
    ],
    responses: async function* () {
      await Promise.resolve();
      for (const [index, piece] of cut.pieces.entries()) {
        const row: RawResponse = {
          row: index + 1,
          recordId: piece.id,
          personKey: piece.speaker,
          author: piece.author,
          role: piece.role,
          date: null,
          kind: piece.kind,
          texts: [{ question: null, text: piece.text }],
          choices: [],
        };
        yield isInterviewer(piece.speaker)
          ? { ...row, withhold: 'a question of the interviewer' }
          : row;
      }
    },
  };
}
