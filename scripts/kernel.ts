// Compiles the encoder's arithmetic, src/pipeline/encoder/kernel.as, into kernel-bytes.ts: "node scripts/kernel.ts", after the
// source changed. The result is committed, so a build needs no compiler; a test compiles it again and compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { PACKAGE_ROOT } from '../src/read/package-root.ts';

/** What we use of the compiler. Its own types would give every file of ours AssemblyScript's globals. */
interface Compiler {
  readonly main: (
    options: readonly string[],
    files: {
      readonly readFile: (name: string) => string | null;
      readonly writeFile: (name: string, contents: string | Uint8Array) => void;
      readonly listFiles: () => readonly string[];
    },
  ) => Promise<{ readonly error: Error | null; readonly stderr: { toString: () => string } }>;
}
const COMPILER = 'assemblyscript/asc' as string;

const FOLDER = join(PACKAGE_ROOT, 'src/pipeline/encoder');
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd,relaxed-simd'];

/** The text of kernel-bytes.ts. Throws an Error with the compiler's words where the source doesn't compile. */
export async function compileKernel(): Promise<string> {
  // The compiler wants its own ".ts" for a name; on disk the file has another, because it is another language.
  const source = readFileSync(join(FOLDER, 'kernel.as'), 'utf8');
  const { default: asc } = (await import(COMPILER)) as { readonly default: Compiler };
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(['kernel.ts', ...OPTIONS, '--outFile', 'kernel.wasm'], {
    readFile: (name) => (name === 'kernel.ts' ? source : null),
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || binary === undefined)
    throw new Error(`kernel.as does not compile:\n${stderr.toString()}`);
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,120}/gu) ?? [];
  return `// Written by "node scripts/kernel.ts" from kernel.as: WebAssembly in base64.
export const KERNEL_BYTES = [
${lines.map((line) => `  '${line}',\n`).join('')}].join('');
`;
}

if (argv[1]?.endsWith('kernel.ts') === true)
  writeFileSync(join(FOLDER, 'kernel-bytes.ts'), await compileKernel());
