/** The chosen folder on the options page: choosing it, allowing it again, and saving what waited for it. */
import { keepFolder, keptFolder } from '../archive/folder.ts';
import type { FaultCode } from '../core/fault.ts';
import { accessTo, askForAccess, pickFolder } from '../platform/folder.ts';
import { saveWaiting, waitingFor } from './waiting.ts';

export type FolderState = {
  /** Absent where none is chosen. */
  readonly name?: string;
  readonly open: boolean;
  /** How many notes wait for it. */
  readonly waiting: number;
};

export type FolderControl = {
  readonly read: () => Promise<FolderState>;
  /** Only from a click, like `allow`; both save what waited. */
  readonly choose: () => Promise<void>;
  readonly allow: () => Promise<void>;
};

const WAITING: readonly FaultCode[] = ['folder-unset', 'folder-locked', 'folder-gone'];

export const folderControl: FolderControl = {
  read: async () => {
    const [folder, jobs] = await Promise.all([keptFolder(), waitingFor(WAITING)]);
    if (!folder) return { open: false, waiting: jobs.length };
    const open = (await accessTo(folder)) === 'granted';
    return { name: folder.name, open, waiting: jobs.length };
  },
  choose: async () => {
    const folder = await pickFolder();
    if (!folder) return;
    await keepFolder(folder);
    await saveWaiting(WAITING);
  },
  allow: async () => {
    const folder = await keptFolder();
    if (folder && (await askForAccess(folder)) === 'granted') await saveWaiting(WAITING);
  },
};
