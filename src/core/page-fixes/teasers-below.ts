/** Says of the parts below an article's own element that present other articles that they lead there. */

import type { PageFacts } from '../page/page-facts.ts';
import { siteUrlOf } from '../page/site-link.ts';
import { setApart } from '../page/zone.ts';
import { paragraphsLength, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const LEAST_TEXT = 400;
const LEAST_HEADLINE = 12;
/** Of the article's own text. */
const MAX_SHARE = 0.4;

/** A link to another page of the site that is all that its line says. */
const isHeadline = (link: Element, page: PageFacts): boolean => {
  const text = textOf(link);
  const url = siteUrlOf(link, page);
  return (
    text.length >= LEAST_HEADLINE &&
    !link.getAttribute('href')?.startsWith('#') &&
    url !== undefined &&
    url.href.split('#')[0] !== page.url &&
    !/\.\w{2,4}$/.test(url.pathname) &&
    textOf(link.parentElement ?? link) === text
  );
};

export default {
  stage: 'zones',
  apply: (root, page, trail) => {
    const [article, ...others] = Array.from(root.querySelectorAll('article')).filter(
      (one) => paragraphsLength(one) >= LEAST_TEXT,
    );
    if (!article || others.length) return;
    const own = paragraphsLength(article);
    for (let part = article.nextElementSibling; part; part = part.nextElementSibling) {
      if (part.querySelector('h1') || !part.querySelector('p')) continue;
      const headlines = Array.from(part.querySelectorAll('a[href]')).filter((link) =>
        isHeadline(link, page),
      );
      // Each presents one article, with an excerpt of a paragraph.
      if (!headlines.length || part.querySelectorAll('p').length > headlines.length + 1) continue;
      if (paragraphsLength(part) > MAX_SHARE * own) continue;
      setApart(part, 'presents other articles', trail);
    }
  },
} satisfies PageFix;

const TEXT =
  'The bridge over the river was opened to carts again, and by noon two hundred had crossed it. ';
const ARTICLE = `<article><h1>The bridge</h1><p>${TEXT.repeat(3)}</p><p>${TEXT.repeat(3)}</p></article>`;

export const examples: readonly PageFixExample[] = [
  {
    before: `${ARTICLE}<div class="v"><h2>More</h2><section><h1></h1></section></div><div class="v"><h2>More news</h2><div><a href="/eels">The eels are back in the basin</a></div><p>They were gone for a year.</p></div>`,
    after: `${ARTICLE}<div class="v"><h2>More</h2><section><h1></h1></section></div><div class="v" role="navigation"><h2>More news</h2><div><a href="/eels">The eels are back in the basin</a></div><p>They were gone for a year.</p></div>`,
  },
  // Text of the article that stands below its element.
  {
    before: `${ARTICLE}<div><p>${TEXT}</p><p>${TEXT}</p><p><a href="/eels">The eels are back in the basin</a></p></div>`,
    after: `${ARTICLE}<div><p>${TEXT}</p><p>${TEXT}</p><p><a href="/eels">The eels are back in the basin</a></p></div>`,
  },
];
