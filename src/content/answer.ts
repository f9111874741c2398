/** How injected scripts answer: as data, because an exception would lose its code on the way. */
import { toFault } from '../core/fault.ts';
import type { PageAnswer } from '../platform/page-call.ts';

export function toAnswer<T>(work: () => T): PageAnswer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const { code, detail } = toFault(error);
    return { ok: false, code, detail };
  }
}
