/** The work that needs a DOM: converting articles and making files addressable. */
import { Fault } from '../core/fault.ts';
import { toNote } from '../core/note.ts';
import { toSafeSvg } from '../core/pictures/svg.ts';
import { profiles } from '../core/profiles/index.ts';
import { toPastedHtml } from '../core/writing/pasted-html.ts';
import type { DomService } from './contracts.ts';
import { takeBlob } from './handover.ts';

/** An address that nobody gives back, because its asker was stopped, is taken back after this. */
const FORGOTTEN_MS = 600_000;
const open = new Set<string>();

function close(url: string): void {
  open.delete(url);
  URL.revokeObjectURL(url);
}

/** Whether an address that was handed out may still be read. */
export const hasOpenUrls = (): boolean => open.size > 0;

export const domService: DomService = {
  async convert({ article, choice, hrefs }) {
    const profile = profiles.get(choice.profile);
    if (!profile) throw new Fault('unknown-profile', choice.profile);
    return toNote(article, profile, choice, globalThis, new Map(hrefs));
  },
  async cleanSvg({ text }) {
    return toSafeSvg(text, globalThis) ?? '';
  },
  async toHtml({ article }) {
    return toPastedHtml(article, globalThis);
  },
  async openUrl({ ticket }) {
    const blob = await takeBlob(ticket);
    const url = URL.createObjectURL(blob);
    open.add(url);
    setTimeout(() => close(url), FORGOTTEN_MS);
    return { url, bytes: blob.size };
  },
  async closeUrl({ url }) {
    close(url);
  },
};
