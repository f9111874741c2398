/** The mark on the toolbar button. */
import { expect, it, vi } from 'vitest';

/** As the browsers do: what a tab has of its own stands before what all tabs have. */
const shown = { text: new Map<number | 'all', string>(), color: new Map<number | 'all', string>() };

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: () => 'Save this article' },
    action: {
      setTitle: async () => {},
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
        if (text === null) shown.text.delete(tabId ?? 'all');
        else shown.text.set(tabId ?? 'all', text);
      },
      setBadgeBackgroundColor: async ({ tabId, color }: { tabId?: number; color: unknown }) => {
        // Chromium takes nothing else.
        if (typeof color !== 'string') throw new TypeError('Invalid type for color');
        shown.color.set(tabId ?? 'all', color);
      },
    },
  },
}));

const { clearTabBadge, setCountBadge, setTabBadge } = await import('../../src/platform/badge.ts');
const at = (tab: number) =>
  [shown.text, shown.color].map((values) => values.get(tab) ?? values.get('all'));

it('shows how many are unsaved on the colour of faults, also where something was done before', async () => {
  await setCountBadge(2, '2 articles are not saved');
  const everywhere = at(1);
  await setTabBadge(7, 'done', 'Saved');
  expect(at(7)).not.toEqual(everywhere);
  await clearTabBadge(7);
  expect(at(7)).toEqual(everywhere);
  expect(at(7)[0]).toBe('2');
});
