/** The article's pieces for a page of the extension: safe, and without a request to any site. */
import { type Aside, arrange, type Piece } from '../core/edits/arrange.ts';
import { toAsides } from '../core/edits/correct.ts';
import type { DomHost } from '../core/html/dom.ts';
import { toSafeBody } from '../core/html/sanitise.ts';
import type { Article } from '../core/stages.ts';
import { concealIn } from '../core/urls/conceal.ts';
import { concealFor } from '../core/urls/public-article.ts';

/** What a page would load from its site is said in words. */
const describeImages = (body: Element): void => {
  for (const image of Array.from(body.querySelectorAll('img'))) {
    const src = image.getAttribute('src') ?? '';
    if (src.startsWith('data:')) continue;
    const stand = body.ownerDocument.createElement('span');
    stand.className = 'image-stand';
    const name = URL.canParse(src) ? new URL(src).pathname.split('/').at(-1) : '';
    stand.textContent = image.getAttribute('alt')?.trim() || name || '…';
    image.replaceWith(stand);
  }
};

const quiet = (body: Element): void => {
  // Names from the page mean something here.
  for (const element of body.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  for (const link of body.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer noopener';
    link.tabIndex = -1;
  }
};

export function toShownBody(
  article: Article,
  host: DomHost,
): { readonly body: Element; readonly pieces: readonly Piece[] } {
  const body = toSafeBody(article.html, host);
  const conceal = concealFor(article);
  const asides: Aside[] = toAsides(article, host);
  // Named by what they say before anything of it is changed.
  const pieces = arrange(body, asides);
  concealIn(body, conceal);
  quiet(body);
  describeImages(body);
  return { body, pieces };
}
