/** The states of a batch of pages that are saved together, and of each page in it. */

export const ROW_STATES = [
  'waiting',
  'loading',
  'read',
  'saving',
  'saved',
  'doubtful',
  'duplicate',
  'failed',
  'undone',
] as const;
export type RowState = (typeof ROW_STATES)[number];

export const BATCH_STATES = ['draft', 'running', 'paused', 'stopped', 'undoing', 'done'] as const;
export type BatchState = (typeof BATCH_STATES)[number];
