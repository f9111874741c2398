/** Pages beyond all measure: of many nodes, long texts, deep trees, and what grows when it is written down. */
import { articlePage, paragraph } from '../e2e/article-page.ts';

export type HeavyPage = {
  readonly name: string;
  /** The title of its article: no two are alike. */
  readonly title: string;
  readonly html: string;
};

const SENTENCE = 'The engineers measured the piers again and found that they had moved once more. ';

const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

/** Made in the page, where a file of it would be too large or a parser would not make it. */
const built = (script: string): string =>
  `<div id="place"></div><script>{ const place = document.getElementById('place'); ${script} }</script>`;

/** `tags`: one or more that stand in each other, outermost first. */
const nested = (tags: string, levels: number, inner: string): string => {
  const names = tags.split(' ');
  const open = names.map((name) => `<${name}>`).join('');
  const close = names
    .map((name) => `</${name}>`)
    .reverse()
    .join('');
  return open.repeat(levels) + inner + close.repeat(levels);
};

const NODES = 100_000;

/** 100,000 elements each, by what is in the middle of the article. */
const SHAPES: Readonly<Record<string, () => string>> = {
  paragraphs: () => times(NODES / 2, (n) => `<p>${n} ${SENTENCE}<a href="/${n}">more</a></p>`),
  teasers: () =>
    times(NODES / 2, (n) => `<div class="teaser"><a href="/${n}">Story ${n}</a></div>`),
  'list of 100,000': () => `<ul>${times(NODES, (n) => `<li>${n} ${SENTENCE}</li>`)}</ul>`,
  'spans in one paragraph': () => `<p>${times(NODES, (n) => `<span>${n} pier </span>`)}</p>`,
  divs: () => times(NODES / 2, (n) => `<div><div>${n} ${SENTENCE}</div></div>`),
  'table cells': () =>
    `<table>${times(NODES / 11, (n) => `<tr>${`<td>${n} pier</td>`.repeat(10)}</tr>`)}</table>`,
  'line breaks': () => `<p>${times(NODES, (n) => `${n} pier<br>`)}</p>`,
  'bold words': () => `<p>${times(NODES, (n) => `<b>${n}</b> pier `)}</p>`,
  'links in one paragraph': () => `<p>${times(NODES, (n) => `<a href="/${n}">${n}</a> pier `)}</p>`,
  headings: () => times(NODES / 2, (n) => `<h3>Pier ${n}</h3><p>${SENTENCE}</p>`),
  'terms and meanings': () =>
    `<dl>${times(NODES / 2, (n) => `<dt>Pier ${n}</dt><dd>${SENTENCE}</dd>`)}</dl>`,
  'quotes in quotes': () =>
    times(NODES / 50, (n) => nested('blockquote', 40, `<p>${n} ${SENTENCE}</p>`.repeat(10))),
  'form controls': () =>
    `<form>${times(NODES / 2, (n) => `<input name="parentNode"><label>${n} pier</label>`)}</form>`,
  'options of one choice': () => `<select>${times(NODES, (n) => `<option>${n}`)}</select>`,
  drawings: () => `<svg>${times(NODES, (n) => `<path d="M0 ${n}"/>`)}</svg>`,
  'blocks of code': () => times(NODES / 2, (n) => `<pre><code>let pier = ${n};\n</code></pre>`),
  'places to break': () => `<p>${times(NODES, () => 'pier<wbr>')}</p>`,
  'tables in tables': () =>
    nested(
      'table tr td',
      20,
      times(NODES / 2, (n) => `<p><b>${n}</b> pier</p>`),
    ),
};

