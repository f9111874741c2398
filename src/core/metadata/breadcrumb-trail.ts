/** The way from the home page to the article, as the page shows it. */
import { textOf, toClaims } from '../claims/claims.ts';
import { hasLetter } from '../text/letters.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const STATED =
  '[aria-label*="breadcrumb" i], [itemtype*="BreadcrumbList" i], [typeof*="BreadcrumbList" i]';
const NAMED = /breadcrumb|crumbs|news_path/i;
const NAMED_ONE = /(?:^|\s)crumb(?:\s|$)/;
const MAX_STEPS = 8;

/** The links of a trail, and its list items without one; separators drop out as they hold no letter. */
function stepsOf(trail: Element): string[] {
  const items = [...trail.querySelectorAll('li')];
  const steps = items.length > 1 ? items : [...trail.querySelectorAll('a, [itemprop~="name"]')];
  const texts = steps.map((step) =>
    textOf(step, 80).replace(/^[\s>»›/|·•→-]+|[\s>»›/|·•→-]+$/g, ''),
  );
  return [...new Set(texts.filter(hasLetter))];
}

const FOLLOWS = 4;

/** What the page states or names as a trail, in document order. */
function trailsOf(page: SourcePage): Element[] {
  const stated = [...page.document.querySelectorAll(STATED)];
  const named = page.partsNamed(
    (names) => NAMED.test(names) || NAMED_ONE.test(names),
    (id) => /breadcrumb/i.test(id),
  );
  if (!stated.length) return named;
  return [...new Set([...stated, ...named])].sort((a, b) =>
    a.compareDocumentPosition(b) & FOLLOWS ? -1 : 1,
  );
}

const source: Source = {
  read(page) {
    for (const trail of trailsOf(page).slice(0, 20)) {
      if (trail.closest('footer')) continue;
      const steps = stepsOf(trail);
      if (steps.length > 0 && steps.length <= MAX_STEPS) return toClaims({ sections: steps });
    }
    return {};
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<nav class="breadcrumbs"><ol><li><a href="/">Home</a> ›</li><li><a href="/city">City</a></li><li>Bridge reopens</li></ol></nav>',
    claims: { sections: ['Home', 'City', 'Bridge reopens'] },
  },
  {
    page: '<div class="crumb"><a href="/">首页</a> > <a href="/city">城市</a> > 正文</div>',
    claims: { sections: ['首页', '城市'] },
  },
];
