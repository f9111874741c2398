/** Turns the elements of AMP pages into those they stand for. */
import { renameElement } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const KINDS: Readonly<Record<string, string>> = {
  'amp-img': 'img',
  'amp-anim': 'img',
  'amp-iframe': 'iframe',
  'amp-video': 'video',
  'amp-audio': 'audio',
};
/** Elements that name what they show by an id. */
const POSTS: Readonly<Record<string, readonly [attribute: string, before: string]>> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/embed/'],
  'amp-vimeo': ['data-videoid', 'https://player.vimeo.com/video/'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/embed/video/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
  'amp-twitter': ['data-tweetid', 'https://platform.twitter.com/embed/Tweet.html?id='],
  'amp-tiktok': ['data-src', 'https://www.tiktok.com/embed/v2/'],
};

const rename = (element: Element, name: string): Element =>
  renameElement(
    element,
    name,
    element.getAttributeNames().filter((each) => each !== 'layout'),
  );

export default {
  stage: 'elements',
  apply: (root) => {
    for (const [name, kind] of Object.entries(KINDS)) {
      for (const element of Array.from(root.querySelectorAll(name))) {
        const renamed = rename(element, kind);
        // An image holds nothing; its fallbacks were for browsers that do not know the element.
        if (kind === 'img') renamed.replaceChildren();
      }
    }
    for (const [name, [attribute, before]] of Object.entries(POSTS)) {
      for (const element of Array.from(root.querySelectorAll(name))) {
        const id = element.getAttribute(attribute) ?? '';
        const after = name === 'amp-instagram' ? '/embed' : '';
        if (id) rename(element, 'iframe').setAttribute('src', `${before}${id}${after}`);
      }
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  { before: '<amp-img src="/a.jpg" layout="fill"></amp-img>', after: '<img src="/a.jpg">' },
  {
    before: '<amp-img src="/a.jpg"><noscript><img src="/a.jpg"></noscript></amp-img>',
    after: '<img src="/a.jpg">',
  },
  {
    before: '<amp-img [src]="x" (tap)="y" @click="z" src="/a.jpg"></amp-img>',
    after: '<img [src]="x" (tap)="y" @click="z" src="/a.jpg">',
  },
  {
    before: '<amp-youtube data-videoid="abcdefghijk"></amp-youtube>',
    after:
      '<iframe data-videoid="abcdefghijk" src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
  },
];
