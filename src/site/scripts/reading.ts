// Does what only a script can: copying a quote with its citation. Everything on the page reads without it.
export {};

const {
  copy = '',
  copied = '',
  copyFailed = '',
  copyLabel = '',
  quoteLabel = '',
  cite = '',
  print = '',
} = document.body.dataset;

const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);

/** Plain and rich text of a quote or reference, ready for a memo. */
function clipping(button: HTMLElement): { readonly plain: string; readonly rich: string } {
  const holder = button.closest('.quote');
  const block = holder?.querySelector<HTMLElement>('blockquote');
  if (holder === null || block === null || block === undefined) {
    const plain = button.previousElementSibling?.textContent.trim() ?? '';
    return { plain, rich: `<p>${escape(plain)}</p>` };
  }
  const by = holder.querySelector('.who')?.textContent.trim() ?? '';
  const words = block.textContent.trim();
  const label = quoteLabel.replace('%', block.dataset['quote'] ?? '');
  const href = holder.querySelector<HTMLAnchorElement>('a.label')?.href ?? location.href;
  // An isolate keeps words that run from the right from turning what stands beside them; rich text says it by itself.
  const isolated = block.dir === '' ? words : `\u2068${words}\u2069`;
  const given = ['lang', 'dir']
    .filter((name) => block.hasAttribute(name))
    .map((name) => ` ${name}="${block.getAttribute(name) ?? ''}"`)
    .join('');
  return {
    plain: `${isolated} — ${by}. ${label}. ${cite} ${href}`,
    rich: `<blockquote${given}>${escape(words)}</blockquote><p>— ${escape(by)}. <a href="${escape(href)}">${escape(label)}</a>. ${escape(cite)}</p>`,
  };
}

async function write(button: HTMLElement): Promise<void> {
  const { plain, rich } = clipping(button);
  const part = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part(plain, 'text/plain'),
        'text/html': part(rich, 'text/html'),
      }),
    ]);
  } catch {
    // Some browsers take plain text alone.
    await navigator.clipboard.writeText(plain);
  }
}

/** As CopyButton.astro has it. */
function makeButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  // Inside a sentence: "Copy quote 1.1 with its citation".
  const name = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  button.setAttribute('aria-label', copyLabel.replace('%', name));
  return button;
}

// One element for all announcements: a screen reader hears what happened, focus stays on the button.
const status = document.createElement('p');
status.className = 'hidden';
status.setAttribute('role', 'status');
document.querySelector('main')?.append(status);

document.addEventListener('click', (event) => {
  const button =
    event.target instanceof HTMLElement
      ? event.target.closest<HTMLElement>('button.copy:not(.print)')
      : null;
  if (button === null) return;
  const tell = (word: string): void => {
    button.textContent = word;
    status.textContent = word;
    setTimeout(() => {
      button.textContent = copy;
      status.textContent = '';
    }, 2000);
  };
  write(button).then(
    () => {
      tell(copied);
    },
    () => {
      tell(copyFailed);
    },
  );
});

const files = document.querySelector('.cite .files');
if (files !== null) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy print';
  button.textContent = print;
  button.addEventListener('click', () => {
    globalThis.print();
  });
  item.append(button);
  files.append(item);
}

// Scripts that add quotes say so; importing this file instead would cost every page one more request.
document.addEventListener('verbatim:quotes', (event) => {
  if (!(event instanceof CustomEvent)) return;
  for (const item of event.detail as readonly HTMLElement[])
    for (const label of item.querySelectorAll('.quote .by > a.label'))
      label.after(' ', makeButton(label.textContent.trim()));
});
