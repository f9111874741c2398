/** Opens the browsers of a run, each with a profile and a folder for its downloads that go with it. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Archive } from './archive/archive.ts';
import type { BrowserName, SavingBrowser } from './browsers/browser.ts';
import { openSavingBrowser } from './browsers/open.ts';
import * as sent from './in-extension.ts';
import type { Server } from './server/server.ts';

export type OpenedSeat = { readonly browser: SavingBrowser; readonly staging: string };

/** Where the profiles of all runs for one archive are, one run at a time. */
export const profilesFor = (work: string): string =>
  path.join(
    os.tmpdir(),
    `presscut-run-${createHash('sha256').update(work).digest('hex').slice(0, 16)}`,
  );

export type SeatNeeds = {
  readonly browser: BrowserName;
  readonly extension: string;
  readonly archive: Pick<Archive, 'stagingFor' | 'work'>;
  readonly server: Server | undefined;
  /** For the destination, where notes are sent. */
  readonly secrets: object;
};

let opened = 0;

export async function openSeat(needs: SeatNeeds): Promise<OpenedSeat> {
  const name = `browser-${++opened}`;
  const staging = needs.archive.stagingFor(name);
  const profile = path.join(profilesFor(needs.archive.work), name);
  fs.mkdirSync(profile, { recursive: true });
  const browser = await openSavingBrowser(needs.browser, {
    extension: needs.extension,
    downloads: staging,
    profile,
    ...(needs.server ? { server: needs.server } : {}),
  });
  await browser.inExtension(sent.setSecrets, needs.secrets);
  const close = async (): Promise<void> => {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser: { ...browser, close }, staging };
}
