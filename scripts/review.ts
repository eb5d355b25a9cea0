// verbatim review: the review desk, a local page on which a person checks tags, cuts quotes and takes files in.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { InvalidArgumentError, type Command } from 'commander';
import { SlugSchema } from '../src/domain/id.ts';
import { slugFrom } from '../src/domain/slug-from.ts';
import { DESK } from '../src/pipeline/meet-redactions.ts';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { Api } from '../src/review/api.ts';
import { serveDesk } from '../src/review/server.ts';
import { listConsultations, readConsultation } from '../src/read/content.ts';
import { openReader } from '../src/synthesise.ts';
import { contentOption } from './options.ts';

interface ReviewFlags {
  readonly content: string;
  readonly reviewer?: string;
  readonly port: number;
  readonly open: boolean;
}

export function register(program: Command): void {
  program
    .command('review')
    .description(
      'Open the review desk: check tags, cut quotes, keep texts back. A page on this computer alone; ' +
        'decisions are lines in content/consultations/<slug>/decisions/<you>.jsonl.',
    )
    .argument('[slug]', 'consultation to open first')
    .addOption(contentOption())
    .option(
      '--reviewer <name>',
      'who is reviewing (default: your name in git, else your user name)',
    )
    .option('--port <n>', 'port to listen on (default: one that is free)', readPort, 0)
    .option('--no-open', 'print the address without opening a browser')
    .action(openDesk);
}

async function openDesk(slug: string | undefined, flags: ReviewFlags): Promise<void> {
  const reviewer = reviewerName(flags.reviewer);
  // Says which consultations there are; a log that was cut off is mended when the desk reads it.
  if (slug !== undefined && !listConsultations(flags.content).includes(slug))
    readConsultation(flags.content, slug);
  const reader = openReader({ contentDir: flags.content });
  const now = (): number => Date.now();
  const api = new Api({ contentDir: flags.content, slug: slug ?? null, reviewer, reader, now });
  api.warm();
  const desk = await serveDesk(api, randomBytes(24).toString('base64url'), flags.port);
  process.stderr.write(
    `✔ The review desk is open, for ${reviewer}\n  ${desk.address}\n` +
      '  Every ruling is saved as you make it. Ctrl+C closes the desk.\n',
  );
  if (flags.open && hasDesktop()) openBrowser(desk.address);
  await stopped();
  await desk.close();
  api.close();
  reader.close();
}

/** Names the log, so it is a slug: "Ana María López" becomes ana-maria-lopez. */
function reviewerName(given: string | undefined): string {
  const name = given ?? gitName() ?? userName() ?? '';
  const slug = slugFrom(name);
  if (slug === DESK)
    throw new VerbatimError('reviewer-unknown', [
      {
        where: 'verbatim review',
        message: `"${DESK}" is the name under which the desk itself writes: take another with --reviewer.`,
      },
    ]);
  if (SlugSchema.safeParse(slug).success) return slug;
  throw new VerbatimError('reviewer-unknown', [
    {
      where: given === undefined ? 'verbatim review' : `--reviewer ${JSON.stringify(given)}`,
      message:
        given === undefined
          ? 'neither git nor this computer says who you are.'
          : 'holds no letter from a to z and no digit, and it names a file.',
    },
  ]);
}

function gitName(): string | null {
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return name.trim() === '' ? null : name.trim();
  } catch {
    return null;
  }
}

function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function hasDesktop(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Best effort: the address has been printed. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const browser = spawn(command, args, { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
