/** Drops calls to the reader at the end of the article or with a link: subscribe, follow us, write to us. */

import type { Block } from '../body/blocks.ts';
import { SAID, SPOKEN } from '../body/example-prose.ts';
import { endsSentence } from '../body/line-signs.ts';
import type { BlockExample, BlockRule } from '../cleanup.ts';
import { wordsFor } from '../languages/index.ts';

type Words = ReturnType<typeof wordsFor>;

/** For text in lower case, in any language: to ignore case costs much more. */
const CALL =
  /\bnewsletters?\b|\bsubscri(?:be|ption|bers?)\b|\bsign(?:ing)? up\b|\bsign in\b|\bfollow (?:us|me|our|him|her|\w+ on)\b|\bmy homepage\b|\byou may also\b|\bget in touch\b|\bwrite to \w+|\bcontact us\b|\btell us\b|\bshare (?:it|this|your)\b|\blike this story\b|\bif you enjoyed\b|\bdownload (?:the|our) app\b|\bcomments? (?:below|section|policy)\b|\bjoin (?:us|our|the conversation)\b|\babonn|\banmelden\b|\bfolgen sie\b|\bkommentar(?:e|ieren)\b|\binscri(?:vez|ption|re)|\bsuivez|\bsuscr[ií]b|\bs[ií]gu(?:e|a)nos\b|\bboletín\b|\binscreva|\bassine\b|\bsiga\b|\bcoment[áa]rios\b|\biscriviti\b|\bseguici\b|\bmeld je aan\b|\bvolg ons\b|\bzapisz się\b|подпис(?:ывайтесь|аться)|abone ol|مشترك|اشترك|تابعونا|请关注|关注(?:我们|公众号|微信)|扫描(?:下方)?二维码|点击(?:查看|关注|下载)|公众号|订阅|下载(?:客户端|app)|メルマガ|会員登録|会員限定|フォロー|구독|제보/;
/** These say nothing else wherever they stand. */
const ALWAYS = /扫描?(?:下方|上方|以下)?二维码|长按识别|請按讚|チャンネル登録/u;
const MAX_SIZE = 330;
const EDGE_BLOCKS = 3;

const MAX_LABEL = 80;

const isCall = (block: Block, own: Words): boolean => {
  if (block.size >= MAX_SIZE || /^(?:cell|quote|code)$/.test(block.kind)) return false;
  const text = block.text.toLowerCase();
  if (CALL.test(text) || own.calls.some((words) => text.includes(words))) return true;
  const isLabel = block.size < MAX_LABEL && !endsSentence(block.text);
  return isLabel && own.labels.some((words) => text.startsWith(words));
};

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    const own = wordsFor(body.page.document.documentElement.getAttribute('lang') ?? '');
    const order = body.blocks.filter((block) => body.chosen.has(block) && block.text);
    order.forEach((block, n) => {
      const atEdge = n >= order.length - EDGE_BLOCKS;
      const apart = !body.trusted.has(block.template);
      const anywhere = ALWAYS.test(block.text) && block.size < MAX_SIZE;
      if (anywhere || ((atEdge || apart || block.linked > 0.1) && isCall(block, own)))
        found.set(block, 'calls on the reader');
    });
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p class="x">Subscribe to our newsletter!</p></div>`,
    picked: ['Subscribe to our newsletter!'],
  },
  {
    page: `<div><p>They subscribe to the view that a bridge must swing, said the mayor, and the hall agreed with him loudly.</p><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
];
