/** Drops lists of links to other articles; a list whose links stand in sentences stays. */

import { type Block, kinds } from '../body/block.ts';
import type { Body } from '../body/body.ts';
import { findHomes } from '../body/homes.ts';
import { toAbsolute } from '../facts/canonical.ts';
import { FILE } from '../page/link-line.ts';
import { groupBy } from '../text/group.ts';
import { endsSentence, isStatement } from '../text/sentences.ts';
import { isWithin } from '../urls/domain.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const IN_LISTS = kinds('item', 'heading');
/** A name is shorter than a headline. */
const MAX_NAME = 40;
const MAX_SHARE = 0.4;
/** Cards are no article, however many of them stand below a short one. */
const MAX_SHARE_OF_CARDS = 0.8;

/** What most of a list's links lead to. */
type Aim = 'elsewhere' | 'here' | 'site';

const aimOf = ({ page }: Body, list: Element): Aim => {
  const counts: Record<Aim, number> = { elsewhere: 0, here: 0, site: 0 };
  for (const link of list.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const url = toAbsolute(href, page.base);
    if (href.startsWith('#') || url?.split('#')[0] === page.url) counts.here += 1;
    else counts[url && !isWithin(url, page.domain) ? 'elsewhere' : 'site'] += 1;
  }
  const most = Math.max(...Object.values(counts));
  return (['site', 'elsewhere', 'here'] as const).find((aim) => counts[aim] === most) ?? 'site';
};

/** The outermost of the lists around a list. */
const outermost = (list: Element): Element => {
  const above = list.parentElement?.closest('ul, ol, dl');
  return above ? outermost(above) : list;
};

/**
 * Whether the article says what the list is: a line that ends in a colon, a heading of its own, the item that it
 * is a part of.
 */
const isIntroduced = (body: Body, list: Element, first: Block): boolean => {
  const before = body.blocks.slice(Math.max(0, first.at - 3), first.at).reverse();
  const line = before.find((block) => block.text && !block.hidden);
  if (!line || !body.chosen.has(line)) return false;
  if (line.kind === 'item') return list.parentElement?.contains(line.element) ?? false;
  return line.kind === 'prose' ? /[:：]$/.test(line.text) : line.kind === 'heading';
};

/** Whether it continues an item that says more than links do: `In progress:`. */
const isPartOfItem = (body: Body, list: Element, { at }: Block): boolean => {
  const line = body.blocks[at - 1];
  return Boolean(
    line?.kind === 'item' && line.linked < 0.5 && list.parentElement?.contains(line.element),
  );
};

/** Whether a step that the article's list holds introduces it: `Bring:`. */
const isAskedFor = ({ blocks, chosen }: Body, list: Element, { at }: Block): boolean => {
  const line = blocks[at - 1];
  const item = list.parentElement?.closest('li');
  return Boolean(
    line &&
      chosen.has(line) &&
      line.linked === 0 &&
      item?.contains(line.element) &&
      /[:：]$/.test(line.text),
  );
};

/** What the article gives to download. */
const leadsToFiles = (list: Element): boolean =>
  Array.from(list.querySelectorAll('a[href]')).every((link) =>
    FILE.test(link.getAttribute('href') ?? ''),
  );

/** A part beside parts with the article's text, and made like them: so manuals end in what to read next. */
const isPart = (part: Element | null, homes: Homes): boolean => {
  const name = part?.getAttribute('class');
  if (!part || !name) return false;
  const like = Array.from(homes).filter(
    (home) =>
      home?.parentElement === part.parentElement &&
      home?.localName === part.localName &&
      home.getAttribute('class') === name,
  );
  return like.length > 1;
};

/** A list among the article's paragraphs that names what the article is about, or its sources. */
const isOwn = (body: Body, list: Element, items: readonly Block[], homes: Homes): boolean => {
  const [first] = items;
  if (!first || items.some(({ images }) => images)) return false;
  const home = outermost(list).parentElement;
  if (homes.has(home) && leadsToFiles(list)) return true;
  if (isAskedFor(body, list, first)) return true;
  if (!homes.has(home) && !isPart(home, homes)) return false;
  const aim = aimOf(body, list);
  // What other sites found, in sentences.
  if (aim === 'elsewhere' && items.every(({ text }) => isStatement(text))) return true;
  if (!isIntroduced(body, list, first)) return false;
  if (isPartOfItem(body, list, first)) return true;
  const size = items.reduce((sum, item) => sum + item.size, 0) / items.length;
  // What a page lists of itself before its text is its table of contents.
  if (aim === 'here') return first.at > body.first + 2;
  return aim === 'elsewhere' || size < MAX_NAME;
};

