/** What is not saved: saved once more, saved otherwise, or forgotten. */
import type { Choice } from '../core/stages.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import type { Row } from './rows.ts';

export type UnsavedNeeds = {
  readonly service: Pick<BackgroundService, 'save' | 'retry' | 'dismiss'>;
  readonly newId: () => string;
};

export type Unsaved = {
  readonly retry: (row: Row) => Promise<void>;
  /** Saves what is not saved as the user decides it now. */
  readonly retryWith: (row: Row, choice: Choice) => Promise<void>;
  readonly dismiss: (row: Row) => Promise<void>;
};

type Around = {
  /** Reports a fault. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly refreshJobs: () => Promise<void>;
};

export function createUnsaved(
  { service, newId }: UnsavedNeeds,
  { attempt, refreshJobs }: Around,
): Unsaved {
  /** Rows that are just being saved otherwise. */
  const retrying = new Set<string>();
  return {
    retry: (row) => attempt(() => service.retry({ job: row.id })),
    retryWith: (row, choice) =>
      attempt(async () => {
        const { request } = row;
        if (!request || retrying.has(row.id)) return;
        retrying.add(row.id);
        try {
          await service.save({ job: newId(), ...request, choice });
          await service.dismiss({ job: row.id });
          await refreshJobs();
        } finally {
          retrying.delete(row.id);
        }
      }),
    dismiss: (row) =>
      attempt(async () => {
        await service.dismiss({ job: row.id });
        await refreshJobs();
      }),
  };
}
