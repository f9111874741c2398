/**
 * An invented newspaper's page as they are today: of 300 kB, a third is data for scripts, most of
 * the rest markup, and some 12 kB are text. As much of each as in the median of 52 real pages of
 * 250 to 350 kB: 1,050 elements, 178 links, 25 images, 90 kB of scripts, 12 kB of styles, 9 kB of
 * SVG.
 */
import { articlePage, paragraph } from '../e2e/article-page.ts';

const times = <T>(count: number, make: (n: number) => T): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('\n');

/** Names as style sheets are written by programs. */
const classOf = (part: string, n: number): string =>
  `${part} ${part}--${n % 7} css-${(n * 7919).toString(36).padStart(6, '0')} l-grid__cell l-grid__cell--span-${1 + (n % 4)} u-margin-block-end--${n % 3} u-theme--light`;

const srcset = (n: number): string =>
  [320, 480, 640, 768, 960, 1280, 1600]
    .map(
      (width) =>
        `https://img.news.example/resize/${width}x0/filters:quality(80)/pictures/2024/05/0${n % 9}/story-${n}-harbour-lighthouse.jpg ${width}w`,
    )
    .join(', ');

const pictureElement = (n: number): string =>
  `<picture class="${classOf('picture', n)}"><source type="image/webp" sizes="(min-width: 60em) 640px, 100vw" srcset="${srcset(n)}"><img class="${classOf('picture__image', n)}" loading="lazy" width="640" height="427" alt="The harbour, picture ${n}" src="https://img.news.example/resize/640x0/story-${n}.jpg" srcset="${srcset(n)}"></picture>`;

const ICON = `<svg class="icon icon--share" viewBox="0 0 24 24" aria-hidden="true"><path d="${times(40, (n) => `M${n}.5 ${(n * 7) % 24}.25l1.5-2.25 3.75 4.5`).replace(/\n/g, '')}"/></svg>`;

const menu = (part: string, count: number): string =>
  `<nav class="${classOf(part, 0)}" aria-label="${part}"><ul class="${classOf(`${part}__list`, 1)}">
${times(count, (n) => `<li class="${classOf(`${part}__item`, n)}"><a class="${classOf(`${part}__link`, n)}" href="https://news.example/${part}/section-${n}/?ref=${part}" data-track="${part}|${n}|click"><span class="${classOf(`${part}__text`, n)}"><span>Section ${n}</span></span></a></li>`)}
</ul></nav>`;

const teaser = (n: number): string =>
  `<article class="${classOf('teaser', n)}" data-id="${n * 104_729}"><a class="${classOf('teaser__link', n)}" href="https://news.example/2024/05/story-${n}-what-else-happened" data-track="teaser|${n}|click">${pictureElement(n)}<div class="${classOf('teaser__body', n)}"><span class="${classOf('teaser__kicker', n)}">Town</span><h3 class="${classOf('teaser__title', n)}">What else happened in street number ${n}</h3><div class="${classOf('teaser__text', n)}">A short line.</div><div class="${classOf('teaser__foot', n)}"><span class="${classOf('teaser__time', n)}"><span>${1 + (n % 9)} min</span></span><span class="${classOf('teaser__tag', n)}"></span></div></div></a></article>`;

const data = (bytes: number): string =>
  `<script type="application/json" id="state">${JSON.stringify({ items: Array.from({ length: Math.ceil(bytes / 71) }, (_, n) => ({ id: n * 104_729, type: 'teaser', path: `/2024/05/story-${n}`, weight: n % 13 })) })}</script>`;

const styles = (bytes: number): string =>
  `<style>${times(Math.ceil(bytes / 37), (n) => `.css-${(n * 7919).toString(36).padStart(6, '0')}{margin:0 ${n % 9}px;color:#${(n % 900) + 100}}`)}</style>`;

const story = (n: number): string =>
  `<div class="${classOf('body', n)}"><p class="${classOf('body__text', n)}">${paragraph(n)}</p></div>`;

/** A page of some 290 kB; `n` tells one page from another. */
export function newsPage(n: number): string {
  const plain = articlePage({ title: `Story ${n} of the lighthouse`, paragraphs: 0 });
  const head = `${styles(12_000)}${data(90_000)}</head>`;
  const body = `${menu('main-menu', 60)}
<main><article class="${classOf('article', n)}"><header class="${classOf('article__header', n)}"><h1>Story ${n} of the lighthouse</h1>
<p class="${classOf('article__byline', n)}">By <a href="https://news.example/authors/ada-fisher">Ada Fisher</a> <time datetime="2024-05-01T10:00:00+02:00">1 May 2024</time></p>
<div class="${classOf('share', n)}">${times(8, (at) => `<a class="${classOf('share__link', at)}" href="https://share.example/${at}">${ICON}</a>`)}</div></header>
<figure class="${classOf('lead', n)}">${pictureElement(n)}<figcaption>The lighthouse in the evening.</figcaption></figure>
${times(18, story)}
</article><aside class="${classOf('more', n)}"><h2>More from the town</h2>
${times(24, teaser)}
</aside></main>
${menu('footer-menu', 84)}`;
  return plain.replace('</head>', () => head).replace(/<header>[\s\S]*<\/main>/, () => body);
}
