/** Drops images that only adorn the page: icons, logos, portraits of the writers. */

import type { Block } from '../body/block.ts';
import { isDecorative, isOfCards } from '../body/images.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const isAdornment = (block: Block): boolean =>
  !block.text &&
  block.images > 0 &&
  ((!block.element.closest('figure') && isDecorative(block)) || isOfCards(block));

export default {
  stage: 'drop',
  judge: (body) =>
    new Map(
      Array.from(body.chosen)
        .filter(isAdornment)
        .map((block) => [block, 'adorns the page']),
    ),
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p><img src="https://ads3.news.example/www/avw.php?zoneid=31&n=a1"></p><p><img src="https://cdn.news.example/?n=a1&amp;zoneid=31"></p><p><img src="https://adams.example/zone.jpg"></p><p>${SPOKEN}</p>`,
    picked: ['', ''],
  },
  {
    page: `<p>${SAID}</p><div><a href="/p1"><picture><img src="/swan.jpg" width="100" height="100"></picture></a><div><a href="/p1">Swans have moved south</a></div></div><p>${SPOKEN}</p>`,
    picked: [''],
  },
  {
    page: `<p>${SAID}</p><p><img src="/lorne.jpg" width="60" height="60"></p><p>${SPOKEN}</p>`,
    picked: [''],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><div class="ewm"><img src="/a.png"></div><p><img src="/i/qrcode_2.png"></p>`,
    picked: ['', ''],
  },
  { page: `<p>${SAID}</p><p><img src="/pier.jpg" width="600"></p><p>${SPOKEN}</p>`, picked: [] },
  {
    page: `<p>${SAID}</p><p><img src="/a/spacer-nad-rzeka.jpg"></p><p><img src="/a/a-style-icon-leaves-the-stage.jpg"></p><p>${SPOKEN}</p><p><img src="/a/spacer-1.gif"></p><p><img src="/a/phone-icon.png"></p><p><img src="https://logo.news.example/logos/7.png"></p>`,
    picked: ['', '', ''],
  },
];
