/** What can be done with a note right after it was saved, from the popup and from the toast. */
import { Fault, toFault } from '../core/fault.ts';
import type { Tab } from '../core/tab.ts';
import { destinations } from '../destinations/index.ts';
import { clearTabBadge } from '../platform/badge.ts';
import { openEntry, openPopup } from '../platform/extension-pages.ts';
import type { ToastAnswer, ToastEvent } from '../platform/toast-events.ts';
import { getJob } from '../saving/job-store.ts';
import { language } from './notify.ts';
import { saving } from './saving.ts';

/** Shows the file in its folder. Throws `download-missing` where it is not there. */
export async function showSavedFile(job: string): Promise<void> {
  const saved = await getJob(job);
  const path = saved?.receipt?.files[0]?.path;
  const show = saved && destinations.get(saved.destination)?.show;
  if (!show || path === undefined || !(await show(path))) throw new Fault('download-missing', job);
}

async function undo({ job }: ToastEvent, tab: Tab): Promise<ToastAnswer> {
  const { messages } = await language();
  const is = await saving.undo(job);
  await clearTabBadge(tab.id);
  return { text: messages.toast.undone[is], kind: is === 'removed' ? 'done' : 'fault' };
}

/** The popup of the page knows it as saved, and updates its file. */
async function edit({ job }: ToastEvent): Promise<ToastAnswer> {
  await openPopup().catch(async (error: unknown) => {
    console.info('the browser opens no popup by itself', error);
    await openEntry(job);
  });
  return undefined;
}

async function show({ job }: ToastEvent): Promise<ToastAnswer> {
  await showSavedFile(job);
  return undefined;
}

const ACTIONS = { undo, categories: edit, show } as const;

export async function onToast(event: ToastEvent, tab: Tab): Promise<ToastAnswer> {
  try {
    return await ACTIONS[event.toast](event, tab);
  } catch (error) {
    const { messages } = await language();
    return { text: messages.faults[toFault(error).code], kind: 'fault' };
  }
}
