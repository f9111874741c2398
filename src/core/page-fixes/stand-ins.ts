/** Puts a link in the place of what stands for a player or a post until a script draws it, or a reader asks for it. */

import { STAND_INS, standInUrl, titleOf } from '../page/embeds.ts';
import { EMBED, toLinkLine } from '../page/link-line.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Posts that a script would draw: what stands there without it is their text and URL. */
const POSTS =
  'blockquote[class*="twitter-"], blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.mastodon-embed, blockquote.text-post-media, blockquote.reddit-embed-bq, blockquote.imgur-embed-pub, .fb-post blockquote';

/** `View this post on Instagram` */
const MAX_WORDS = 42;

/** More text than what asks for consent. */
const MAX_STAND_IN = 1_200;

export default {
  stage: 'links',
  apply: (root, page, trail) => {
    for (const post of Array.from(root.querySelectorAll('[data-instgrm-permalink]'))) {
      const url = parseUrl(post.getAttribute('data-instgrm-permalink') ?? '', page.base);
      // Of a post without its words, only the URL says anything.
      if (!url || !/^https?:$/.test(url.protocol) || post.querySelector('p')) continue;
      if ((post.textContent ?? '').trim().length < MAX_WORDS)
        post.replaceWith(toLinkLine(page.document, `${url.origin}${url.pathname}`, ''));
    }
    for (const post of root.querySelectorAll(POSTS)) post.setAttribute(EMBED, '');
    for (const post of Array.from(root.querySelectorAll('.fb-post[data-href]'))) {
      const url = parseUrl(post.getAttribute('data-href') ?? '', page.base)?.href;
      const isLinked = Array.from(post.querySelectorAll('a')).some((link) => link.href === url);
      if (url && /^https?:/.test(url) && !isLinked && !post.querySelector('iframe'))
        (post.querySelector('blockquote') ?? post).append(toLinkLine(page.document, url, ''));
    }
    for (const element of Array.from(root.querySelectorAll(STAND_INS))) {
      const isPost = element.localName === 'blockquote' && element.querySelector('a') !== null;
      const url = element.isConnected && !isPost ? standInUrl(element, page.base) : undefined;
      // A box around text of the article only says what its script needs.
      if (
        !url ||
        (element.textContent ?? '').trim().length > MAX_STAND_IN ||
        element.querySelector('p ~ p ~ p, h1')
      )
        continue;
      element.replaceWith(toLinkLine(page.document, url, titleOf(element)));
      trail.record('changed', 'embed turned into a link', url);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div class="fb-post" data-href="https://www.facebook.com/ann/posts/1"><blockquote><p>The pier is open.</p></blockquote></div><div class="fb-post" data-href="https://www.facebook.com/bo/posts/2"></div>',
    after:
      '<div class="fb-post" data-href="https://www.facebook.com/ann/posts/1"><blockquote data-presscut-embed=""><p>The pier is open.</p><p data-presscut-embed=""><a href="https://www.facebook.com/ann/posts/1">facebook.com</a></p></blockquote></div><div class="fb-post" data-href="https://www.facebook.com/bo/posts/2"><p data-presscut-embed=""><a href="https://www.facebook.com/bo/posts/2">facebook.com</a></p></div>',
  },
  {
    before: '<div data-instgrm-permalink="javascript:x"><a>View this post</a></div>',
    after: '<div data-instgrm-permalink="javascript:x"><a>View this post</a></div>',
  },
  {
    before:
      '<div data-instgrm-permalink="https://www.instagram.com/p/C0/?utm_source=ig"><a>View this post</a></div>',
    after:
      '<p data-presscut-embed=""><a href="https://www.instagram.com/p/C0/">instagram.com</a></p>',
  },
  {
    before:
      '<figure><a data-youtube-id="abcdefghijk" href="#"><img src="/a.jpg"><span>Play</span></a></figure><lite-youtube videoid="bbcdefghijk" playlabel="Play: Burgers"></lite-youtube>',
    after:
      '<figure><p data-presscut-embed=""><a href="https://www.youtube.com/watch?v=abcdefghijk">youtube.com</a></p></figure><p data-presscut-embed=""><a href="https://www.youtube.com/watch?v=bbcdefghijk">Play: Burgers</a></p>',
  },
  {
    before:
      '<div data-embed-url="https://x.com/ann/status/16000000000"><p>We need your consent.</p><button>Show</button></div>',
    after: '<p data-presscut-embed=""><a href="https://x.com/ann/status/16000000000">x.com</a></p>',
  },
];
