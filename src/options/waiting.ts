/** Notes that wait for something that is set on the options page. */
import type { FaultCode } from '../core/fault.ts';
import { ask } from '../platform/wire.ts';

/** The jobs that one of these faults keeps from being saved. */
export const waitingFor = async (faults: readonly FaultCode[]): Promise<readonly string[]> =>
  (await ask('background', 'unsaved', {})).here
    .filter(({ fault }) => fault !== undefined && faults.includes(fault))
    .map(({ job }) => job);

export async function saveWaiting(faults: readonly FaultCode[]): Promise<void> {
  for (const job of await waitingFor(faults)) await ask('background', 'retry', { job });
}
