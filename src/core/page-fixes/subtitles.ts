/** Makes a paragraph of the subtitle that stands as a heading below the headline: no part of the text begins with it. */
import { renameElement } from '../page/elements.ts';
import { OF_TEXT } from '../page/visibility.ts';
import { fold, toPlain } from '../text/plain-text.ts';
import { endsSentence } from '../text/sentences.ts';
import { textLength, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const NAMED =
  /(?:^|[\s_-])(?:sub[-_]?title|sub-?headline|sub-?head|standfirst|dek|strapline|untertitel|chapo|bajada|sapo|sommario|occhiello|lead|intro|summary|synopsis)(?:[\s_-]|$)/i;
const MIN = 20;
/** No heading of a part is so long, and a sentence. */
const MIN_SENTENCE = 80;
const MAX_BYLINE = 60;
/** A dash opens what a Chinese headline adds on its second line. */
const ADDS = /^(?:——|──|－－)\P{P}/u;

const holdsHeadline = (before: Element | null | undefined): boolean => {
  const headline = before?.closest('h1') ?? before?.querySelector('h1');
  return headline != null && headline.textContent?.trim() === before?.textContent?.trim();
};

/** Below the headline, or below who wrote it. */
const isAtHeadline = (element: Element): boolean => {
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  const length = before ? textOf(before).length : 0;
  return (
    holdsHeadline(before) || (length < MAX_BYLINE && holdsHeadline(before?.previousElementSibling))
  );
};

/** A text begins with its words; below a subtitle stand writers and day, or it ends the page's head. */
const isAboveText = ({ nextElementSibling: next, parentElement }: Element): boolean =>
  next === null
    ? parentElement?.localName === 'header'
    : /^(?:div|ul|time|address)$/.test(next.localName) &&
      textOf(next).length < 2 * MAX_BYLINE &&
      (next.matches('time') || next.querySelector('time, [rel~="author"]') !== null);

export default {
  stage: 'elements',
  apply: (root, page) => {
    const descriptions = ['og:description', 'description']
      .flatMap((key) => page.meta.get(key) ?? [])
      .map((text) => fold(toPlain(text)));
    for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6')) {
      const text = toPlain(heading.textContent ?? '');
      const isDescription = descriptions.includes(fold(text));
      if (!isDescription && !isAtHeadline(heading)) continue;
      const isApart = isAboveText(heading);
      const adds = ADDS.test(text);
      const isNamed = adds || NAMED.test(heading.getAttribute('class') ?? '');
      const isLong = textLength(text) >= MIN;
      // The engine would leave it out as a short line among others.
      if ((isApart || adds || (isNamed && text.length < MIN)) && isLong)
        heading.setAttribute(OF_TEXT, '');
      const isSubtitle =
        isNamed || isDescription || isApart || (text.length >= MIN_SENTENCE && endsSentence(text));
      if (isSubtitle && isLong) renameElement(heading, 'p');
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div><h1>图书角</h1><h3 class="sub">——从两百本到一万一千本</h3><p>It was quiet.</p></div>',
    after: `<div><h1>图书角</h1><p class="sub" ${OF_TEXT}="">——从两百本到一万一千本</p><p>It was quiet.</p></div>`,
  },
  {
    before:
      '<div><h1>銭湯</h1><h2 class="release--sub_title__x">毎週火曜、子どもは無料</h2><p>It was quiet.</p></div>',
    after: `<div><h1>銭湯</h1><p class="release--sub_title__x" ${OF_TEXT}="">毎週火曜、子どもは無料</p><p>It was quiet.</p></div>`,
  },
  {
    before:
      '<div><h1>Bridge</h1><h2 class="synopsis">After a year it is whole again</h2><p>It was quiet.</p></div>',
    after: `<div><h1>Bridge</h1><p class="synopsis">After a year it is whole again</p><p>It was quiet.</p></div>`,
  },
  {
    before:
      '<div><h1>Bridge</h1><p>Ann Onym</p><h2>After a year it is whole again, and since the morning carts have crossed it one by one.</h2><p>It was quiet.</p></div>',
    after:
      '<div><h1>Bridge</h1><p>Ann Onym</p><p>After a year it is whole again, and since the morning carts have crossed it one by one.</p><p>It was quiet.</p></div>',
  },
  {
    before:
      '<div><div><h1>Bridge</h1></div><div><h2 class="x-subtitle">After a year it is whole again</h2></div><p>It was quiet.</p></div>',
    after:
      '<div><div><h1>Bridge</h1></div><div><p class="x-subtitle">After a year it is whole again</p></div><p>It was quiet.</p></div>',
  },
  {
    before:
      '<div><h1>Bridge</h1><h3 class="subtitle">After a year it is whole again</h3><p>It was quiet.</p></div>',
    after:
      '<div><h1>Bridge</h1><p class="subtitle">After a year it is whole again</p><p>It was quiet.</p></div>',
  },
  {
    before:
      '<h1>Bridge</h1><h2>The old piers are to be kept</h2><div>By Ann <time>5 May 2024</time></div><p>It was quiet.</p>',
    after: `<h1>Bridge</h1><p ${OF_TEXT}="">The old piers are to be kept</p><div>By Ann <time>5 May 2024</time></div><p>It was quiet.</p>`,
  },
  {
    before:
      '<header><h1>Bridge</h1><h2>The old piers are to be kept</h2></header><p>It was quiet.</p>',
    after: `<header><h1>Bridge</h1><p ${OF_TEXT}="">The old piers are to be kept</p></header><p>It was quiet.</p>`,
  },
  {
    before: '<div><h1>Bridge</h1><h2>What happened in the morning</h2><p>It was quiet.</p></div>',
    after: '<div><h1>Bridge</h1><h2>What happened in the morning</h2><p>It was quiet.</p></div>',
  },
];
