/** One run at a time in a folder: a lock that goes with the process that holds it. */
import fs from 'node:fs';
import path from 'node:path';

/** Whether a process is there, ours or another's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What a process was started with; `''` where the system does not say. */
export function commandOf(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // Another system, or the process is gone.
    return '';
  }
}

/** When a process began, as the system counts: another that got its number has another time. */
function beginningOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    // As above.
    return '';
  }
}

const holderOf = (file: string): number | undefined => {
  const [pid, began] = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split(' ') : [];
  const holder = Number(pid);
  if (!Number.isSafeInteger(holder) || holder <= 0 || holder === process.pid) return undefined;
  return isRunning(holder) && (began ?? '') === beginningOf(holder) ? holder : undefined;
};

/** Whether a run that is there holds the lock of a folder. */
export const isLocked = (folder: string): boolean =>
  holderOf(path.join(folder, 'lock')) !== undefined;

/** Another run holds the lock. */
export const LOCKED = 'Locked';

/** Answers with what lets go of it. Throws a sentence, `LOCKED`, where another run holds it. */
export function lock(folder: string): () => void {
  const file = path.join(folder, 'lock');
  fs.mkdirSync(folder, { recursive: true });
  for (;;) {
    const holder = holderOf(file);
    if (holder !== undefined)
      throw Object.assign(
        new Error(
          `Another run (process ${holder}) is saving into this folder. Wait for it or end it, then try again.`,
        ),
        { name: LOCKED },
      );
    fs.rmSync(file, { force: true });
    try {
      fs.writeFileSync(file, `${process.pid} ${beginningOf(process.pid)}`, { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      // Another one was faster: see whether it is still there.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
