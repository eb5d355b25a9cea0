// The page as readers will see it: the site's own pages, served on this computer and read anew with each edit. Started
// when somebody asks for it, and ended with the desk.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../read/package-root.ts';
import { Refusal } from './desk.ts';

export class Preview {
  readonly #contentDir: string;
  #process: ChildProcess | null = null;
  #address: Promise<string> | null = null;

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** Where a summary is shown. @throws Refusal where the site can't be built as content stands */
  async addressOf(slug: string): Promise<string> {
    this.#address ??= this.#start();
    return `${await this.#address}/summaries/${slug}/`;
  }

  close(): void {
    // It ends with the pipe, and clears up behind it.
    this.#process?.stdin?.end();
  }

  #start(): Promise<string> {
    const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'scripts', 'preview-page.ts')], {
      env: { ...process.env, NODE_ENV: 'development', VERBATIM_CONTENT: this.#contentDir },
      // What it says of errors may quote content, so nothing of it is printed.
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#process = child;
    return new Promise((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [address] = /^http:\S+/mu.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
      child.on('error', reject);
      child.on('exit', () => {
        this.#process = null;
        this.#address = null;
        reject(
          new Refusal(
            'The page can’t be shown as the content stands. “npx verbatim check” says what to mend.',
          ),
        );
      });
    });
  }
}
