/** Milliseconds in which a second signal is the first one, handed on. */
const HANDED_ON = 1000;
/** Milliseconds for what a library still holds open when everything of ours has ended: a call, a connection. */
const LEFT_OPEN = 500;

/**
 * Aborted by Ctrl-C and SIGTERM. The same signal comes twice where npm hands on what the terminal or a supervisor
 * sends to all; one that comes later is from somebody who does not want to wait, and ends the process.
 */
export function createStop(): AbortController {
  const stop = new AbortController();
  let first: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      first ??= performance.now();
      if (performance.now() - first > HANDED_ON) process.exit(130);
      stop.abort(signal);
    });
  }
  return stop;
}

/** Ends the process in a moment, if it does not end by itself. */
export function endInAMoment(): void {
  setTimeout(() => process.exit(), LEFT_OPEN).unref();
}
