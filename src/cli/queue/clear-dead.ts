/** What workers that are gone have left in an archive, and what no other can use: the queue is empty. */
import fs from 'node:fs';
import path from 'node:path';
import { isLocked } from '../archive/lock.ts';

/** Of this machine alone, which knows what runs on it. */
export function clearDead(root: string, host: string, mine: string): void {
  const work = path.join(root, '.presscut');
  for (const name of fs.readdirSync(work)) {
    const folder = path.join(work, name);
    const isOfHere = name.startsWith(`${host}-`) && /^\d+$/.test(name.slice(host.length + 1));
    if (name !== mine && isOfHere && !isLocked(folder))
      fs.rmSync(folder, { recursive: true, force: true });
  }
}
