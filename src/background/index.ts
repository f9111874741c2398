/** The background side: joins every event to its job. Listeners stand before anything is awaited. */
import { onDownloadChange } from '../platform/events.ts';
import { answer } from '../platform/wire.ts';
import { listenToCommands } from './commands.ts';
import { listenToMenus } from './menus.ts';
import { takeUpClicks } from './quick.ts';
import { resume } from './resume.ts';
import { service } from './service.ts';
import { listenToSync } from './sync.ts';

answer('background', service);
listenToCommands();
listenToMenus();
listenToSync();
// A download that ends wakes a background side that was stopped meanwhile, and it takes up its jobs.
onDownloadChange(() => {});
void resume();
void takeUpClicks();
