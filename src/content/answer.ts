/** How injected scripts answer: as data, because an exception would lose its code on the way. */
import { toFault } from '../core/fault.ts';
import type { PageAnswer } from '../platform/page-call.ts';

const toFailure = <T>(error: unknown): PageAnswer<T> => {
  const { code, detail } = toFault(error);
  return { ok: false, code, detail };
};

export function toAnswer<T>(work: () => T): PageAnswer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return toFailure(error);
  }
}

export const toLaterAnswer = <T>(work: () => Promise<T>): Promise<PageAnswer<T>> =>
  work().then((value): PageAnswer<T> => ({ ok: true, value }), toFailure<T>);
