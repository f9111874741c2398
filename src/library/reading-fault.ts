/** Says why something of the library cannot be had. */
import type { FaultCode } from '../core/fault.ts';
import { faultText, type Messages } from '../locales/index.ts';

/** Storage that fails while nothing is written has not run out of room. */
export const readingFault = (messages: Messages, fault: FaultCode): string =>
  fault === 'storage-failed' ? messages.library.damaged : faultText(messages, fault);
