/** Keywords that the page shows as links to its topics. */
import { textOf, toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const TAG = 'a[rel~="tag" i]';
const BOX = /tags|tag-list|taglist|topics|keywords/i;
const ELSEWHERE =
  'nav, aside, footer, header nav, [class*="related" i], [class*="cloud" i], [class*="trending" i]';

/** Links that do something instead of leading somewhere: `Edit topics`, `Follow`. */
const isButton = (link: Element): boolean =>
  link.matches('[role="button"], [class*="button" i], [class*="btn" i], [class*="follow" i]') ||
  /^(?:#|javascript:|$)/i.test(link.getAttribute('href') ?? '');

const source: Source = {
  read({ document, partsNamed }) {
    const boxes = partsNamed((names) => BOX.test(names)).slice(0, 20);
    const boxed = boxes.flatMap((box) => [...box.querySelectorAll('a')].slice(0, 30));
    const links = [...new Set([...document.querySelectorAll(TAG), ...boxed])].slice(0, 60);
    const texts = links
      .filter((link) => !link.closest(ELSEWHERE) && (link.matches(TAG) || !isButton(link)))
      .map((link) => textOf(link, 60).replace(/^#\s*/, ''));
    const keywords = [...new Set(texts.filter((text) => text.length > 1 && text.length <= 40))];
    return toClaims({ keywords: keywords.length <= 20 ? keywords : [] });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<nav><a rel="tag">Sport</a></nav><p>Tags: <a rel="tag" href="/t/1">#Bridge</a> <a rel="category tag" href="/t/2">Tunnel</a></p>',
    claims: { keywords: ['Bridge', 'Tunnel'] },
  },
  {
    page: '<div class="topics"><a href="/t/bridge">Bridge</a> <a href="#">Edit topics</a> <a role="button" href="/follow">Follow</a></div>',
    claims: { keywords: ['Bridge'] },
  },
];
