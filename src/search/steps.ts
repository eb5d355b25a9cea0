// Long work cut into steps, so that a page's own thread can do it and still paint and read keys.

/** Where work may wait: null while its turn lasts, else resolved once others had theirs. */
export type Pause = () => Promise<void> | null;

/** Does work that is cut into steps, with a pause between them. */
export async function inSteps<T>(work: Generator<undefined, T>, pause: Pause): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** Does it without a pause. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
