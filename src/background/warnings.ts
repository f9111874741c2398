/** What the user should know although saving goes on: settings or a database that are broken or full. */
import { isFailing } from '../archive/memory-fallback.ts';
import type { FaultCode } from '../core/fault.ts';
import type { Clip, Warning } from '../platform/contracts.ts';
import { usableSettings } from '../settings/recover.ts';

/** `fault`: what is wrong with the settings. */
export function withWarnings(fault: FaultCode | undefined): Pick<Clip, 'warnings'> {
  const warnings: Warning[] = [
    ...(fault ? (['settings-damaged'] as const) : []),
    ...(isFailing() ? (['storage-failing'] as const) : []),
  ];
  return warnings.length > 0 ? { warnings } : {};
}

export const warningsNow = async (): Promise<readonly Warning[]> =>
  withWarnings((await usableSettings()).fault).warnings ?? [];
