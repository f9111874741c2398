/** Which Presscut runs in which browser, for a report. */
import { browser } from './browser.ts';

export const version = (): string => browser.runtime.getManifest().version;

/** Such as `Presscut 1.2.3, Mozilla/5.0 …`. */
export const versions = (): string => `Presscut ${version()}, ${navigator.userAgent}`;
