// Work in short turns, so that a page's own thread is never busy for long: after each the browser may paint and read keys.

/** Milliseconds of work before others have their turn: some of the fifty that a slow phone may be blocked. */
const TURN = 8;
let turnEnds = 0;

/** To be called where work begins in a task of its own: an arrived file, a key. */
export function startTurn(): void {
  turnEnds = performance.now() + TURN;
}

/** Resolves in a task of its own, the start of a new turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // A timer would wait four milliseconds each time.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      startTurn();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Null while the turn lasts, else as `nextTurn`. */
export function pause(): Promise<void> | null {
  return performance.now() < turnEnds ? null : nextTurn();
}
