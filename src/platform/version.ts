/** Which Presscut runs in which browser, for a report. */
import { browser } from './browser.ts';

/** Such as `Presscut 1.2.3, Mozilla/5.0 …`. */
export const versions = (): string =>
  `Presscut ${browser.runtime.getManifest().version}, ${navigator.userAgent}`;
