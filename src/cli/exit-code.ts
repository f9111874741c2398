/** What the command line's exit code says. */

export const EXIT = {
  /** Every page is saved. */
  done: 0,
  /** The run came to its end, and some pages were not saved. */
  some: 1,
  /** The command line itself is wrong: nothing was begun. */
  usage: 2,
  /** The run could not begin or go on: no browser, no room, a folder in use. */
  stopped: 3,
  /** Ended by Ctrl+C, as shells count signals. */
  interrupted: 130,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type Ending = {
  readonly failed: number;
  readonly stopped: 'SIGINT' | 'SIGTERM' | 'fault' | undefined;
};

export function exitCodeOf({ failed, stopped }: Ending): ExitCode {
  if (stopped === 'SIGINT') return EXIT.interrupted;
  if (stopped === 'SIGTERM') return EXIT.terminated;
  if (stopped === 'fault') return EXIT.stopped;
  return failed > 0 ? EXIT.some : EXIT.done;
}
