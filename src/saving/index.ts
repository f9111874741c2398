/** Saving, joined to its ports: what the background side may ask of it. */
import type { Job } from '../core/job.ts';
import type { Article } from '../core/stages.ts';
import { createJob, type JobRequest } from './create-job.ts';
import { createSavedCheck, findSaved, type SavedArticle, toSavedBefore } from './find-saved.ts';
import type { Ports } from './ports.ts';
import { continueCopied, lookAfter, recover } from './recover.ts';
import { forgetEverything, forgetPrivate, removeJob } from './remove-job.ts';
import { sweep } from './retention.ts';
import { createRunner } from './run-job.ts';
import { canUndo, undoSave } from './undo.ts';

/** One run of the background side: what it is working on ends with it, and the journal stays. */
export function createSaving(ports: Ports) {
  const runner = createRunner(ports);
  const { run, isRunning } = runner;
  return {
    createJob: (request: JobRequest) => createJob(ports, request),
    runJob: run,
    isRunning,
    removeJob: (id: string) => removeJob(ports, id),
    canUndo: (job: Job) => canUndo(ports.destinations, job),
    undo: (id: string) => undoSave(ports, id),
    forgetPrivate: () => forgetPrivate(ports, isRunning),
    forgetEverything: () => forgetEverything(ports, isRunning),
    recover: () => recover(ports, runner),
    continueCopied: (job: string, tab: number) => continueCopied(ports, runner, job, tab),
    lookAfter: () => lookAfter(ports, runner),
    sweep: (when?: 'daily' | 'now') => sweep(ports, when),
    findSaved: (article: Article, incognito: boolean) => findSaved(ports, article, incognito),
    toSavedBefore: (saved: SavedArticle) => toSavedBefore(ports, saved),
    checkSaved: createSavedCheck(ports),
  };
}

export type Saving = ReturnType<typeof createSaving>;
