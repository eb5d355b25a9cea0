// OpenDocument texts: paragraphs in one XML part.
import { allBytes } from '../all-text.ts';
import { cutText } from '../cut-text.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { walkXml, type XmlHandler, type XmlTag } from '../xml.ts';
import { openZip } from '../zip.ts';
import { cutReading } from './plain-text.ts';

const MIME = 'application/vnd.oasis.opendocument.text';

export const odtReader: Reader = {
  format: 'odt',
  claim(sample) {
    const start = new TextDecoder('latin1').decode(sample.source.head.subarray(0, 200));
    return start.startsWith('PK') && start.includes(MIME)
      ? 'a ZIP package that says it is an OpenDocument text'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const zip = openZip(await allBytes(sample.source), sample.source.name);
    const { handler } = walkXml(zip.text('content.xml'), () => new TextHandler());
    return cutReading(cutText(handler.paragraphs.join('\n\n'), { unmarked: 'whole' }), []);
  },
};

class TextHandler implements XmlHandler {
  readonly paragraphs: string[] = [];
  #open: string[] = [];
  #unseen = 0;

  readonly open = (tag: XmlTag): void => {
    if (tag.local === 'annotation' || tag.local === 'note' || tag.local === 'tracked-changes')
      this.#unseen += 1;
    if (this.#unseen > 0) return;
    if (tag.local === 'p' || tag.local === 'h') this.#open.push('');
    if (tag.local === 's')
      this.text(' '.repeat(Math.min(Number(tag.attributes['text:c'] ?? '1') || 1, 100)));
    if (tag.local === 'tab') this.text('\t');
    if (tag.local === 'line-break') this.text('\n');
  };

  readonly text = (text: string): void => {
    const last = this.#open.length - 1;
    if (this.#unseen === 0 && last >= 0) this.#open[last] = (this.#open[last] ?? '') + text;
  };

  readonly close = (tag: XmlTag): void => {
    if (tag.local === 'annotation' || tag.local === 'note' || tag.local === 'tracked-changes')
      this.#unseen -= 1;
    else if (this.#unseen === 0 && (tag.local === 'p' || tag.local === 'h'))
      this.paragraphs.push(this.#open.pop() ?? '');
  };
}
