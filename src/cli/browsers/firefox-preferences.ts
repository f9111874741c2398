/** The preferences Firefox is started with: where downloads go, which proxy, and nothing by itself. */

import { DIRECT_HOST } from '../server/server.ts';
import type { OpenOptions } from './browser.ts';

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.category': 'standard',
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_beforeunload': true,
  'dom.security.https_first': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  // A permission that is asked for on a click is given; one that is asked for otherwise is not.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,',
  'startup.homepage_welcome_url': '',
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
};

const EXTENSION = 'presscut@presscut.example';
const UUID = '2f1d6c1e-5a7b-4a53-9d6a-3c1c5f1f0a01';

/** The text of the profile's `user.js`. */
export function preferencesOf({ downloads, server }: OpenOptions): string {
  const preferences = {
    ...QUIET,
    // Chosen by the system, and written into the profile for us to read.
    'marionette.port': 0,
    // What the extension keeps is there again when the same profile is restarted.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
    // A click counts for the clipboard however slow the machine is.
    'dom.user_activation.transient.timeout': 60_000,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    ...(server
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': server.port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': server.port,
          'network.proxy.no_proxies_on': DIRECT_HOST,
          'network.proxy.allow_hijacking_localhost': true,
        }
      : {}),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
