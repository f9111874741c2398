/**
 * What the built extension asks for is frozen here: a new permission has to be added in two places.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { distOf } from '../../src/cli/build.ts';
import { BROWSERS, type BrowserName } from '../e2e/drivers/driver.ts';

type Manifest = Readonly<Record<string, unknown>> & {
  readonly commands: Readonly<Record<string, { readonly suggested_key: object }>>;
};

const readManifest = (browser: BrowserName): Manifest =>
  JSON.parse(fs.readFileSync(path.join(distOf(browser), 'manifest.json'), 'utf8'));

const PERMISSIONS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'activeTab',
    'alarms',
    'contextMenus',
    'downloads',
    'offscreen',
    'scripting',
    'storage',
  ],
  firefox: ['activeTab', 'alarms', 'contextMenus', 'downloads', 'scripting', 'storage'],
};

const COMMON_KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
];

const KEYS: Record<BrowserName, readonly string[]> = {
  chromium: [...COMMON_KEYS, 'minimum_chrome_version'],
  firefox: [...COMMON_KEYS, 'browser_specific_settings'],
};

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = readManifest(browser);

  it('asks for the frozen permissions and no other', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(PERMISSIONS[browser]);
  });

  it('may ask for hosts, whose pictures the user wants, and for nothing else', () => {
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('has the frozen keys: no host permission, no content script, nothing web-accessible', () => {
    expect(Object.keys(manifest).sort()).toEqual([...KEYS[browser]].sort());
  });

  it('has the frozen shortcuts', () => {
    const keys = Object.entries(manifest.commands).map(([name, { suggested_key }]) => [
      name,
      suggested_key,
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: { default: 'Alt+Shift+Y', mac: 'MacCtrl+Shift+Y' },
      'save-article': { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
      'open-library': undefined,
      'save-batch': undefined,
    });
  });

  it('lets its own pages load nothing but themselves; only the background side fetches', () => {
    const { extension_pages: policy } = manifest.content_security_policy as {
      extension_pages: string;
    };
    expect(policy.split(/;\s*/)).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      // A page of its own cannot: each forbids it to itself.
      'connect-src http: https:',
      // What calls Obsidian, in Firefox.
      'frame-src obsidian:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    const pages = fs
      .readdirSync(distOf(browser), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages)
      expect(fs.readFileSync(path.join(distOf(browser), page), 'utf8'), page).toContain(
        `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'"`,
      );
  });
});

it('tells Firefox that no data is collected', () => {
  const { gecko } = readManifest('firefox').browser_specific_settings as {
    gecko: Record<string, unknown>;
  };
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toBe('142.0');
});
