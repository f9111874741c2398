/** The one door through which the browser enters. */
import browser from 'webextension-polyfill';

export type { Downloads, Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
