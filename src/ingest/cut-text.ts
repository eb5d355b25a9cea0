// Where one person's words end and the next one's begin in a plain text: marks first, then numbers, bullets, blanks.
import { takeByline } from './byline.ts';
import { isFurniture, leaveOutFurniture } from './page-furniture.ts';
import { findNumbered } from './numbered-items.ts';
import { unwrapLines } from './unwrap-lines.ts';

export interface Piece {
  readonly text: string;
  /** What the file calls this record; null where it calls it nothing or only numbers it. */
  readonly id: string | null;
  /** Who says it in a transcript. */
  readonly speaker: string | null;
  readonly author: string | null;
  readonly role: string | null;
  readonly kind: 'response' | 'comment';
}

export interface TextCut {
  /** In plain words, for the report: "at the lines Comment 1, Comment 2 …". */
  readonly how: string;
  readonly pieces: readonly Piece[];
  /** Paragraphs that are no response: titles, introductions, page furniture. */
  readonly leftOut: number;
}

export interface CutOptions {
  /** What a text without any marks is: a list of paragraphs or lines, or one person's document. */
  readonly unmarked: 'list' | 'whole';
}

/** `text`: LF line ends. Always gives at least one piece, unless the text is blank. */
export function cutText(text: string, options: CutOptions): TextCut {
  const body = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const cut =
    cutAtHeadings(body) ??
    cutAtRules(body) ??
    cutAtSpeakers(body) ??
    cutAtBullets(body) ??
    cutAtNumbers(body) ??
    (options.unmarked === 'whole' ? asArticle(body, 'as one document') : cutAtBlanks(body));
  return { ...cut, pieces: cut.pieces.filter((piece) => piece.text.trim() !== '') };
}

export function piece(text: string, more: Partial<Piece> = {}): Piece {
  const signed = takeByline(unwrapLines(text.replace(/^\n+/u, '').trimEnd()));
  return { id: null, speaker: null, kind: 'response', ...signed, ...more };
}

const HEADING =
  /^[ \t]*(?:#{1,4}[ \t]*)?(?:\*\*)?(?:comment|response|answer|submission|respondent|participant|person|quote|entry|feedback|kommentar|antwort|comentario|respuesta|commentaire|réponse)[ \t]*(?:no\.?|number|nr\.?|#)?[ \t]*(\d{1,6})(?:\*\*)?[ \t]*(?:\([^)\n]{1,60}\))?[ \t]*(?:[:.)–—-](?:\*\*)?[ \t]*(.*))?$/iu;

/** "Comment 12:" on a line of its own or before the words. */
function cutAtHeadings(text: string): TextCut | null {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, index) => {
    const found = HEADING.exec(line);
    return found === null ? [] : [{ index, number: Number(found[1]), rest: found[2] ?? '' }];
  });
  const rising = heads.filter((head, at) => at === 0 || head.number > (heads[at - 1]?.number ?? 0));
  if (heads.length < 2 || rising.length < heads.length * 0.9) return null;
  const pieces = rising.map((head, at) =>
    piece([head.rest, ...lines.slice(head.index + 1, rising[at + 1]?.index)].join('\n')),
  );
  return {
    how: 'at lines like “Comment 12:”',
    pieces,
    leftOut: paragraphsIn(lines.slice(0, rising[0]?.index)),
  };
}

/** Lines of hyphens, equal signs or stars between records, each perhaps with an id in brackets at its top. */
function cutAtRules(text: string): TextCut | null {
  const parts = text
    .split(/^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,}|#{5,}|(?:[*-] ){2,}[*-])[ \t]*$/mu)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const ids = parts.map((part) => /^\s*\[([^\]\n]{1,60})\][ \t]*\n/u.exec(part));
  const hasIds = ids.filter((id) => id !== null).length >= parts.length * 0.8;
  return {
    how: `at lines of hyphens or the like${hasIds ? ', each record with its id in brackets' : ''}`,
    pieces: parts.map((part, index) => {
      const id = hasIds ? ids[index] : null;
      return id === null || id === undefined
        ? piece(part)
        : piece(part.slice(id[0].length), { id: id[1] ?? null });
    }),
    leftOut: 0,
  };
}

