/** Says why something of the library cannot be had. */
import type { FaultCode } from '../core/fault.ts';
import type { Messages } from '../locales/index.ts';

/** Storage that fails while nothing is written has not run out of room. */
export const readingFault = ({ library, faults }: Messages, fault: FaultCode): string =>
  fault === 'storage-failed' ? library.damaged : faults[fault];
