/** What a scene has at hand, and how what it brings about is taken. */
import type { Server } from '../../src/cli/server/server.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { type Driver, type ExtensionPage, type Look, pause, until } from '../e2e/drivers/driver.ts';

export type Stage = {
  readonly driver: Driver;
  readonly server: Server;
  /** As they are when the scene begins. */
  readonly settings: Settings;
  readonly set: (settings: Settings) => Promise<void>;
  /** The file for a screenshot of this name. */
  readonly shot: (what: string) => string;
};

export type Scene = (stage: Stage) => Promise<void>;

const SETTLED_MS = 400;
const LOOKS: Readonly<Record<string, Look>> = {
  forced: { forcedColours: true },
  320: { width: 320 },
  200: { zoom: 2 },
};
/** As narrow and as wide as its window may be, and with what room is left for it at 200 %. */
export const POPUP_LOOKS: Readonly<Record<string, Look>> = {
  320: { width: 320, height: 560 },
  560: { width: 560, height: 560 },
  200: { width: 760, height: 560, zoom: 2 },
};

/** A page as it is, as wide as a telephone, at 200 %, and in forced colours, where the driver can. */
export async function takePage(
  { shot }: Stage,
  page: ExtensionPage,
  name: string,
  looks = LOOKS,
): Promise<void> {
  await pause(SETTLED_MS);
  await page.screenshot(shot(name));
  if (page.emulate)
    for (const [suffix, look] of Object.entries(looks)) {
      await page.emulate(look);
      await pause(SETTLED_MS);
      await page.screenshot(shot(`${name}-${suffix}`));
    }
  await page.close();
}

/** The open popup as it is, and where the driver can, the same in a tab of its own, looked at in other sizes. */
export async function takePopup(
  stage: Stage,
  name: string,
  looks: Readonly<Record<string, Look>> = {},
): Promise<void> {
  const { driver, shot } = stage;
  await pause(SETTLED_MS);
  await driver.popupScreenshot(shot(name));
  await driver.closePopup();
  if (!driver.popupInTab || Object.keys(looks).length === 0) return;
  const page = await driver.popupInTab();
  await until('the form', () =>
    page.evaluate<boolean>(() => document.querySelector('#path, main.failed') !== null),
  );
  for (const [suffix, look] of Object.entries(looks)) {
    await page.emulate?.(look);
    await pause(SETTLED_MS);
    await page.screenshot(shot(`${name}-${suffix}`));
  }
  await page.close();
}
