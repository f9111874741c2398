/** Knows the frames that show something from elsewhere, and the URL where a reader finds it. */

import { parseUrl } from '../urls/parse-url.ts';

type Pattern = readonly [pattern: RegExp, url: string];

/** Players and posts whose frame is not the page that a reader would visit. */
const PATTERNS: readonly Pattern[] = [
  [
    /^(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed\/|watch\?(?:.*&)?v=|shorts\/|live\/|v\/)|youtu\.be\/)([\w-]{11})/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^(?:(?:www\.)?vimeo\.com|player\.vimeo\.com\/video)\/(\d+)/, 'https://vimeo.com/$1'],
  [/^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/, 'https://www.dailymotion.com/video/$1'],
  [/^player\.bilibili\.com\/player\.html\?.*\bbvid=(\w+)/, 'https://www.bilibili.com/video/$1'],
  [/^(?:platform\.)?(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/, 'https://x.com/i/status/$1'],
  [
    /^(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w+)\/status(?:es)?\/(\d+)/,
    'https://x.com/$1/status/$2',
  ],
  [
    /^(?:www\.)?threads\.(?:net|com)\/(@[\w.]+)\/post\/([\w-]+)/,
    'https://www.threads.net/$1/post/$2',
  ],
  [/^bsky\.app\/profile\/([\w:.-]+)\/post\/(\w+)/, 'https://bsky.app/profile/$1/post/$2'],
  [/^(?:www\.)?linkedin\.com\/embed\/(feed\/update\/[\w:%-]+)/, 'https://www.linkedin.com/$1'],
  [
    /^(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)(?:\/embed|\/?(?:$|[?#]))/,
    'https://www.instagram.com/$1/$2/',
  ],
  [
    /^(?:www\.)?tiktok\.com\/(?:embed\/(?:v\d\/)?|player\/v1\/)(\d+)/,
    'https://www.tiktok.com/@/video/$1',
  ],
  [
    /^embed\.bsky\.app\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/,
    'https://bsky.app/profile/$1/post/$2',
  ],
  [/^open\.spotify\.com\/embed\/(\w+\/\w+)/, 'https://open.spotify.com/$1'],
  [/^([\w.-]+\/@[\w.@-]+\/\d{6,})(?:\/embed)?\/?(?:$|[?#])/, 'https://$1'],
];

/** Hosts whose frames are content by themselves: charts, maps, documents, posts. */
const CONTENT =
  /(?:^|\.)(?:datawrapper\.(?:dwcdn\.net|de)|dwcdn\.net|flourish\.studio|infogram\.com|tableau\.com|soundcloud\.com|facebook\.com|reddit\.com|documentcloud\.org|scribd\.com|codepen\.io|jsfiddle\.net|ted\.com|podcasts\.apple\.com|knightlab\.com|ourworldindata\.org|streamable\.com|t\.me|twitch\.tv)$/;

/** Buttons and boxes of such hosts, which show the page to others or a page of the publisher. */
const BUTTON = /^\/plugins\/(?!post|video|comment_)/;

/** Programs that show one thing of a site: those of others are known by the name that a page gives the frame. */
const PLAYER = /(?:^|[/.?=_-])(?:embed|player|podcast|episode|video|audio)s?(?:$|[/.?=&_-])/i;

/** The page that a program for embedding is asked to show. */
const askedFor = (url: URL): string => url.searchParams.get('url') ?? '//';

/** Where a reader finds what a frame shows that is not known, but named, and likely to be a player. */
export const namedPlayer = (url: URL, title: string): string | undefined =>
  /\p{L}{3}/u.test(title) && PLAYER.test(url.href.replace(/^https?:\/\//, ''))
    ? (parseUrl(askedFor(url)) ?? url).href
    : undefined;

/** What a frame shows, where that is known to be content. */
export const embedUrl = (src: string, base: string): string | undefined => {
  const url = parseUrl(src, base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const bare = `${url.host}${url.pathname}${url.search}`;
  for (const [pattern, url] of PATTERNS) {
    const found = pattern.exec(bare);
    if (found) return url.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '');
  }
  if (CONTENT.test(url.host)) return BUTTON.test(url.pathname) ? undefined : url.href;
  return embedUrl(askedFor(url), base);
};

type Named = readonly [attribute: string, before: string, value: RegExp];

/** Attributes by which a page names a video or a post that its script will fetch. */
const NAMED: readonly Named[] = [
  ['data-youtube-id', 'https://www.youtube.com/watch?v=', /^[\w-]{11}$/],
  ['data-youtube', 'https://www.youtube.com/watch?v=', /^[\w-]{11}$/],
  ['data-yt-id', 'https://www.youtube.com/watch?v=', /^[\w-]{11}$/],
  ['data-ytid', 'https://www.youtube.com/watch?v=', /^[\w-]{11}$/],
  ['data-vimeo-id', 'https://vimeo.com/', /^\d{5,}$/],
  ['data-tweet-id', 'https://x.com/i/status/', /^\d{8,}$/],
];
const URLS = [
  'data-embed-url',
  'data-embed-src',
  'data-iframe-src',
  'data-embed',
  'data-oembed-url',
  'data-video-url',
  'data-consent-src',
  'data-src-consent',
];
/** Elements of their own that stand for a player, and what they name it by. */
const PLAYERS: Readonly<Record<string, Named>> = {
  'lite-youtube': ['videoid', 'https://www.youtube.com/watch?v=', /^[\w-]{11}$/],
  'youtube-video': ['video-id', 'https://www.youtube.com/watch?v=', /^[\w-]{11}$/],
  'lite-vimeo': ['videoid', 'https://vimeo.com/', /^\d{5,}$/],
};
/** What may stand for a player until a reader asks for it. */
export const STAND_INS = [
  ...Object.keys(PLAYERS),
  ...NAMED.map(([name]) => `[${name}]`),
  ...URLS.map((name) => `[${name}]`),
  'oembed[url]',
  '[data-plyr-embed-id]',
  '[data-video-id][class*="youtube" i]',
  '[data-id][class*="youtube" i]',
  '[data-videoid][class*="youtube" i]',
].join();

const byId = (element: Element, [name, before, value]: Named): string | undefined => {
  const id = element.getAttribute(name)?.trim() ?? '';
  return value.test(id) ? before + id : undefined;
};

const YOUTUBE = ['data-video-id', 'data-id', 'data-videoid', 'data-plyr-embed-id'] as const;

/** Where a reader finds what an element stands for that no frame shows yet. */
export const standInUrl = (element: Element, base: string): string | undefined => {
  const player = PLAYERS[element.localName];
  const named = [...(player ? [player] : []), ...NAMED]
    .map((one) => byId(element, one))
    .find(Boolean);
  if (named) return named;
  for (const name of element.localName === 'oembed' ? ['url'] : URLS) {
    const url = embedUrl(element.getAttribute(name) ?? '', base);
    if (url) return url;
  }
  const isVimeo = element.getAttribute('data-plyr-provider') === 'vimeo';
  if (isVimeo) return byId(element, ['data-plyr-embed-id', 'https://vimeo.com/', /^\d{5,}$/]);
  return YOUTUBE.map((name) =>
    byId(element, [name, 'https://www.youtube.com/watch?v=', /^[\w-]{11}$/]),
  ).find(Boolean);
};

const TITLES = ['title', 'aria-label', 'data-title', 'playlabel', 'videotitle'];

/** What a page calls an element, for those who cannot see it. */
export const titleOf = (element: Element): string =>
  TITLES.map((name) => element.getAttribute(name)?.trim()).find(Boolean) ?? '';
