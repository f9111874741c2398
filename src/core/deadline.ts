/** A time by which long work has to end, so that it never outlives its caller. */
import { Fault, type FaultCode } from './fault.ts';

/** Called between steps and inside long loops; throws once the time is over. */
export type CheckTime = () => void;

/** `until` is in milliseconds of the clock that `now` reads; the check throws `Fault(code)`. */
export const timeCheck =
  (now: () => number, until: number, code: FaultCode): CheckTime =>
  () => {
    if (now() > until) throw new Fault(code, `${Math.round(now() - until)} ms too late`);
  };

export const untimed: CheckTime = () => undefined;
