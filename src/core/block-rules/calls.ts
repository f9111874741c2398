/** Drops calls to the reader at the end of the article or with a link: subscribe, follow us, write to us. */

import { type Block, kinds } from '../body/block.ts';
import { proseAfter } from '../body/block-queries.ts';
import { ancestors, type Body } from '../body/body.ts';
import { readingLanguage } from '../dates/reading-language.ts';
import { endsSentence, isStatement } from '../text/sentences.ts';
import { WORDS, wordsFor } from '../vocabulary/index.ts';
import { patternTest } from '../vocabulary/patterns.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

type Words = ReturnType<typeof wordsFor>;

/** All languages' patterns of one kind: pages mix, and some state a wrong one. */
const isCalling = patternTest('calls');
const isNewsToo = patternTest('news');
const callsAlways = patternTest('always');
const speaksToReader = patternTest('reader');

const NO_CALLS = kinds('cell', 'quote', 'code');
const MAX_SIZE = 330;
const EDGE_BLOCKS = 3;

const MAX_LABEL = 80;

const bare = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** In the article's own sentences only an imperative calls: it opens one. */
const opensWithCall = patternTest(
  'calls',
  (call) => `(?:^|[.!?…。！？]["'”’»)]*\\s+)\\P{L}{0,3}${call}`,
);

const isCall = (block: Block, own: Words, trusted: boolean, isLast: boolean): boolean => {
  // The term of a definition is explained below it.
  if (NO_CALLS.has(block.kind) || block.element.localName === 'dt') return false;
  if (block.size >= MAX_SIZE) return false;
  const text = block.text.toLowerCase();
  const said = (words: string): boolean => text.includes(words);
  if (block.kind === 'heading' && block.linked < 0.5)
    return (
      own.labels.includes(bare(text)) ||
      own.calls.includes(bare(text)) ||
      (block.size < MAX_LABEL &&
        (isCalling(text) ||
          (isNewsToo(text) && speaksToReader(block.text)) ||
          own.calls.some((words) => words.includes(' ') && text.includes(words))))
    );
  const isOwn =
    trusted && !isLast && block.size > 60 && isStatement(block.text) && block.linked <= 0.5;
  const news = trusted && endsSentence(block.text) && block.linked <= 0.5;
  // An item among others of its kind is one of a list of news or of tips, which may speak to the reader.
  if (isOwn && !opensWithCall(text))
    return block.kind !== 'item' && speaksToReader(block.text) && isNewsToo(text);
  if (
    isCalling(text) ||
    own.calls.some((words) => words.includes(' ') && !WORDS.newsCalls.has(words) && said(words))
  )
    return true;
  if ((!news || speaksToReader(block.text)) && (isNewsToo(text) || own.calls.some(said)))
    return true;
  const isLabel = block.size < MAX_LABEL && !endsSentence(block.text);
  return (
    isLabel && own.labels.some((words) => (trusted ? bare(text) === words : text.startsWith(words)))
  );
};

/** Where readers follow a paper: a link there in the last lines is a call in any language. */
const CHANNEL =
  /^https?:\/\/(?:(?:www\.)?whatsapp\.com\/channel\/|(?:t|telegram)\.me\/|news\.google\.com\/publications)/;

const joinsChannel = ({ element, kind, size }: Block): boolean =>
  kind === 'prose' &&
  size < MAX_SIZE &&
  Array.from(element.getElementsByTagName('a')).some((link) =>
    CHANNEL.test(link.getAttribute('href') ?? ''),
  );

/** Some of the article, by which a page that states no language is read. */
const someText = ({ chosen }: Body): string =>
  Array.from(chosen, ({ text }) => text)
    .slice(0, 20)
    .join(' ');

/** Speaks of a square image that readers are to scan. */
const speaksOfCode = patternTest('scans');
const MAX_CODE = 400;

const isCode = ({ element, text }: Block): boolean => {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  const width = Number(image?.getAttribute('width') || 0);
  return (
    !text && width > 0 && width <= MAX_CODE && width === Number(image?.getAttribute('height') || 0)
  );
};