/** Whether most items hold two lines or more that are links from end to end: a headline, and how its article begins. */
const areCards = (items: readonly Block[]): boolean => {
  const cards = groupBy(items, ({ element }) => element.closest('li'));
  const whole = [...cards.values()].filter(
    (lines) => lines.filter(({ linked, size }) => linked > 0.9 && size > MAX_NAME / 2).length > 1,
  );
  return whole.length > 1 && whole.length * 2 > cards.size;
};

const mostOf = (items: readonly Block[]): number =>
  areCards(items) ? MAX_SHARE_OF_CARDS : MAX_SHARE;

type Homes = ReadonlySet<Element | null>;

export default {
  stage: 'drop',
  sparesManuals: true,
  judge: (body) => {
    const homes: Homes = findHomes(body);
    const lists = groupBy(body.chosen, ({ kind, element }) =>
      IN_LISTS.has(kind) ? element.closest('ul, ol, dl') : null,
    );
    const found = new Map<Block, string>();
    for (const [list, items] of lists) {
      if (!list?.querySelector('a[href]')) continue;
      let all = 0;
      let linked = 0;
      for (const item of items) {
        all += item.size;
        if (item.size < 300) linked += item.size * item.linked;
      }
      // What closes the article, and links in each line to what a headline says, needs less.
      const closes =
        items.length >= 4 &&
        items.at(-1)?.at === body.last &&
        items.every((item) => item.linked > 0.2 && !endsSentence(item.text));
      if (linked < all * (closes ? 0.4 : 0.65) || body.shareOf(list) > mostOf(items)) continue;
      if (isOwn(body, list, items, homes)) continue;
      for (const item of items) found.set(item, 'is in a list of links');
    }
    return found;
  },
} satisfies BlockRule;

const card = (headline: string, n: number): string =>
  `<li><div><a href="/${n}">${headline} and what came of it</a></div><div><a href="/${n}">${headline}, as was said on the evening of the day before by a man who did not want to be named ...</a></div></li>`;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><ul><li><img src="/1.jpg"></li><li><img src="/2.jpg"></li></ul><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ol><li><p>It is below the deck, under paint.</p></li><li><p>Bring:</p><ul><li><a href="/p">a passport for boats of the town</a></li><li><a href="/l">a lamp that burns without oil</a></li></ul></li></ol>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul>${['The piers', 'The eels', 'The mayor', 'The river map'].map(card).join('')}</ul>`,
    picked: ['The piers', 'The eels', 'The mayor', 'The river map'].flatMap((headline) => [
      `${headline} and what came of it`,
      `${headline}, as was said on the evening of the day before by a man who did not want to be named ...`,
    ]),
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li>The piers, <a href="/1">measured again</a></li><li>Eels <a href="/2">return to the basin</a></li><li>The mayor <a href="/3">and his boat</a></li><li>How to <a href="/4">read a river map</a></li></ul>`,
    picked: [
      'The piers, measured again',
      'Eels return to the basin',
      'The mayor and his boat',
      'How to read a river map',
    ],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li><a href="/1">The piers, measured again</a></li><li><a href="/2">Eels return to the basin</a></li></ul>`,
    picked: ['The piers, measured again', 'Eels return to the basin'],
  },
  {
    page: `<p>${SAID}</p><ul><li><a href="https://eels.example/">A team in Bergen counted the eels.</a></li><li><a href="https://nets.example/">Another one counted the nets.</a></li></ul><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li>The <a href="/1">piers</a> have moved.</li></ul>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><ul><li><a href="/tide.pdf">Tides of the year</a></li></ul><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<section class="s"><h2>Syntax</h2><p>${SAID}</p></section><section class="s"><h2>Notes</h2><p>${SPOKEN}</p></section><section class="s"><h2>See also</h2><ul><li><a href="/at">Tide.at()</a></li></ul></section>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><ul><li>${SPOKEN}</li><li>In progress:<ul><li><a href="/1">The piers lean to the west after a storm</a></li><li><a href="/2">The eels do not come back to the basin</a></li></ul></li></ul>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><h2>Sources</h2><ul><li><a href="https://ex.example/1">Report on the piers, second edition, 40 pages</a></li></ul><p>Kept with:</p><ul><li><a href="/boats">Boats</a></li></ul>`,
    picked: [],
  },
];
