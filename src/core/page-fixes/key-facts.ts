/** Marks what a page says between headline and text of the thing that it is about: when and where it takes place, what it costs. */

import { readDate } from '../dates/dates.ts';
import { aroundHeadline } from '../page/around-headline.ts';
import { firstText, isObject, type JsonObject, typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { OF_TEXT } from '../page/visibility.ts';
import { fold } from '../text/plain-text.ts';
import { textOf } from '../text/text-length.ts';
import { hasLabel, isAuthorLabel } from '../vocabulary/index.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_LINE = 90;
const LEAST_PLACE = 5;
const LEAST_FACTS = 3;
const LINES = 'p, div, li, address, dd, h2, h3';
const ELSEWHERE = 'nav, footer, form, [role]';

/** What stands between the headline and the first paragraph. */
const opening = (root: ParentNode, title: string): readonly Element[] => {
  const below = aroundHeadline(root, `h1, ul, ol, ${LINES}`, title)?.below;
  return below?.meetsText ? below.lines : [];
};

/** `Place: the old quay`, with nothing that leads elsewhere. */
const FACT = /^\p{L}[^:：]{0,29}[:：]\s*\S/u;

/** So many beside a day are not about the article: an event has a time, a place and a price as well. */
const LEAST_BESIDE_DAY = 3;

/** Facts that a page states of its article, and not of what the article is about. */
const areAboutArticle = (facts: readonly string[]): boolean =>
  facts.some(
    (fact) => isAuthorLabel(fact.split(/[:：]/, 1)[0] ?? '') || hasLabel(fact, 'updated'),
  ) ||
  (facts.some((fact) => hasLabel(fact, 'published')) && facts.length <= LEAST_BESIDE_DAY);

const isListOfFacts = (list: Element): boolean => {
  const items = Array.from(list.children, textOf);
  return (
    /^[uo]l$/.test(list.localName) &&
    items.length >= LEAST_FACTS &&
    !list.querySelector('a, button') &&
    items.every((item) => item.length <= MAX_LINE && FACT.test(item)) &&
    !areAboutArticle(items)
  );
};

const EVENT = /Event$/;

/** Where the page's events take place, folded. */
const placesOf = (events: readonly JsonObject[]): readonly string[] =>
  events
    .flatMap(({ location }) => [location, isObject(location) ? location.address : undefined])
    .map((place) =>
      fold(firstText(isObject(place) ? (place.streetAddress ?? place.name) : place, MAX_LINE)),
    )
    .filter((place) => place.length >= LEAST_PLACE);

/** Whether a line says when or where an event of the page takes place. */
const eventTest = ({ jsonLd, at, document }: PageFacts): ((text: string) => boolean) => {
  const events = jsonLd.filter((node) => typesOf(node).some((type) => EVENT.test(type)));
  if (!events.length) return () => false;
  const days = events.map(({ startDate }) => firstText(startDate).slice(0, 10));
  const places = placesOf(events);
  const language = document.documentElement.getAttribute('lang') ?? '';
  return (text) =>
    days.includes(readDate(text, at, language)?.slice(0, 10) ?? '-') ||
    places.some((place) => fold(text).includes(place));
};

export default {
  stage: 'own-lines',
  apply: (root, page, trail) => {
    const isOfEvent = eventTest(page);
    for (const line of opening(root, fold(page.document.title))) {
      if (line.closest(ELSEWHERE)) continue;
      const text = textOf(line);
      const isLine =
        text !== '' && text.length <= MAX_LINE && !line.querySelector(LINES) && isOfEvent(text);
      if (!isLine && !isListOfFacts(line)) continue;
      line.setAttribute(OF_TEXT, '');
      trail.record('changed', 'says when, where or how much', text);
    }
  },
} satisfies PageFix;

const TEXT =
  'The choir sings on rafts, and who listens sits on the bank, as it was done here a hundred years ago when the water was high.';
const EVENING =
  '{"@type":"MusicEvent","startDate":"2026-12-11T18:00","location":{"@type":"Place","name":"Pavilion","address":"Quay Road 4"}}';

export const examples: readonly PageFixExample[] = [
  {
    before: `<title>Songs on the water</title><h1>Songs on the water</h1><ul><li>Day: 12 December</li><li>Place: the old quay</li><li>Price: from 15</li></ul><p>${TEXT}</p><ul><li>Bring: a rug</li><li>Leave: the dog</li><li>Wear: boots</li></ul>`,
    after: `<title>Songs on the water</title><h1>Songs on the water</h1><ul ${OF_TEXT}=""><li>Day: 12 December</li><li>Place: the old quay</li><li>Price: from 15</li></ul><p>${TEXT}</p><ul><li>Bring: a rug</li><li>Leave: the dog</li><li>Wear: boots</li></ul>`,
  },
  {
    before: `<html lang="en"><title>Songs on the water</title><script type="application/ld+json">${EVENING}</script><h1>Songs on the water</h1><div><div>Fri 11 December 2026, 6 to 10 pm</div><div>Pavilion, Quay Road 4</div><div>Free</div></div><p>${TEXT}</p>`,
    after: `<title>Songs on the water</title><script type="application/ld+json">${EVENING}</script><h1>Songs on the water</h1><div><div ${OF_TEXT}="">Fri 11 December 2026, 6 to 10 pm</div><div ${OF_TEXT}="">Pavilion, Quay Road 4</div><div>Free</div></div><p>${TEXT}</p>`,
  },
  {
    before: `<title>Songs on the water</title><h1>Songs on the water</h1><ul><li>Author: Ann Onym</li><li>Published: 12 May 2026</li><li>Views: 15</li></ul><p>${TEXT}</p>`,
    after: `<title>Songs on the water</title><h1>Songs on the water</h1><ul><li>Author: Ann Onym</li><li>Published: 12 May 2026</li><li>Views: 15</li></ul><p>${TEXT}</p>`,
  },
];
