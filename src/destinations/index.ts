/** The places a note can go, and the signature that each of them has. */
import { type Registry, toRegistry } from '../core/registry.ts';
import type { OutputFile, Receipt } from '../core/stages.ts';
import type { Trace } from '../platform/contracts.ts';

/** What one delivery knows of earlier tries, and where it writes down each step before it goes on. */
export type DeliveryLog = {
  readonly read: (path: string) => Trace | undefined;
  readonly write: (path: string, trace: Trace) => Promise<void>;
};

export type DeliveredFile = Receipt['files'][number];

export type Destination = {
  /** What came of an earlier try to deliver the file; nothing where it has to be begun anew. */
  readonly recall: (path: string, trace: Trace) => Promise<DeliveredFile | undefined>;
  /**
   * Delivers every file or throws a Fault. Called again with the same log after a stop, it takes up
   * what was begun and never delivers a file twice.
   */
  readonly deliver: (
    files: readonly OutputFile[],
    log: DeliveryLog,
  ) => Promise<readonly DeliveredFile[]>;
};

export const destinations: Registry<Destination> = toRegistry(
  import.meta.glob<Destination>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
