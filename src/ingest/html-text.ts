// HTML to the text a reader of the page would see, for formats that are HTML by definition (never for survey cells).
import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);

/** Blocks become paragraphs, `<br>` a line break, entities are decoded once. Scripts, styles and images leave nothing. */
export function htmlToText(html: string): string {
  let text = '';
  let unseen = 0;
  let preformatted = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (UNSEEN.has(name)) unseen += 1;
        if (name === 'pre') preformatted += 1;
        if (name === 'br') text += '\n';
        else if (BLOCKS.has(name)) text += name === 'li' || name === 'tr' ? '\n' : '\n\n';
        else if (name === 'td' || name === 'th') text += ' ';
      },
      ontext(piece) {
        if (unseen > 0) return;
        text += preformatted > 0 ? piece : piece.replace(/[ \t\r\n\f]+/gu, ' ');
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
        if (BLOCKS.has(name)) text += name === 'li' || name === 'tr' ? '\n' : '\n\n';
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return text
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
