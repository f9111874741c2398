/** The background side: joins every event to its job. Listeners stand before anything is awaited. */
import { onDownloadChange, onWindowClosed } from '../platform/events.ts';
import { onWatch } from '../platform/watch.ts';
import { answer } from '../platform/wire.ts';
import { forgetPrivate } from '../saving/private-windows.ts';
import { lookAfter, resume } from '../saving/recover.ts';
import { isRunning } from '../saving/run-job.ts';
import { listenToCommands } from './commands.ts';
import { listenToCopies } from './copied.ts';
import { listenToMenus } from './menus.ts';
import { takeUpClicks } from './save-without-popup.ts';
import { service } from './service.ts';
import { listenToSync } from './sync.ts';

answer('background', service);
listenToCommands();
listenToCopies();
listenToMenus();
listenToSync();
// A download that ends wakes a background side that was stopped meanwhile, and it takes up its jobs.
onDownloadChange(() => {});
onWindowClosed(() => void forgetPrivate(isRunning));
onWatch(() => void lookAfter());
void resume();
void takeUpClicks();
