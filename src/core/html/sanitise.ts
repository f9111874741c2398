/** Article HTML as a DOM that holds nothing that runs; the only file that knows the sanitiser. */
import createPurifier, { type DOMPurify } from 'dompurify';
import { limitDepth } from '../page/depth.ts';
import { unwrap } from '../page/elements.ts';
import { toLinkLine } from '../page/link-line.ts';
import { toWellFormed } from '../text/portable-names.ts';
import { type DomHost, squeeze } from './dom.ts';
import { toNoteImage, toNoteLink } from './safe-urls.ts';

const TAGS = (
  'a abbr address article aside b bdi bdo blockquote body br caption center cite code col colgroup dd ' +
  'del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins ' +
  'kbd li main mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup ' +
  'table tbody td tfoot th thead time tr tt u ul var wbr'
).split(' ');

const ATTRIBUTES =
  'alt class colspan datetime dir headers height href id lang reversed rowspan scope src start type value width'.split(
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

/** What plays or runs in the article. */
const PLAYERS = 'iframe, video, audio, embed, object';

const urlOf = (player: Element): string | undefined =>
  [player, ...player.querySelectorAll('source')]
    .flatMap((element) => ['src', 'data', 'data-src'].map((name) => element.getAttribute(name)))
    .map((url) => toNoteLink(url ?? ''))
    .find((href) => href?.startsWith('http'));

/** Puts a line with title and URL in the place of players; those without a URL go. */
const linkPlayers = (root: Element): void => {
  for (const player of root.querySelectorAll(PLAYERS)) {
    const href = urlOf(player);
    const title = player.getAttribute('title') ?? player.getAttribute('aria-label') ?? '';
    if (href) player.replaceWith(toLinkLine(root.ownerDocument, href, squeeze(title)));
    else player.remove();
  }
};

/** Ids that other parts of a note may name: those of its foot-notes. */
const NOTE_ID = /^note-\d{1,5}$/;

const checkIds = (root: Element): void => {
  for (const element of root.querySelectorAll('[id]'))
    if (element.localName !== 'li' || !NOTE_ID.test(element.id)) element.removeAttribute('id');
};

const checkUrls = (root: Element): void => {
  for (const link of root.querySelectorAll('a')) {
    if (/^#note-\d{1,5}$/.test(link.getAttribute('href') ?? '')) continue;
    const href = toNoteLink(link.getAttribute('href') ?? '');
    if (href) link.setAttribute('href', href);
    else unwrap(link);
  }
  for (const image of root.querySelectorAll('img')) {
    const src = toNoteImage(image.getAttribute('src') ?? '');
    if (src) image.setAttribute('src', src);
    else image.remove();
  }
};

/**
 * The sanitiser drops an attribute that holds what could end an element. A URL says the same encoded;
 * the text of an image is text, which is escaped wherever it is written: it is put back afterwards.
 */
const shelterAttributes = (root: Element): (() => void) => {
  for (const element of root.querySelectorAll('[href], [src]')) {
    for (const name of ['href', 'src']) {
      const url = element.getAttribute(name);
      if (url && /[<>]/.test(url))
        element.setAttribute(name, url.replace(/[<>]/g, encodeURIComponent));
    }
  }
  const images = [...root.querySelectorAll('img[alt]')].map(
    (image) => [image, image.getAttribute('alt') ?? ''] as const,
  );
  return () => {
    for (const [image, alt] of images) image.setAttribute('alt', alt);
  };
};

/** A browser shows nothing for them, and for some of them programs take a note for no text. */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}]/gu;

/**
 * Characters that break lines elsewhere separate words here; half characters become what a file
 * would make of them.
 */
const withoutControls = (text: string): string =>
  toWellFormed(text).replace(CONTROLS, (character) =>
    /\p{Cc}/u.test(character) && !/[\v\f\u0085]/.test(character) ? '' : ' ',
  );

const dropControls = (root: Element): void => {
  for (const image of root.querySelectorAll('img[alt]')) {
    image.setAttribute('alt', withoutControls(image.getAttribute('alt') ?? ''));
  }
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const cleared = withoutControls(text.data);
    if (cleared !== text.data) text.data = cleared;
  }
};

/**
 * The article's HTML as the body of a document of its own: known elements and attributes only,
 * links and images with allowed URLs, embeds as links, and no deeper than recursive code can stand.
 */
export const toSafeBody = (html: string, host: DomHost): HTMLElement => {
  // Behind a `body` of our own no frameset of the article's can take its place.
  const { body } = new host.DOMParser().parseFromString(`<body>${html}`, 'text/html');
  limitDepth(body);
  linkPlayers(body);
  const restore = shelterAttributes(body);
  purifierOf(host).sanitize(body, {
    IN_PLACE: true,
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    FORBID_CONTENTS: FORBIDDEN_CONTENT,
  });
  restore();
  checkIds(body);
  checkUrls(body);
  dropControls(body);
  return body;
};
