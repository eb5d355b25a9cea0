// Word documents. The package is unpacked here, with its limits, and only its text parts are handed to the parser.
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { VerbatimError } from '../../errors/verbatim-error.ts';
import { allBytes } from '../all-text.ts';
import { readHtmlParts } from '../html-parts.ts';
import type { Reader, Reading } from '../raw.ts';
import { namesInHead, openZip, type Zip } from '../zip.ts';
import { htmlReading } from './html.ts';

const TEXT_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes|comments)[^/]*\.xml|word\/_rels\/document[^/]*\.xml\.rels)$/iu;

export const docxReader: Reader = {
  format: 'docx',
  claim(sample) {
    return namesInHead(sample.source.head).some((name) => name.startsWith('word/'))
      ? 'a ZIP package with the parts of a Word document'
      : null;
  },
  async read(sample): Promise<Reading> {
    const { name } = sample.source;
    const zip = openZip(await allBytes(sample.source), name);
    const html = await toHtml(partsOf(zip), name);
    return htmlReading(readHtmlParts(html), [
      ...(zip.has('word/comments.xml') ? ['Word’s comments in the margin were left out.'] : []),
      ...(zip.has('word/footnotes.xml') || zip.has('word/endnotes.xml')
        ? ['Footnotes were left out.']
        : []),
    ]);
  },
};

function partsOf(zip: Zip): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const part of zip.names.filter((entry) => TEXT_PARTS.test(entry)))
    parts[part] = zip.bytes(part);
  return parts;
}

async function toHtml(parts: Record<string, Uint8Array>, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        // Numbers that Word made are lost, notes and pictures are not people’s words here.
        styleMap: ['comment-reference => '],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value
      .replace(/<sup><a [^>]*href="#(?:foot|end)note-[^"]*"[^>]*>[^<]*<\/a><\/sup>/gu, '')
      .replace(/<ol><li id="(?:foot|end)note-[\s\S]*<\/ol>$/u, '');
  } catch {
    throw new VerbatimError('file-damaged', [
      {
        where: name,
        message: 'is a Word document whose inside can’t be read.',
        hint: 'Open it in Word or LibreOffice, save it as .docx or as plain text and take in that copy.',
      },
    ]);
  }
}