const INTERVIEWER = /^(?:interviewer|moderator|facilitator|researcher|host|q)$/iu;

/** Turns of a transcript: "[id1] …" or "Maria: …" at the start of a paragraph. */
function cutAtSpeakers(text: string): TextCut | null {
  const lines = text.split('\n');
  for (const mark of [
    /^\[([\p{L}_-]{0,20}[ _-]?\d{1,6})\][:.]?[ \t]+(.*)$/u,
    /^(\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|\d{1,3}))?):[ \t]+(.*)$/u,
  ]) {
    const turns = lines.flatMap((line, index) => {
      const found = mark.exec(line);
      return found === null ? [] : [{ index, who: found[1] ?? '', rest: found[2] ?? '' }];
    });
    const speakers = new Set(turns.map((turn) => turn.who));
    const paragraphs = paragraphsIn(lines);
    const isTranscript =
      turns.length >= 3 &&
      turns.length >= paragraphs * 0.6 &&
      (speakers.size < turns.length || mark.source.startsWith('^\\['));
    if (!isTranscript || speakers.size < 2) continue;
    const isRepeated = speakers.size < turns.length;
    return {
      how: `at the marks of ${speakers.size} speakers or records`,
      pieces: turns.map((turn, at) =>
        piece(
          [turn.rest, ...lines.slice(turn.index + 1, turns[at + 1]?.index)].join('\n'),
          isRepeated ? { speaker: turn.who } : { id: turn.who },
        ),
      ),
      leftOut: paragraphsIn(lines.slice(0, turns[0]?.index)),
    };
  }
  return null;
}

/** Whether a transcript's turn is a question by the people who ask. */
export function isInterviewer(speaker: string | null): boolean {
  return speaker !== null && INTERVIEWER.test(speaker);
}

function cutAtNumbers(text: string): TextCut | null {
  const numbered = findNumbered(text);
  if (numbered === null) return null;
  const before = paragraphsOf(numbered.before);
  const words = numbered.before.split(/\s+/u).length;
  const pieces = numbered.items.map((item) => piece(item));
  if (isPointList(numbered.items)) return asArticle(text, 'as one article with numbered points');
  // A long text above the first number is an article, and what is numbered below it are its readers' comments.
  if (words > 120 && before.length >= 3) {
    const article = asArticle(numbered.before, '');
    return {
      how: `as one article with ${pieces.length} numbered comments below it`,
      pieces: [
        ...article.pieces,
        ...pieces.map((one): Piece => ({
          ...one,
          text: withoutFurnitureAtEnd(one.text),
          kind: 'comment',
        })),
      ],
      leftOut:
        article.leftOut + paragraphsOf(numbered.items.at(-1) ?? '').filter(isFurniture).length,
    };
  }
  return { how: `at the numbers 1 to ${pieces.length}`, pieces, leftOut: before.length };
}

/** Numbers before short headings, each with paragraphs of its own: the points of one article. */
function isPointList(items: readonly string[]): boolean {
  const headed = items.filter((item) => {
    const [first = '', ...rest] = item.trim().split(/\n\s*\n/u);
    return (
      first.split(/\s+/u).length <= 12 &&
      !first.includes('\n') &&
      rest.join(' ').split(/\s+/u).length >= 30
    );
  });
  return items.length >= 2 && headed.length >= items.length * 0.75;
}

