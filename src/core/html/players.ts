/** What plays or runs in the article, kept as a link to it. */

import { squeeze } from './dom.ts';
import { toNoteLink } from './safe-urls.ts';

const PLAYERS = 'iframe, video, audio, embed, object';

const addressOf = (player: Element): string | undefined =>
  [player, ...player.querySelectorAll('source')]
    .flatMap((element) => ['src', 'data', 'data-src'].map((name) => element.getAttribute(name)))
    .map((address) => toNoteLink(address ?? ''))
    .find((href) => href?.startsWith('http'));

/** Replaces players by a paragraph with their title and address; those without an address go. */
export const linkPlayers = (root: Element): void => {
  for (const player of root.querySelectorAll(PLAYERS)) {
    const href = addressOf(player);
    if (!href) {
      player.remove();
      continue;
    }
    const link = root.ownerDocument.createElement('a');
    link.setAttribute('href', href);
    const title = squeeze(player.getAttribute('title') ?? player.getAttribute('aria-label') ?? '');
    link.textContent = title || new URL(href).hostname.replace(/^www\./, '');
    const line = root.ownerDocument.createElement('p');
    line.append(link);
    player.replaceWith(line);
  }
};
