/** The background side: joins every event to its job. Listeners stand before anything is awaited. */
import { useSessionStore } from '../archive/session-store.ts';
import { workHere } from '../platform/dom-host.ts';
import {
  onBegin,
  onCopied,
  onDownloadChange,
  onToastClick,
  onWindowClosed,
} from '../platform/events.ts';
import { browserSession } from '../platform/storage.ts';
import { onWakeAlarm } from '../platform/wake-alarm.ts';
import { answer } from '../platform/wire.ts';
import { onToast } from './after-save.ts';
import { batches, pauseBatchOf } from './batches.ts';
import { listenToCommands } from './commands.ts';
import { listenToInstallation } from './first-run.ts';
import { listenToMenus } from './menus.ts';
import { resumePendingRequests } from './save-without-popup.ts';
import { saving } from './saving.ts';
import { service } from './service.ts';
import { listenToSync } from './sync.ts';

useSessionStore(browserSession);

if (__TARGET__ === 'firefox')
  workHere(async () => (await import('../offscreen/dom-service.ts')).domService);
answer('background', service);
listenToCommands();
listenToInstallation();
onCopied(saving.continueCopied);
onToastClick(onToast);
listenToMenus();
listenToSync();
// A download that ends wakes a background side that was stopped meanwhile, and it takes up its jobs.
onDownloadChange(() => {});
onWindowClosed((window) => {
  void saving.forgetPrivate();
  void pauseBatchOf(window);
});
onWakeAlarm(() => {
  void saving.lookAfter();
  void batches.resume();
});
// The browser was closed over a batch.
onBegin(() => void batches.resume());
void saving.recover();
void resumePendingRequests();
void batches.resume();
