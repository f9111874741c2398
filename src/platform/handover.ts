/** The page from which a note is handed over to another program, and what that page is given. */
import { sound } from '../core/mend.ts';
import { handover as shape } from '../core/shapes.ts';
import { browser } from './browser.ts';
import { readItem, writeItem } from './storage.ts';
import { openTab } from './tabs.ts';

const PREFIX = 'handover:';

/** `url`: what calls the other program, `program`: what that is called. */
export type Handover = {
  readonly url: string;
  readonly title: string;
  readonly program: string;
};

/** Opens the page for one job. The note may stand in the URL, which no history is to hold. */
export async function openHandover(job: string, handover: Handover): Promise<void> {
  await writeItem('session', PREFIX + job, handover);
  await openTab(browser.runtime.getURL(`src/handover/index.html#${job}`));
}

export const readHandover = async (job: string): Promise<Handover | undefined> =>
  sound(shape, await readItem('session', PREFIX + job));
