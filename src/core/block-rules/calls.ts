/** Drops calls to the reader at the end of the article or with a link: subscribe, follow us, write to us. */

import { type Block, kinds } from '../body/block.ts';
import { endsSentence, isStatement } from '../text/sentences.ts';
import { wordsFor } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

type Words = ReturnType<typeof wordsFor>;

/** How a language calls on the reader, as sources of patterns for text in lower case (`reader`: as it is). */
type Phrases = {
  /** Calls by themselves, in any language. */
  readonly calls?: string;
  /** Words of a call that the news uses as well: they count outside the article's own sentences. */
  readonly news?: string;
  /** Those of the language's own list of calls that the news uses as well. */
  readonly listed?: readonly string[];
  /** These say nothing else wherever they stand. */
  readonly always?: string;
  /** Words that speak to the reader. */
  readonly reader?: string;
};

const raw = String.raw;

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    calls: raw`\bsubscribe\b(?! to the (?:view|idea|theory|notion|belief))|\bsign in\b|\bfollow (?:us|me|our)\b|\bmy homepage\b|\byou may also\b|\bget in touch\b|\bwrite to \w+ at\b|\blike this story\b|\bif you enjoyed\b|\bdownload (?:the|our) app\b|\bcomments? (?:below|section|policy)\b|\bjoin the conversation\b|\bfollow (?:ap|our|the)\S{0,2} (?:full )?coverage\b|\bslideshow requires javascript\b`,
    news: raw`\bnewsletters?\b|\bsubscri(?:be|ption|bers?)\b|\bsign(?:ing)? up\b|\bfollow (?:him|her|\w+ on)\b|\bwrite to \w+|\bcontact us\b|\btell us\b|\bshare (?:it|this|your)\b|\bdelivered (?:to|through|straight to) your (?:door|inbox|letterbox)\b|\bjoin (?:us|our)\b`,
    listed: ['have your say'],
    reader: raw`\b(?:[Yy]ours?|[Yy]ou|YOU|[Hh]ere|below)\b|@`,
  },
  de: {
    calls: raw`\bfolgen sie\b`,
    news: raw`\babonn|\banmelden\b|\bkommentar(?:e|ieren)\b`,
    listed: ['hier geht es zum'],
    reader: raw`(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihre?[nm]?)\b|\b(?:dich|dein(?:e|en)?)\b`,
  },
  fr: {
    calls: raw`\binscrivez|\bsuivez\b`,
    news: raw`\binscri(?:ption|re)`,
    reader: raw`\b[Vv](?:ous|otre|os)\b`,
  },
  es: {
    calls: raw`\bsuscr[ií]b(?:e|a)(?:te|se)\b|\bs[ií]gu(?:e|a)nos\b`,
    news: raw`\bsuscr[ií]b|\bboletín\b`,
    reader: raw`\b(?:usted|aquí)\b`,
  },
  pt: {
    calls: raw`\binscreva-se\b|\bassine (?:já|agora|o|a|nossa?)\b|\bcomentários com (?:textos|conteúdos?) `,
    news: raw`\binscreva|\bassine\b|\bsiga\b|\bcoment[áa]rios\b`,
    listed: ['canal do', 'siga o', 'receba as', 'receba no', 'entre no grupo'],
    reader: raw`\b(?:você|aqui)\b`,
  },
  it: { calls: raw`\biscriviti\b|\bseguici\b` },
  nl: { calls: raw`\bmeld je aan\b|\bvolg ons\b` },
  pl: { calls: raw`\bzapisz się\b` },
  ru: {
    calls: 'подписывайтесь',
    news: 'подписаться',
    listed: ['следите за'],
    reader: raw`здесь|\b[Вв]ас\b`,
  },
  tr: { calls: raw`abone ol(?:un|mak)?\b`, news: 'abone ol' },
  ar: { calls: 'اشتركوا? في|تابعونا', news: 'اشترك' },
  zh: {
    calls:
      '请关注|关注(?:我们|公众号|微信)|扫描(?:下方)?二维码|点击(?:查看|关注|下载)|下载(?:客户端|app)',
    news: '公众号|订阅',
    always: '扫描?(?:下方|上方|以下)?二维码|长按识别|請按讚',
    reader: '您',
  },
  ja: {
    calls: 'メルマガ|会員限定',
    news: '会員登録|フォロー',
    always: 'チャンネル登録',
    reader: 'こちら|ください',
  },
  ko: { news: '구독|제보', reader: '세요|하기' },
};

/** All languages' patterns of one kind: pages mix, and some state a wrong one. */
const gather = (kind: 'calls' | 'news' | 'always' | 'reader', flags = ''): RegExp =>
  new RegExp(
    Object.values(PHRASES)
      .flatMap((phrases) => phrases[kind] ?? [])
      .join('|'),
    flags,
  );
const CALL = gather('calls');
const NEWS = gather('news');
const ALWAYS = gather('always', 'u');
const READER = gather('reader', 'u');
const LISTED = new Set(Object.values(PHRASES).flatMap(({ listed = [] }) => listed));

const NO_CALLS = kinds('cell', 'quote', 'code');
const MAX_SIZE = 330;
const EDGE_BLOCKS = 3;

const MAX_LABEL = 80;

const bare = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** In the article's own sentences only an imperative calls: it opens one. */
const OPENING = new RegExp(`(?:^|[.!?…。！？]["'”’»)]*\\s+)\\P{L}{0,3}(?:${CALL.source})`, 'u');

const isCall = (block: Block, own: Words, trusted: boolean, isLast: boolean): boolean => {
  if (block.size >= MAX_SIZE || NO_CALLS.has(block.kind)) return false;
  const text = block.text.toLowerCase();
  const said = (words: string): boolean => text.includes(words);
  if (block.kind === 'heading' && block.linked < 0.5)
    return (
      own.labels.includes(bare(text)) ||
      own.calls.includes(bare(text)) ||
      (block.size < MAX_LABEL &&
        (CALL.test(text) ||
          (NEWS.test(text) && READER.test(block.text)) ||
          own.calls.some((words) => words.includes(' ') && text.includes(words))))
    );
  const isOwn =
    trusted && !isLast && block.size > 60 && isStatement(block.text) && block.linked <= 0.5;
  const news = trusted && endsSentence(block.text) && block.linked <= 0.5;
  if (isOwn && !OPENING.test(text)) return READER.test(block.text) && NEWS.test(text);
  if (
    CALL.test(text) ||
    own.calls.some((words) => words.includes(' ') && !LISTED.has(words) && said(words))
  )
    return true;
  if ((!news || READER.test(block.text)) && (NEWS.test(text) || own.calls.some(said))) return true;
  const isLabel = block.size < MAX_LABEL && !endsSentence(block.text);
  return (
    isLabel && own.labels.some((words) => (trusted ? bare(text) === words : text.startsWith(words)))
  );
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
      const anywhere =
        (ALWAYS.test(block.text) && block.size < MAX_SIZE) ||
        (block.size < MAX_LABEL &&
          block.kind === 'prose' &&
          own.labels.includes(bare(block.text.toLowerCase())));
      if (
        anywhere ||
        ((atEdge || apart || block.linked > 0.1) &&
          isCall(block, own, !apart, n === order.length - 1))
      )
        found.set(block, 'calls on the reader');
    });
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
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
];
