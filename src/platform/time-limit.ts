/** A time limit for what may never answer. */
import { Fault, type FaultCode } from '../core/fault.ts';

/** `promise`, or a Fault with `code` when it has not settled after `ms` milliseconds. */
export async function withLimit<T>(promise: Promise<T>, ms: number, code: FaultCode): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Fault(code, `no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
