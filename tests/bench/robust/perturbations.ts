/** What other newspapers' pages do differently: changes to a live page that leave its article as it is. */
import { boxesFor, CONSENT } from './foreign-texts.ts';

export type Perturbation = (document: Document) => void;

const all = (document: Document, selector: string): Element[] =>
  Array.from(document.querySelectorAll(selector));

/** The same name gives the same hash, as in a site's own build. */
const hash = (name: string): string => {
  let code = 2_166_136_261;
  for (const character of name)
    code = Math.imul(code ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return `x${code.toString(36)}`;
};

const rename = (element: Element, name: string): Element => {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: key, value } of Array.from(element.attributes)) {
    try {
      renamed.setAttribute(key, value);
    } catch {
      // Broken markup leaves names that no script may set; the page goes on without them.
    }
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
};

/** A page's own styles hide by class: what they hide stays hidden when the class goes. */
const keepHidden = (document: Document): void => {
  const hidden = all(document, 'body *').filter(
    (element) => element instanceof HTMLElement && !element.checkVisibility(),
  );
  for (const element of hidden)
    if (
      !/^(?:script|style|noscript|template|source|link|meta|img|picture)$/.test(element.localName)
    )
      element.setAttribute('style', 'display:none');
};

const hashNames: Perturbation = (document) => {
  keepHidden(document);
  for (const element of all(document, '[class], [id]')) {
    for (const key of ['class', 'id'])
      if (element.hasAttribute(key))
        element.setAttribute(
          key,
          (element.getAttribute(key) ?? '').trim().split(/\s+/).map(hash).join(' '),
        );
  }
  for (const key of ['data-component', 'data-testid', 'data-qa', 'data-module', 'role'])
    for (const element of all(document, `[${key}]`)) element.removeAttribute(key);
};

const dropStructured: Perturbation = (document) => {
  for (const script of all(document, 'script[type*="ld+json"]')) script.remove();
  for (const key of ['itemprop', 'itemtype', 'itemscope', 'typeof', 'vocab'])
    for (const element of all(document, `[${key}]`)) element.removeAttribute(key);
};

const dropMeta: Perturbation = (document) => {
  for (const meta of all(document, 'meta[property], meta[name], meta[itemprop]')) meta.remove();
};

const dropTags: Perturbation = (document) => {
  for (const element of all(
    document,
    'article, main, section, header, footer, aside, nav, figure, figcaption, hgroup',
  ))
    rename(element, 'div');
  for (const element of all(document, 'time')) rename(element, 'span').removeAttribute('datetime');
};

const isProse = (element: Element): boolean => (element.textContent ?? '').trim().length > 80;

/** The element that holds most paragraphs directly. */
const homeOf = (document: Document): Element | undefined => {
  const sizes = new Map<Element, number>();
  for (const paragraph of all(document, 'body p').filter(isProse)) {
    const home = paragraph.parentElement;
    if (home) sizes.set(home, (sizes.get(home) ?? 0) + (paragraph.textContent ?? '').length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** The writer named by the page's own data. */
const writerOf = (document: Document): string =>
  /"author"[^}]{0,400}?"name"\s*:\s*"([^"\\]{5,40})"/.exec(
    all(document, 'script[type*="ld+json"]')
      .map((script) => script.textContent ?? '')
      .join('\n'),
  )?.[1] ??
  document.querySelector('meta[name="author"]')?.getAttribute('content') ??
  '';

const parse = (document: Document, html: string): DocumentFragment =>
  document.createRange().createContextualFragment(html);

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

export const PERTURBATIONS: Readonly<Record<string, Perturbation>> = {
  plain: () => undefined,
  'hashed names': hashNames,
  'no JSON-LD, no microdata': dropStructured,
  'no meta tags': dropMeta,
  'div for article, main, time …': dropTags,
  'nothing but the visible page': (document) => {
    hashNames(document);
    dropStructured(document);
    dropMeta(document);
  },
  'headline no h1': (document) => {
    for (const element of all(document, 'h1')) rename(element, 'div');
  },
  'div for p': (document) => {
    for (const element of all(document, 'body p')) rename(element, 'div');
  },
  'each p in boxes of its own': (document) => {
    for (const element of all(document, 'body p').filter(isProse)) {
      const box = document.createElement('div');
      box.className = 'x1b';
      element.replaceWith(box);
      box.append(document.createElement('div'));
      box.firstElementChild?.append(element);
    }
  },
  'double breaks for p': (document) => {
    for (const element of all(document, 'body p').filter(isProse))
      element.replaceWith(
        document.createElement('br'),
        document.createElement('br'),
        ...element.childNodes,
        document.createElement('br'),
        document.createElement('br'),
      );
  },
  'consent text': (document) => {
    document.body.prepend(parse(document, `<div class="xq7">${CONSENT}</div>`));
    document.body.append(parse(document, `<section class="xq8">${CONSENT}</section>`));
  },
  'foreign boxes in the text': (document) => {
    const home = homeOf(document);
    if (!home) return;
    const boxes = boxesFor(
      document.documentElement.lang.slice(0, 2).toLowerCase(),
      writerOf(document),
    );
    const prose = Array.from(home.querySelectorAll(':scope > p')).filter(isProse);
    boxes.between.forEach((html, n) => {
      prose[n * 2 + 1]?.after(parse(document, html));
    });
    prose[0]?.before(parse(document, boxes.before));
    prose.at(-1)?.after(parse(document, boxes.after));
  },
  'lazy pictures': (document) => {
    const keys = ['data-src', 'data-lazy', 'data-original', 'data-image-url', 'data-srcset'];
    for (const [n, image] of all(document, 'body img[src]').entries()) {
      const src = image.getAttribute('src') ?? '';
      if (!src || src.startsWith('data:')) continue;
      image.setAttribute(keys[n % keys.length] ?? '', src);
      image.setAttribute('src', BLANK);
    }
  },
  'AMP elements': (document) => {
    document.documentElement.setAttribute('amp', '');
    for (const image of all(document, 'body img')) rename(image, 'amp-img');
    for (const frame of all(document, 'body iframe')) rename(frame, 'amp-iframe');
    for (const video of all(document, 'body video')) rename(video, 'amp-video');
  },
  'article in a shadow root': (document) => {
    const home = homeOf(document);
    if (!home || home === document.body) return;
    const host = document.createElement('x-article');
    home.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(home);
  },
};
