/** Works a job off: from state to state until it has ended as `saved` or `unsaved`. */
import { forgetImages } from '../archive/bytes.ts';
import { orElse } from '../archive/memory-fallback.ts';
import { nowAt } from '../core/dates/clock.ts';
import { type DeliveredFile, type Destination, readOptions } from '../core/destination.ts';
import { Fault, showsDetail, toFault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import type { OutputFile, Receipt } from '../core/stages.ts';
import { addToLibrary } from './add-to-library.ts';
import { getJob } from './job-store.ts';
import { type OpenJob, openJob, show } from './journal.ts';
import { planJob } from './plan.ts';
import type { Ports } from './ports.ts';
import { cleanUp } from './retention.ts';
import { recallFiles, writeFiles } from './write.ts';

const withoutFault = ({ fault: _, detail: __, ...job }: Job): Job => job;

/** What stops the background side at each try to deliver is not tried for ever. */
const MAX_TRIES = 6;

function toReceipt(
  { now }: Ports,
  { destination, pictures }: Job,
  { unproved }: Destination,
  delivered: readonly DeliveredFile[],
): Receipt {
  const { files: beside = [], ...outcome } = pictures ?? { files: [] };
  return {
    destination,
    at: nowAt(new Date(now())),
    ...(unproved ? { unproved } : {}),
    files: [...delivered, ...beside],
    ...('of' in outcome ? { pictures: outcome } : {}),
  };
}

/** `written`: the note, where this run knows it. What fails from here on must not make the save look failed. */
async function complete(
  ports: Ports,
  open: OpenJob,
  destination: Destination,
  delivered: readonly DeliveredFile[],
  written?: OutputFile,
): Promise<Job> {
  const receipt = toReceipt(ports, open.now(), destination, delivered);
  const saved = await open.step({ state: 'saved', receipt });
  await addToLibrary(ports, saved, written).catch((error: unknown) => {
    console.error('saved, and not yet in the library', error);
  });
  await cleanUp(ports, saved);
  return saved;
}

/** One try. Throws the Fault that is in the way. */
async function attempt(ports: Ports, open: OpenJob, copy: Ports['copy']): Promise<Job> {
  const job = open.now();
  const destination = ports.destinations.get(job.destination);
  if (!destination?.available()) throw new Fault('destination-missing', job.destination);
  const there = await recallFiles(job, destination);
  if (there.length) return complete(ports, open, destination, there);
  if (job.attempts >= MAX_TRIES) throw new Fault('delivery-stopped', `${job.attempts} times`);
  // Asked for again by a person, what could not be had is tried again.
  if (job.attempts === 0) await orElse(forgetImages(job.id, 'missing'), undefined);
  await open.step({ state: 'captured', attempts: job.attempts + 1 });
  const texts = await ports.optionTexts(job.destination, destination);
  const options = readOptions(destination, texts);
  const plan = await planJob(ports, open.now(), destination);
  await open.step({ state: 'converted', asked: [plan.file.path] });
  const { delivered, note } = await writeFiles(ports, open, plan, destination, options, copy);
  return complete(ports, open, destination, delivered, note);
}

export type Runner = {
  /** Once at a time; answers with the job as it ended. */
  readonly run: (job: Job, copy?: Ports['copy']) => Promise<Job>;
  readonly isRunning: (job: string) => boolean;
};

/** Knows which jobs this run of the background side is working on. */
export function createRunner(ports: Ports): Runner {
  const running = new Map<string, Promise<Job>>();

  const work = async (job: Job, copy: Ports['copy']): Promise<Job> => {
    // The caller may know the job as it was before another one worked it off.
    const known = await getJob(job.id);
    if (known?.state === 'saved') return show(ports, known);
    const open = openJob(ports, withoutFault(job));
    try {
      return await attempt(ports, open, copy);
    } catch (error) {
      const fault = toFault(error);
      console.warn('not saved', fault);
      const { code, detail } = fault;
      const shown = showsDetail(code) && detail ? { detail } : {};
      return open.step({ state: 'unsaved', fault: code, ...shown });
    }
  };

  return {
    isRunning: (job) => running.has(job),
    run: (job, copy = ports.copy) => {
      const already = running.get(job.id);
      if (already) return already;
      // It may have been stopped between writing that down and showing it.
      if (job.state === 'saved') return show(ports, job);
      const working = work(job, copy).finally(() => running.delete(job.id));
      running.set(job.id, working);
      return working;
    },
  };
}
