// The compiled arithmetic (kernel.as says what each function does), with its memory.
import { KERNEL_BYTES } from './kernel-bytes.ts';

/** Places in the memory, in bytes; counts are of rows or numbers. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly embed: Call;
  readonly normalise: Call;
  readonly quantise: Call;
  readonly multiply: Call;
  readonly attend: Call;
  readonly pool: Call;
}

type Call = (...numbers: readonly number[]) => void;

/** Rows of one step of `multiply`, and outputs: what it reads and writes has whole groups of them. */
export const ROWS = 6;
export const COLUMNS = 8;

/** What `multiply` does with its product. */
export const WRITE = 0;
export const ADD = 1;
export const RELU = 2;

/** Throws a WebAssembly.CompileError where the engine has no relaxed SIMD (Node has it from version 21). */
export function startKernel(): Kernel {
  const bytes = Uint8Array.from(atob(KERNEL_BYTES), (character) => character.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  return exports as unknown as Kernel; // kernel.as exports these
}
