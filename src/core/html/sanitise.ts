/** Article HTML as a DOM that holds nothing that runs; the only file that knows the sanitiser. */
import createPurifier, { type DOMPurify } from 'dompurify';
import { limitDepth } from '../page/depth.ts';
import { unwrap } from '../page/elements.ts';
import type { DomHost } from './dom.ts';
import { linkPlayers } from './players.ts';
import { toNoteLink, toNotePicture } from './safe-urls.ts';

const TAGS = (
  'a abbr address article aside b bdi bdo blockquote body br caption center cite code col colgroup dd ' +
  'del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins ' +
  'kbd li main mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup ' +
  'table tbody td tfoot th thead time tr tt u ul var wbr'
).split(' ');

const ATTRIBUTES =
  'alt class colspan datetime dir headers height href lang reversed rowspan scope src start value width'.split(
    ' ',
  );

/** Elements whose content is no text of the article. */
const FORBIDDEN_CONTENT =
  'audio button canvas datalist embed head iframe input math noembed noframes noscript object option plaintext script select style svg template textarea title video xmp'.split(
    ' ',
  );

const purifiers = new WeakMap<DomHost, DOMPurify>();

/** One for each place with a DOM. */
export const purifierOf = (host: DomHost): DOMPurify => {
  const known = purifiers.get(host);
  if (known) return known;
  const purifier = createPurifier(host);
  purifiers.set(host, purifier);
  return purifier;
};

const checkAddresses = (root: Element): void => {
  for (const link of root.querySelectorAll('a')) {
    const href = toNoteLink(link.getAttribute('href') ?? '');
    if (href) link.setAttribute('href', href);
    else unwrap(link);
  }
  for (const picture of root.querySelectorAll('img')) {
    const src = toNotePicture(picture.getAttribute('src') ?? '');
    if (src) picture.setAttribute('src', src);
    else picture.remove();
  }
};

/** A browser shows nothing for them, and for some of them programs take a note for no text. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

/** Those that part lines elsewhere part words here. */
const withoutControls = (text: string): string =>
  text.replace(CONTROLS, (sign) => (/[\v\f\u0085]/.test(sign) ? ' ' : ''));

const dropControls = (root: Element): void => {
  for (const picture of root.querySelectorAll('img[alt]')) {
    picture.setAttribute('alt', withoutControls(picture.getAttribute('alt') ?? ''));
  }
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const cleared = withoutControls(text.data);
    if (cleared !== text.data) text.data = cleared;
  }
};

/**
 * The article's HTML as the body of a document of its own: known elements and attributes only, links
 * and pictures with allowed addresses, embeds as links, and no deeper than recursive code can stand.
 */
export const toSafeBody = (html: string, host: DomHost): HTMLElement => {
  // Behind a `body` of our own no frameset of the article's can take its place.
  const { body } = new host.DOMParser().parseFromString(`<body>${html}`, 'text/html');
  limitDepth(body);
  linkPlayers(body);
  purifierOf(host).sanitize(body, {
    IN_PLACE: true,
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    FORBID_CONTENTS: FORBIDDEN_CONTENT,
  });
  checkAddresses(body);
  dropControls(body);
  return body;
};