const NAMED: Readonly<Record<string, () => string>> = {
  '20 MB of text': () => times(20_000, (n) => `<p>${n} ${SENTENCE.repeat(12)}</p>`),
  '20 MB in one paragraph': () => `<p>${SENTENCE.repeat(250_000)}</p>`,
  '50,000 formulas': () =>
    times(50_000, (n) => `<p>x <math><mi>x</mi><mo>+</mo><mn>${n}</mn></math></p>`),
  '25,000 formulas with their source': () =>
    `<p>${times(25_000, (n) => `<span class="katex"><math><annotation encoding="application/x-tex">x_${n}</annotation></math></span> `)}</p>`,
  'a formula of 50,000 letters': () => `<math>${'<mi>y</mi>'.repeat(50_000)}</math>`,
  '1,000,000 comments': () => `<p>${'a<!---->'.repeat(1_000_000)}</p>`,
  '1,000,000 texts': () =>
    built(`const p = document.createElement('p'); place.append(p);
      for (let n = 0; n < 1e6; n++) p.appendChild(document.createTextNode('pier '));`),
  'a ragged table of 2,000 rows': () =>
    `<table><tr>${'<td>x</td>'.repeat(2000)}</tr>${'<tr><td>y</td></tr>'.repeat(2000)}</table>`,
  'a ragged table of 5,000 rows': () =>
    `<table><tr>${'<td>x</td>'.repeat(5000)}</tr>${'<tr><td>y</td></tr>'.repeat(5000)}</table>`,
  'cells that span 60,000 rows': () =>
    `<table>${times(2000, (n) => `<tr><td rowspan="60000" colspan="1000">${n}</td><td>y</td></tr>`)}</table>`,
  '20,000 pictures': () =>
    times(
      20_000,
      (n) =>
        `<figure><img loading="lazy" src="/p/${n}.jpg" alt="Pier ${n}"><figcaption>${n} ${SENTENCE}</figcaption></figure>`,
    ),
  // Without sizes all of them are in view while they load, and the browser itself is busy for a minute.
  '20,000 pictures side by side': () =>
    `<p>${times(20_000, (n) => `<a href="/${n}"><img loading="lazy" width="400" height="300" src="/p/${n}.jpg" alt="Pier ${n}"></a> `)}</p>`,
  '10,000 levels by script': () =>
    built(`let at = place; for (let n = 0; n < 10000; n++) {
      const next = document.createElement(n % 2 ? 'div' : 'section'); next.style.display = 'contents';
      next.append('Level ' + n + '. '); at.append(next); at = next; }`),
  '5,000 quotes by script': () =>
    built(`let at = place; for (let n = 0; n < 5000; n++) {
      const next = document.createElement('blockquote'); next.style.display = 'contents';
      next.append('Level ' + n + '. '); at.append(next); at = next; }`),
  '50,000 hidden levels by script': () =>
    built(`place.hidden = true; let at = place; for (let n = 0; n < 50000; n++) {
      const next = document.createElement('div'); at.append(next); at = next; }`),
  'lists in lists': () =>
    times(1000, () =>
      nested(
        'ul li',
        20,
        times(60, (n) => `<p>${n} pier</p>`),
      ),
    ),
  'a million signs': () => `<p>${'*_['.repeat(333_333)}</p>`,
  'a million openings': () => `<p>${'&lt;a '.repeat(250_000)}</p><p>${'![]('.repeat(250_000)}</p>`,
  'a million backticks': () => `<p>${'`'.repeat(1_000_000)}</p>`,
  'a million pipes in a cell': () =>
    `<table><tr><td>${'|'.repeat(1_000_000)}</td><td>x</td></tr><tr><td>y</td><td>z</td></tr></table>`,
  'a million blanks': () =>
    `<p>a${'&nbsp; '.repeat(500_000)}b</p><pre>${' \n'.repeat(500_000)}x</pre>`,
  'a million lines of code in 30 quotes': () =>
    nested('blockquote', 30, `<pre>${'x\n'.repeat(1_000_000)}</pre>`),
  '300,000 lines in 30 lists': () => nested('ul li', 15, `<pre>${'x\n'.repeat(300_000)}</pre>`),
  'a picture of 10 MB in its address': () =>
    `<p><img alt="Pier" src="data:image/png;base64,${'iVBORw0KGgo'.repeat(900_000)}A"></p>`,
  'a picture of 1 MB 500 times': () =>
    built(`const src = 'data:image/png;base64,' + 'iVBORw0K'.repeat(125000);
      for (let n = 0; n < 500; n++) { const img = document.createElement('img'); img.loading = 'lazy'; img.src = src;
        const p = document.createElement('p'); p.append('Pier ' + n + '. ${SENTENCE}', img); place.append(p); }`),
  'a name of 1 MB 500 times': () =>
    built(`const name = 'pier-'.repeat(200000);
      for (let n = 0; n < 500; n++) { const p = document.createElement('p'); p.dataset.pier = name; p.title = name;
        p.append('Pier ' + n + '. ${SENTENCE}'); place.append(p); }`),
  'links of 1 MB': () =>
    times(15, (n) => `<p>${SENTENCE}<a href="/${n}${'/pier'.repeat(200_000)}">more</a></p>`),
  '2,000 shadow trees of 1,000 elements': () =>
    built(`for (let n = 0; n < 2000; n++) { const host = document.createElement('div'); place.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = '<b>x</b>'.repeat(1000); }`),
  '3,000 slots': () =>
    built(`const host = document.createElement('div'); place.append(host);
      for (let n = 0; n < 30000; n++) { const b = document.createElement('b'); b.slot = 's' + (n % 3000); b.append('x '); host.append(b); }
      host.attachShadow({ mode: 'open' }).innerHTML = Array.from({ length: 3000 }, (_, n) => '<slot name="s' + n + '"></slot>').join('');`),
};

const HEADS: Readonly<Record<string, () => string>> = {
  'JSON-LD of 10 MB': () =>
    `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${SENTENCE.repeat(125_000)}"}</script>`,
  '100,000 objects of JSON-LD': () =>
    `<script type="application/ld+json">[${times(100_000, (n) => `${n ? ',' : ''}{"@type":"Person","name":"Pier ${n}"}`)}]</script>`,
  '50,000 keywords': () =>
    `<meta name="keywords" content="${times(50_000, (n) => `pier ${n}, `)}">${times(50_000, (n) => `<meta property="article:tag" content="pier ${n}">`)}`,
  'a description of 5 MB': () => `<meta name="description" content="${SENTENCE.repeat(60_000)}">`,
};

const page = (name: string, inner: string, head = ''): HeavyPage => {
  const title = `Heavy with ${name.replace(/[^\w ]/g, '')}`;
  const html = articlePage({ title }).replace('</head>', () => `${head}</head>`);
  // In its middle: what comes last could be left out as what follows an article.
  const at = html.indexOf(`<p>${paragraph(4)}`);
  return { name, title, html: html.slice(0, at) + inner + html.slice(at) };
};

const MAKERS: ReadonlyMap<string, () => HeavyPage> = new Map([
  ...[...Object.entries(SHAPES), ...Object.entries(NAMED)].map(
    ([name, make]) => [name, () => page(name, make())] as const,
  ),
  ...Object.entries(HEADS).map(([name, make]) => [name, () => page(name, '', make())] as const),
]);

export const HEAVY_PAGES: readonly string[] = [...MAKERS.keys()];

/** Created on demand: all of them together are large. */
export function heavyPage(name: string): HeavyPage {
  const make = MAKERS.get(name);
  if (!make) throw new Error(`no heavy page “${name}”: there are ${HEAVY_PAGES.join('; ')}`);
  return make();
}
