/** The mark on the toolbar button: shape and colour say what happened, the title says it in words. */
import { browser } from './browser.ts';

export type Badge = 'work' | 'done' | 'fault';

const LOOKS: Record<Badge, { readonly text: string; readonly color: string }> = {
  work: { text: '…', color: '#5b6b7b' },
  done: { text: '✓', color: '#1f7a3d' },
  fault: { text: '!', color: '#b3261e' },
};

/** For one tab, until it navigates. */
export async function setTabBadge(tabId: number, badge: Badge, title: string): Promise<void> {
  const { text, color } = LOOKS[badge];
  await inTab(
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title: title || ownTitle() }),
  );
}

/** Gives the tab back to what the button shows everywhere. */
export async function clearTabBadge(tabId: number): Promise<void> {
  await inTab(
    browser.action.setBadgeText({ tabId, text: null }),
    // Chromium lets no tab give its colour back; the one of faults is what all tabs have.
    browser.action.setBadgeBackgroundColor({ tabId, color: LOOKS.fault.color }),
    browser.action.setTitle({ tabId, title: ownTitle() }),
  );
}

/** On every tab that has no badge of its own: how many saves have not ended well. */
export async function setCountBadge(count: number, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: count ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ color: LOOKS.fault.color }),
    browser.action.setTitle({ title: title || ownTitle() }),
  ]);
}

const ownTitle = (): string => browser.i18n.getMessage('actionTitle');

async function inTab(...calls: readonly Promise<void>[]): Promise<void> {
  try {
    await Promise.all(calls);
  } catch (error) {
    console.info('the tab was closed meanwhile', error);
  }
}
