/** What is not saved: saved once more, saved otherwise, or forgotten; one article alone, or all together. */
import { Fault, type FaultCode, toFault } from '../core/fault.ts';
import type { Choice } from '../core/stages.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import type { Row } from './rows.ts';
import type { StatusMessage } from './state.ts';

export type UnsavedNeeds = {
  readonly service: Pick<BackgroundService, 'save' | 'retry' | 'dismiss'>;
  readonly newId: () => string;
};

/** What all of them get instead of their own. */
export type Elsewhere = Partial<Pick<Choice, 'profile' | 'destination'>>;

export type Unsaved = {
  readonly retry: (row: Row) => Promise<void>;
  /** Saves what is not saved as the user decides it now. */
  readonly retryWith: (row: Row, choice: Choice) => Promise<void>;
  readonly dismiss: (row: Row) => Promise<void>;
  readonly retryAll: (rows: readonly Row[]) => Promise<void>;
  readonly retryAllWith: (rows: readonly Row[], elsewhere: Elsewhere) => Promise<void>;
  readonly dismissAll: (rows: readonly Row[]) => Promise<void>;
};

type Around = {
  /** Reports a fault. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly report: (message: StatusMessage) => void;
  readonly refreshJobs: () => Promise<void>;
};

const HOPELESS: ReadonlySet<FaultCode> = new Set(['unknown-profile', 'destination-missing']);

/** Whether it cannot be saved as it was asked for. */
export const isHopeless = ({ fault }: Row): boolean => fault !== undefined && HOPELESS.has(fault);

export function createUnsaved(
  { service, newId }: UnsavedNeeds,
  { attempt, report, refreshJobs }: Around,
): Unsaved {
  /** Rows that are just being saved otherwise. */
  const retrying = new Set<string>();

  const saveOtherwise = async ({ id, request }: Row, choice: Choice): Promise<void> => {
    if (!request || retrying.has(id)) return;
    retrying.add(id);
    try {
      await service.save({ job: newId(), ...request, choice });
      await service.dismiss({ job: id });
    } finally {
      retrying.delete(id);
    }
  };
  /** One that cannot be begun does not stop the others. */
  const each = (rows: readonly Row[], begin: (row: Row) => Promise<void>): Promise<void> =>
    attempt(async () => {
      let failed: unknown;
      let asked = 0;
      for (const row of rows) {
        try {
          await begin(row);
          asked += 1;
        } catch (error) {
          console.warn('not begun again', error);
          failed ??= error;
        }
      }
      await refreshJobs();
      if (asked === 0 && failed !== undefined) throw new Fault(toFault(failed).code);
      report({ about: 'asked', count: asked, of: rows.length });
    });

  return {
    retry: (row) => attempt(() => service.retry({ job: row.id })),
    retryWith: (row, choice) =>
      attempt(async () => {
        await saveOtherwise(row, choice);
        await refreshJobs();
      }),
    dismiss: (row) =>
      attempt(async () => {
        await service.dismiss({ job: row.id });
        await refreshJobs();
      }),
    retryAll: (rows) =>
      each(
        rows.filter((row) => !isHopeless(row)),
        ({ id }) => service.retry({ job: id }),
      ),
    retryAllWith: (rows, elsewhere) =>
      each(rows, (row) => saveOtherwise(row, { ...row.choice, ...elsewhere })),
    dismissAll: (rows) =>
      attempt(async () => {
        for (const { id } of rows) await service.dismiss({ job: id });
        await refreshJobs();
      }),
  };
}
