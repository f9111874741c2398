/** Says of the parts below an article's own element that present other articles that they lead there. */

import type { PageFacts } from '../page/page-facts.ts';
import { siteUrlOf } from '../page/site-link.ts';
import { setApart } from '../page/zone.ts';
import { endsSentence } from '../text/sentences.ts';
import { paragraphsLength, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const LEAST_TEXT = 400;
const LEAST_HEADLINE = 12;
const HEADINGS = 'h2, h3, h4, h5, h6';
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

/** Below a short text, only so many of them, each under a heading, are no part of it. */
const MANY = 3;

/** The smallest part with the only headline and two paragraphs of sentences. */
const shortArticle = (root: ParentNode): Element | undefined => {
  const [headline, other] = root.querySelectorAll('h1');
  let box = other ? undefined : headline?.parentElement;
  const isSaid = (one: Element): boolean => endsSentence(textOf(one));
  while (box && Array.from(box.querySelectorAll('p')).filter(isSaid).length < 2)
    box = box.parentElement;
  return box?.matches('body, main') ? undefined : (box ?? undefined);
};

export default {
  stage: 'zones',
  apply: (root, page, trail) => {
    const [article, ...others] = Array.from(root.querySelectorAll('article')).filter(
      (one) => paragraphsLength(one) >= LEAST_TEXT,
    );
    const short = article ? undefined : shortArticle(root);
    const own = article ?? short;
    if (!own || others.length) return;
    const most = short ? Number.POSITIVE_INFINITY : MAX_SHARE * paragraphsLength(own);
    for (let part = own.nextElementSibling; part; part = part.nextElementSibling) {
      if (part.querySelector('h1') || !part.querySelector('p')) continue;
      const headlines = Array.from(part.querySelectorAll('a[href]')).filter((link) =>
        isHeadline(link, page),
      );
      if (short && headlines.filter((link) => link.closest(HEADINGS)).length < MANY) continue;
      // Each presents one article, with an excerpt of a paragraph.
      if (!headlines.length || part.querySelectorAll('p').length > headlines.length + 1) continue;
      if (paragraphsLength(part) > most) continue;
      setApart(part, 'presents other articles', trail);
    }
  },
} satisfies PageFix;

const TEXT =
  'The bridge over the river was opened to carts again, and by noon two hundred had crossed it. ';
const ARTICLE = `<article><h1>The bridge</h1><p>${TEXT.repeat(3)}</p><p>${TEXT.repeat(3)}</p></article>`;

const CARDS = ['/eels', '/tides', '/nets']
  .map(
    (href) => `<h3><a href="${href}">They are back in the basin</a></h3><p>${TEXT.repeat(3)}</p>`,
  )
  .join('');

export const examples: readonly PageFixExample[] = [
  {
    before: `${ARTICLE}<div class="v"><h2>More</h2><section><h1></h1></section></div><div class="v"><h2>More news</h2><div><a href="/eels">The eels are back in the basin</a></div><p>They were gone for a year.</p></div>`,
    after: `${ARTICLE}<div class="v"><h2>More</h2><section><h1></h1></section></div><div class="v" role="navigation"><h2>More news</h2><div><a href="/eels">The eels are back in the basin</a></div><p>They were gone for a year.</p></div>`,
  },
  {
    before: `<main><div><h1>The bridge</h1><p>${TEXT}</p><p>${TEXT}</p></div><div>${CARDS}</div></main>`,
    after: `<main><div><h1>The bridge</h1><p>${TEXT}</p><p>${TEXT}</p></div><div role="navigation">${CARDS}</div></main>`,
  },
  // Text of the article that stands below its element.
  {
    before: `${ARTICLE}<div><p>${TEXT}</p><p>${TEXT}</p><p><a href="/eels">The eels are back in the basin</a></p></div>`,
    after: `${ARTICLE}<div><p>${TEXT}</p><p>${TEXT}</p><p><a href="/eels">The eels are back in the basin</a></p></div>`,
  },
];
