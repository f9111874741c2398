/** Adds the parts beside the chosen one that are built like it: sections, messages of a thread. */

import { type Block, kinds } from '../body/block.ts';
import { namesWriter } from '../body/block-queries.ts';
import { BLOCK_MARK } from '../body/blocks.ts';
import type { Body } from '../body/body.ts';
import { headlineIn } from '../body/headed-text.ts';
import { TOOL_ZONES } from '../body/zones.ts';
import { toAbsolute } from '../facts/canonical.ts';
import { wordsOf } from '../page/class-words.ts';
import { groupBy } from '../text/group.ts';
import { readsAsProse } from '../text/sentences.ts';
import { isWithin } from '../urls/domain.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const IN_ROWS = kinds('cell', 'item');
const MOST = 0.9;
const MAX_LINKED = 0.3;
const MAX_STEPS = 4;

/** Its first class, or its first data. */
const lookOf = (element: Element): string => {
  const data = Array.from(element.attributes).find(
    ({ name }) => name.startsWith('data-') && name !== BLOCK_MARK,
  );
  const look = element.classList[0] ?? (data ? `${data.name}=${data.value}` : '');
  return look.replace(/\d+/g, '0');
};

/** Parts of a layout are alike, whatever they hold. */
const LAYOUT = /^(?:col|columns?|rows?|cell|grid|container|wrapper)\b/i;

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  lookOf(one) !== '' &&
  !LAYOUT.test(lookOf(one)) &&
  lookOf(one) === lookOf(other);

/** The parts of a talk that has several answers: all that it consists of is alike. */
const turnsIn = (body: Body, talk: Element): readonly Element[] | undefined => {
  const turns = Array.from(talk.children)
    .filter(({ textContent }) => textContent?.trim())
    .sort((one, other) => body.shareOf(other) - body.shareOf(one));
  const [, second] = turns;
  return second && turns[2] && body.shareOf(second) && turns.every((one) => isAlike(one, second))
    ? turns
    : undefined;
};

/** The element with most of the chosen text, and those beside it that are built alike. */
const partsOf = (body: Body): readonly Element[] => {
  let top = body.blocks[body.first]?.element ?? null;
  while (top && body.shareOf(top) < MOST) top = top.parentElement;
  const turns = top && turnsIn(body, top);
  if (turns) return turns;
  for (let n = 0; top?.parentElement && top.localName !== 'body' && n < MAX_STEPS; n++) {
    const part: Element = top;
    const beside = Array.from(top.parentElement.children).filter(
      (one) => one !== part && isAlike(one, part),
    );
    if (beside.length) return [part, ...beside];
    top = top.parentElement;
  }
  return [];
};

/** The one of these parts that an element stands in. */
const partAround = (element: Element, parts: ReadonlySet<Element>): Element | null => {
  let above: Element | null = element;
  while (above && !parts.has(above)) above = above.parentElement;
  return above;
};

/** Says something, and leads elsewhere by no heading, no line and little of its text. */
export const isOwn = (blocks: readonly Block[]): boolean => {
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const linked = blocks.reduce((sum, block) => sum + block.size * block.linked, 0);
  return (
    linked <= MAX_LINKED * size &&
    blocks.every(
      (block) =>
        block.linked < 0.9 || block.size < 20 || IN_ROWS.has(block.kind) || namesWriter(block),
    ) &&
    blocks.every(
      ({ kind, element, linked: own }) =>
        kind !== 'heading' || (own < 0.5 && !element.closest('h1')),
    ) &&
    blocks.some(({ kind, text }) => kind !== 'heading' && readsAsProse(text))
  );
};

/** Parts of a page that hold what readers say about the article, not what it says. */
const COMMENTS =
  /^(?:comments?|commentlist|respond|replies|kommentare?|commentaires?|comentarios|disqus)$/;

const isComment = (part: Element): boolean => {
  for (
    let above: Element | null = part;
    above && above.localName !== 'body';
    above = above.parentElement
  )
    if (wordsOf(above).some((word) => COMMENTS.test(word))) return true;
  return false;
};

const MAX_CARD = 600;
const LEAST_HEADLINE = 20;

/** A short text with the headline of another article of the site, or all of whose links lead to one. */
const isCard = (part: Element, blocks: readonly Block[], { page }: Body): boolean => {
  const links = Array.from(part.querySelectorAll('a[href]')).filter((link) => {
    const href = link.getAttribute('href') ?? '';
    const url = toAbsolute(href, page.base);
    return !href.startsWith('#') && url !== undefined && isWithin(url, page.domain);
  });
  if (!links.length) return false;
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const hrefs = new Set(links.map((link) => link.getAttribute('href')));
  return (
    (hrefs.size === 1 && links.length === part.querySelectorAll('a[href]').length) ||
    (size < MAX_CARD &&
      links.some(({ textContent }) => (textContent?.trim().length ?? 0) >= LEAST_HEADLINE))
  );
};

export default {
  stage: 'restore',
  judge: (body) => {
    const found = new Map<Block, string>();
    const [own, ...beside] = partsOf(body);
    const headline = headlineIn(body.blocks, body.title);
    // What holds a headline of its own is an article, and those beside it are others.
    if (!own || (headline && own.contains(headline.element))) return found;
    const kept = new Set<Element>([own]);
    const places = new Set(beside);
    const shown = body.blocks.filter(({ hidden, zone }) => !hidden && !TOOL_ZONES.has(zone));
    for (const [part, inside] of groupBy(shown, ({ element }) => partAround(element, places))) {
      if (!isOwn(inside) || isCard(part, inside, body)) continue;
      // Where the article is a comment, so are the others.
      if (isComment(part) && !isComment(own)) continue;
      kept.add(part);
      for (const block of inside) found.set(block, 'part like the article');
    }
    if (kept.size === 1) return found;
    for (const block of body.blocks) {
      const heading = block.element.closest('h2, h3, h4, h5, h6');
      const next = heading?.nextElementSibling;
      if (next && kept.has(next) && block.linked < 0.5 && !block.hidden)
        found.set(block, 'heads a part like the article');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<main><h4 data-out>You asked:</h4><div class="message own" data-out><p>How are the piers?</p></div><h4 data-out>They said:</h4><div class="message"><p>${SAID}</p><p>${SPOKEN}</p></div></main>`,
    picked: ['You asked:', 'How are the piers?', 'They said:'],
  },
  {
    page: `<main><div data-turn="1" data-out><p>${SPOKEN}</p></div><button data-out>Thought</button><div data-turn="2"><p>${SAID}</p></div></main>`,
    picked: [SPOKEN],
  },
  {
    page: `<main><div class="turn" data-out><div>How are the piers?</div></div><div class="turn"><p>${SAID}</p></div><div class="turn" data-out><div>And the eels?</div></div><div class="turn"><p>${SPOKEN}</p></div></main>`,
    picked: ['How are the piers?', 'And the eels?'],
  },
  {
    page: `<main><div class="story"><h2>The piers</h2><p>${SAID}</p><p>${SPOKEN}</p></div><div class="story" data-out><h2><a href="/x">Eels</a></h2><p>They are back.</p></div></main>`,
    about: { title: 'The piers' },
    picked: [],
  },
];
