/** Ctrl+C and SIGTERM: the pages at hand are finished, for a while; a second one ends at once. */
import { EXIT } from './exit-code.ts';

export type Signals = {
  readonly received: () => 'SIGINT' | 'SIGTERM' | undefined;
  /** Resolves when a signal came and what was at hand has had its time. */
  readonly patienceEnds: Promise<void>;
  readonly end: () => void;
};

const PATIENCE_MS = 8000;
/** How often is looked whether what started this process is still there. */
const LOOK_MS = 1000;

/**
 * `npm` that is killed at once takes nothing with it: a run without the npm that started it would go on
 * unseen, and be in the way of the one that resumes it.
 */
function watchParent(end: () => void): NodeJS.Timeout | undefined {
  const { ppid } = process;
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32')
    return undefined;
  return setInterval(() => {
    if (process.ppid !== ppid) end();
  }, LOOK_MS).unref();
}

export function listenToSignals(): Signals {
  let received: ReturnType<Signals['received']>;
  let timer: NodeJS.Timeout | undefined;
  let give: () => void = () => {};
  const patienceEnds = new Promise<void>((resolve) => {
    give = resolve;
  });
  const on = (signal: 'SIGINT' | 'SIGTERM') => () => {
    if (received) process.exit(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated);
    received = signal;
    timer = setTimeout(give, PATIENCE_MS);
  };
  const onInt = on('SIGINT');
  const onTerm = on('SIGTERM');
  process.on('SIGINT', onInt).on('SIGTERM', onTerm);
  const watcher = watchParent(onTerm);
  return {
    received: () => received,
    patienceEnds,
    end() {
      clearTimeout(timer);
      clearInterval(watcher);
      process.off('SIGINT', onInt).off('SIGTERM', onTerm);
    },
  };
}