/** Images next to a call, in a box that says nothing else: what a page makes a button of. */
const imagesOf = (body: Body, call: Block): readonly Block[] => {
  const box = ancestors(body, call, body.shareOf(call.element)).at(-1);
  const images: Block[] = [];
  for (const step of [-1, 1])
    for (let at = call.at + step; ; at += step) {
      const block = body.blocks[at];
      if (!block || block.text) break;
      if (
        !box?.contains(block.element) &&
        !(isCode(block) && speaksOfCode(call.text.toLowerCase()))
      )
        break;
      const figure = block.element.closest('figure');
      if (!figure || figure === call.element.closest('figure')) images.push(block);
    }
  return images;
};

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    const stated = body.page.document.documentElement.getAttribute('lang') ?? '';
    const own = wordsFor(stated || readingLanguage('', someText(body)));
    // Programs that make pages add their own lines in English.
    const english = wordsFor('en');
    const order = body.blocks.filter((block) => body.chosen.has(block) && block.text);
    order.forEach((block, n) => {
      const atEdge = n >= order.length - EDGE_BLOCKS;
      const apart = !body.trusted.has(block.template);
      const line = bare(block.text.toLowerCase());
      const below = block.kind === 'heading' && proseAfter(body, block, 60);
      // A question that the article answers.
      if (below && body.trusted.has(below.template) && /[?？؟]$/.test(block.text)) return;
      const anywhere =
        (n >= order.length - EDGE_BLOCKS && joinsChannel(block)) ||
        (callsAlways(block.text.toLowerCase()) && block.size < MAX_SIZE) ||
        (block.size < MAX_LABEL && block.kind === 'prose' && own.labels.includes(line)) ||
        (atEdge && english.calls.includes(line));
      if (
        anywhere ||
        ((atEdge || apart || block.linked > 0.1) &&
          isCall(block, own, !apart, n === order.length - 1))
      )
        for (const part of [block, ...imagesOf(body, block)])
          found.set(part, 'calls on the reader');
    });
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><ul><li><p class="x">Each of these tools can write to a file that another one reads.</p></li></ul><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<html lang="en"><body><div><p>${SAID}</p><p>${SPOKEN}</p><h3>Subscribe to his rules?</h3><p>To most of them, and to those of the harbour above all else.</p><p>${SAID}</p></div></body></html>`,
    picked: [],
  },
  {
    page: `<html><article><p>${'渡口的钟响了三下，人们都走到江边去看，雾还没有散。'.repeat(9)}</p><p>${'船上的人说，今天的风不大，可以过江。'.repeat(9)}</p><p><img src="/qr.png" width="215" height="215"></p><p>扫码关注 东湾社区</p></article></html>`,
    picked: ['', '扫码关注 东湾社区'],
  },
  {
    page: `<html lang="zh"><article><p>${SAID}</p><p>${SPOKEN}</p><p>更多猛料！欢迎扫描左方二维码关注我们的官方微信</p></article></html>`,
    picked: ['更多猛料！欢迎扫描左方二维码关注我们的官方微信'],
  },
  {
    page: `<html lang="id"><article><p>${SAID}</p><div><h3>Baca berita tanpa iklan. <a href="/plus">Gabung Harbour+</a></h3></div><p>${SPOKEN}</p></article></html>`,
    picked: ['Baca berita tanpa iklan. Gabung Harbour+'],
  },
  {
    page: `<html lang="kk"><article><p>${SAID}</p><p>${SPOKEN}</p><p>Соңғы жаңалықтарды біздің Telegram арнамыздан оқыңыз.</p></article></html>`,
    picked: ['Соңғы жаңалықтарды біздің Telegram арнамыздан оқыңыз.'],
  },
  {
    page: `<html lang="de"><article><p>${SAID}</p><p>${SPOKEN}</p><p>Was this helpful?</p></article>`,
    picked: ['Was this helpful?'],
  },
  {
    page: `<html lang="zh"><article><section><p><img src="/follow/640"></p><p>点击上方蓝字 关注我们</p></section><section><p>${SAID}</p><p><img src="/pier.jpg"></p><p>${SPOKEN}</p></section></article>`,
    picked: ['', '点击上方蓝字 关注我们'],
  },
  {
    page: `<article><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID} Twice.</p><p>Atenção: comentários com textos ofensivos não serão publicados.</p></article>`,
    picked: ['Atenção: comentários com textos ofensivos não serão publicados.'],
  },
  {
    page: `<article><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID} Twice.</p><p>Follow AP’s full coverage of the election at https://ap.example/hub</p><p>Get the Pier Monthly delivered through your letterbox. Click here to order.</p></article>`,
    picked: [
      'Follow AP’s full coverage of the election at https://ap.example/hub',
      'Get the Pier Monthly delivered through your letterbox. Click here to order.',
    ],
  },
  {
    page: `<article><p>${SAID}</p><p>${SPOKEN}</p><h2>What the numbers tell us</h2><p>${SPOKEN} Again.</p><p>The company has 212 million subscribers, and the mayor said so in a joint letter.</p></article>`,
    picked: [],
  },
  {
    page: `<article><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID} Twice.</p><p>Subscribe here to our newsletter, and you will hear from us each morning.</p></article>`,
    picked: ['Subscribe here to our newsletter, and you will hear from us each morning.'],
  },
  {
    page: `<article><p>${SAID}</p><ol><li>${SPOKEN} Once.</li><li>${SPOKEN} Twice.</li><li>The harbour now lets you <a href="/boats">row for free</a> without any subscription, and rowers are glad.</li><li>${SPOKEN} Thrice.</li></ol></article>`,
    picked: [],
  },
  {
    page: `<html lang="de"><article><p>${SAID}</p><dl><dt class="q">Muss ich mich neu anmelden?</dt><dd>Nein.</dd></dl><p>${SPOKEN}</p></article>`,
    picked: [],
  },
  {
    page: `<html lang="en"><article><p>${SAID}</p><h2>Subscribe or not?</h2><p>${SPOKEN}</p></article>`,
    picked: [],
  },
  {
    page: `<html lang="en"><article><p>${SAID}</p><p>Advertisement</p><p>${SPOKEN}</p></article>`,
    picked: ['Advertisement'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p class="x">Subscribe to our newsletter!</p></div>`,
    picked: ['Subscribe to our newsletter!'],
  },
  {
    page: `<div><p>They subscribe to the view that a bridge must swing, said the mayor, and the hall agreed with him loudly.</p><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>Ons kanaal op <a href="https://whatsapp.com/channel/1">WhatsApp</a> heeft meer nieuws voor u.</p>`,
    picked: ['Ons kanaal op WhatsApp heeft meer nieuws voor u.'],
  },
];
