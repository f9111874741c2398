/** Puts a link in the place of a frame or player that shows a video, a post, a chart. */

import { embedUrl, namedPlayer, titleOf } from '../page/embeds.ts';
import { toLinkLine } from '../page/link-line.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const frameUrl = (frame: Element, base: string): string | undefined => {
  // Lazy loaders and managers of consent each keep it in an attribute of their own.
  for (const name of frame.getAttributeNames()) {
    const src = /src|data-/.test(name) && frame.getAttribute(name)?.trim();
    const url = src && embedUrl(src, base);
    if (url) return url;
  }
  const src = parseUrl(frame.getAttribute('src') || '//', base);
  return src && /^https?:$/.test(src.protocol) ? namedPlayer(src, titleOf(frame)) : undefined;
};

const fileUrl = (player: Element, base: string): string | undefined => {
  const src = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src');
  return src && /^https?:/.test(src) && URL.canParse(src, base) ? src : undefined;
};

export default {
  stage: 'media',
  apply: (root, page, trail) => {
    for (const element of Array.from(
      root.querySelectorAll('iframe, video, audio, embed, object'),
    )) {
      const isPlayer = element.localName === 'video' || element.localName === 'audio';
      const url = isPlayer ? fileUrl(element, page.base) : frameUrl(element, page.base);
      if (!url) {
        element.remove();
        continue;
      }
      element.replaceWith(toLinkLine(page.document, url, titleOf(element)));
      trail.record('changed', 'embed turned into a link', url);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<iframe data-x-consent-src="https://www.youtube.com/embed/abcdefghijk" title="The bridge"></iframe><iframe title="The bridge"></iframe>',
    after:
      '<p data-presscut-embed=""><a href="https://www.youtube.com/watch?v=abcdefghijk">The bridge</a></p>',
  },
  { before: '<iframe src="https://ads.example/x"></iframe><p>Text</p>', after: '<p>Text</p>' },
  {
    before:
      '<iframe src="//www.facebook.com/plugins/like.php?href=https%3A%2F%2Fexample.org%2Fstory"></iframe><iframe src="https://www.facebook.com/plugins/post.php?href=p7" title="The bridge"></iframe>',
    after:
      '<p data-presscut-embed=""><a href="https://www.facebook.com/plugins/post.php?href=p7">The bridge</a></p>',
  },
  {
    before: '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The bridge"></iframe>',
    after:
      '<p data-presscut-embed=""><a href="https://www.youtube.com/watch?v=abcdefghijk">The bridge</a></p>',
  },
  {
    before: '<iframe src="https://x.com/ann/status/17000000000?s=20"></iframe>',
    after: '<p data-presscut-embed=""><a href="https://x.com/ann/status/17000000000">x.com</a></p>',
  },
  {
    before:
      '<iframe src="/media/oembed?url=https%3A//youtu.be/abcdefghijk&max_width=0"></iframe><iframe src="https://cards.example/embed?url=https%3A%2F%2Ftrees.example%2Felm" title="All elms"></iframe>',
    after:
      '<p data-presscut-embed=""><a href="https://www.youtube.com/watch?v=abcdefghijk">youtube.com</a></p><p data-presscut-embed=""><a href="https://trees.example/elm">All elms</a></p>',
  },
];
