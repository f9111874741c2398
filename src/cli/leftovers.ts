/** Browsers that a killed run has left: they are ended, and their profiles removed. */
import fs from 'node:fs';
import path from 'node:path';
import { commandOf, isRunning } from './archive/lock.ts';
import { pause } from './wait.ts';

const KILL_MS = 5000;

/** Processes of this system whose command line names a folder. */
const processesIn = (folder: string): readonly number[] =>
  (fs.existsSync('/proc') ? fs.readdirSync('/proc') : [])
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid)
    .filter((pid) => commandOf(pid).includes(folder));

/** Ends what still works with a profile below `folder`, which is this run's alone, and empties it. */
export async function clearLeftovers(folder: string): Promise<void> {
  const name = path.join(folder, '/');
  const left = processesIn(name);
  for (const pid of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      console.info(`a browser had ended by itself: ${error}`);
    }
  }
  for (const end = Date.now() + KILL_MS; Date.now() < end && left.some(isRunning); )
    await pause(50);
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
