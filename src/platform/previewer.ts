/** Asks for previews: not for each key, and never showing an answer that was overtaken. */
import { type FaultCode, toFault } from '../core/fault.ts';
import type { Choice } from '../core/stages.ts';
import type { BackgroundService, Preview } from './contracts.ts';
import { withLimit } from './time-limit.ts';

const PAUSE_MS = 150;
const LIMIT_MS = 10_000;

export type PreviewAnswer = { readonly note: Preview } | { readonly fault: FaultCode };

type Request = { readonly clip: string; readonly choice: Choice };

export type Previewer = {
  /** Answers with the note, too; `undefined` where it failed or was overtaken. */
  readonly now: (request: Request) => Promise<Preview | undefined>;
  readonly soon: (request: Request) => void;
};

export function createPreviewer(
  preview: BackgroundService['preview'],
  report: (answer: PreviewAnswer) => void,
): Previewer {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** One at a time: those that were overtaken while they waited are never asked for. */
  let running: Promise<unknown> = Promise.resolve();

  const answer = async (request: Request, mine: number): Promise<Preview | undefined> => {
    if (mine !== turn) return undefined;
    try {
      const note = await withLimit(preview(request), LIMIT_MS, 'convert-timeout');
      if (mine !== turn) return undefined;
      report({ note });
      return note;
    } catch (error) {
      if (mine === turn) report({ fault: toFault(error).code });
      return undefined;
    }
  };

  const now = (request: Request): Promise<Preview | undefined> => {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const mineAnswered = running.then(() => answer(request, mine));
    running = mineAnswered;
    return mineAnswered;
  };

  return {
    now,
    soon: (request) => {
      clearTimeout(timer);
      turn += 1;
      timer = setTimeout(() => void now(request), PAUSE_MS);
    },
  };
}
