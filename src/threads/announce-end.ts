// A thread that dies without a word would be waited for as long as patience lasts: whoever waits is told at once.

/** Wakes who waits on the first place of `state`, set to 1, when this thread ends, for whatever reason its process sees. */
export function announceEnd(state: Int32Array): void {
  process.once('exit', () => {
    Atomics.store(state, 0, 1);
    Atomics.notify(state, 0);
  });
}