function withoutFurnitureAtEnd(text: string): string {
  const paragraphs = text.split(/\n\s*\n/u);
  while (paragraphs.length > 1 && isFurniture(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n');
}

const BULLET = /^(?:[-*•–—·‣◦▪●○]|\+)[ \t]+(?=\S)/u;

function cutAtBullets(text: string): TextCut | null {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (BULLET.test(line) ? [index] : []));
  const [first] = starts;
  if (first === undefined || starts.length < 3) return null;
  const others = lines.slice(first).filter((line) => line.trim() !== '' && !BULLET.test(line));
  const indented = others.filter((line) => /^\s/u.test(line)).length;
  const before = paragraphsIn(lines.slice(0, first));
  if (before > 3 || (indented < others.length * 0.8 && starts.length < others.length)) return null;
  return {
    how: 'at its bullets',
    pieces: starts.map((start, at) =>
      piece(
        [
          (lines[start] ?? '').replace(BULLET, ''),
          ...lines
            .slice(start + 1, starts[at + 1])
            .map((line) => line.replace(/^(?: {1,4}|\t)/u, '')),
        ].join('\n'),
      ),
    ),
    leftOut: before,
  };
}

function cutAtBlanks(text: string): TextCut {
  const paragraphs = paragraphsOf(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const byBlanks = paragraphs.length >= 2;
  const parts = byBlanks ? paragraphs : lines;
  if (isArticle(parts)) return asArticle(parts.join('\n\n'), 'as one article');
  if (byBlanks)
    return { how: 'at its blank lines', pieces: paragraphs.map((one) => piece(one)), leftOut: 0 };
  const whole = unwrapLines(text);
  if (whole !== text && !whole.trim().includes('\n'))
    return { how: 'as one text', pieces: [piece(text)], leftOut: 0 };
  return {
    how: lines.length === 1 ? 'as one text' : 'at its line ends',
    pieces: lines.map((one) => piece(one)),
    leftOut: 0,
  };
}

/** Beginnings that need a paragraph before them. People who answer a question begin with "As a parent" or "I". */
const CARRIES_ON =
  /^(?:but|and|that['’]s why|this|these|those|for (?:more|example|instance)|however|in addition|moreover|furthermore|finally|second(?:ly)?|third(?:ly)?|then|still|when it comes to|in (?:the end|short|fact|conclusion)|on the other hand|does|another)\b/iu;

/** One author at length: furniture of a page around it, or even, finished paragraphs that carry on from one another. */
function isArticle(parts: readonly string[]): boolean {
  if (parts.length < 4) return false;
  const counts = parts.map((part) => (isFurniture(part) ? 0 : part.split(/\s+/u).length));
  const words = counts.reduce((sum, count) => sum + count, 0);
  const long = counts.filter((count) => count >= 25);
  const longShare = long.reduce((sum, count) => sum + count, 0) / Math.max(1, words);
  const furniture = counts.filter((count) => count === 0).length;
  const isFramed = isFurniture(parts[0] ?? '') || isFurniture(parts.at(-1) ?? '');
  if (furniture >= 2 && furniture >= parts.length * 0.08 && isFramed && longShare >= 0.8)
    return true;
  const finished = parts.filter((part) => /[.!?…:]["”’)]?\s*$/u.test(part)).length;
  const carriesOn = parts.slice(1).filter((part) => CARRIES_ON.test(part)).length;
  return (
    words / parts.length >= 30 &&
    long.length >= parts.length * 0.75 &&
    finished >= parts.length * 0.8 &&
    carriesOn >= (parts.length - 1) * 0.25
  );
}

function asArticle(text: string, how: string): TextCut {
  const { paragraphs, furniture } = leaveOutFurniture(paragraphsOf(unwrapLines(text)));
  const body = paragraphs.join('\n\n');
  return {
    how,
    pieces: [{ text: body, id: null, speaker: null, author: null, role: null, kind: 'response' }],
    leftOut: furniture,
  };
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => paragraph.replace(/^\n+/u, '').trimEnd())
    .filter((paragraph) => paragraph.trim() !== '');
}

function paragraphsIn(lines: readonly string[]): number {
  return paragraphsOf(lines.join('\n')).length;
}
