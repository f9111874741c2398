/** Has the page read at once; what shows it to the user is loaded meanwhile. */
import { currentTab } from '../platform/tabs.ts';
import { ask } from '../platform/wire.ts';

const clip = currentTab().then(
  (tab) => tab && ask('background', 'clip', { tab: tab.id, scope: 'auto' }),
);
// The caller that renders it sees the fault as well.
clip.catch(() => undefined);

const { openPage } = await import('./page.tsx');
await openPage(clip);
