/** Knows the frames that show something from elsewhere, and the URL where a reader finds it. */

import { parseUrl } from '../urls/parse-url.ts';

type Pattern = readonly [pattern: RegExp, url: string];

/** Players and posts whose frame is not the page that a reader would visit. */
const PATTERNS: readonly Pattern[] = [
  [
    /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [/^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/, 'https://www.dailymotion.com/video/$1'],
  [/^player\.bilibili\.com\/player\.html\?.*\bbvid=(\w+)/, 'https://www.bilibili.com/video/$1'],
  [/^(?:platform\.)?(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/, 'https://x.com/i/status/$1'],
  [/^(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/, 'https://www.instagram.com/$1/$2/'],
  [
    /^(?:www\.)?tiktok\.com\/(?:embed\/(?:v\d\/)?|player\/v1\/)(\d+)/,
    'https://www.tiktok.com/@/video/$1',
  ],
  [
    /^embed\.bsky\.app\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/,
    'https://bsky.app/profile/$1/post/$2',
  ],
  [/^open\.spotify\.com\/embed\/(\w+\/\w+)/, 'https://open.spotify.com/$1'],
  [/^([\w.-]+\/@[\w.-]+\/\d+)\/embed/, 'https://$1'],
];

/** Hosts whose frames are content by themselves: charts, maps, documents, posts. */
const CONTENT =
  /(?:^|\.)(?:datawrapper\.(?:dwcdn\.net|de)|dwcdn\.net|flourish\.studio|infogram\.com|tableau\.com|soundcloud\.com|facebook\.com|reddit\.com|documentcloud\.org|scribd\.com|codepen\.io|jsfiddle\.net|ted\.com|podcasts\.apple\.com|knightlab\.com|ourworldindata\.org|streamable\.com|t\.me|twitch\.tv)$/;

/** What a frame shows, where that is known to be content. */
export const embedUrl = (src: string, base: string): string | undefined => {
  const url = parseUrl(src, base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const bare = `${url.host}${url.pathname}${url.search}`;
  for (const [pattern, url] of PATTERNS) {
    const found = pattern.exec(bare);
    if (found) return url.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '');
  }
  return CONTENT.test(url.host) ? url.href : undefined;
};
