/** The work that needs a DOM: converting articles and making files addressable. */

import { correctByChoice } from '../core/edits/correct.ts';
import { toPastedHtml } from '../core/html/pasted-html.ts';
import { toSafeSvg } from '../core/images/svg.ts';
import { toNote } from '../core/note.ts';
import type { Profile } from '../core/profiles/profile.ts';
import type { Choice } from '../core/stages.ts';
import { takeBlob } from '../platform/blob-transfer.ts';
import type { DomService } from '../platform/dom-contract.ts';

/**
 * An object URL whose owner was stopped is revoked after this time, which is long enough for a user
 * who is still choosing where to save.
 */
const FORGOTTEN_MS = 3_600_000;
const open = new Set<string>();

function close(url: string): void {
  open.delete(url);
  URL.revokeObjectURL(url);
}

/** Whether a URL that was handed out may still be read. */
export const hasOpenUrls = (): boolean => open.size > 0;

/** Whether anything is to be named in ASCII; else the table for it is not loaded. */
const needsLatin = (profile: Profile, choice: Choice): boolean =>
  (choice.letters ?? profile.letters) === 'ascii' ||
  JSON.stringify([profile, choice]).includes(':ascii}');

export const domService: DomService = {
  async convert({ article, profile, choice, hrefs }) {
    const hanToLatin = needsLatin(profile, choice)
      ? (await import('../core/text/pinyin.ts')).hanToLatin
      : undefined;
    return toNote(article, profile, choice, globalThis, new Map(hrefs), hanToLatin);
  },
  async cleanSvg({ text }) {
    return toSafeSvg(text, globalThis) ?? '';
  },
  async toHtml({ article, choice }) {
    return toPastedHtml(correctByChoice(article, choice, globalThis), globalThis);
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
