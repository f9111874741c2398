/** What a rendered note shows and what in it could run: the one place that says what is harmless. */
import { domainToUnicode } from 'node:url';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Seen, SeenImage, SeenLink } from './place.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What articles are made of, and the boxes that highlighters put code in. */
const HARMLESS = new Set(
  (
    'a abbr address url article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark ol p pre q rp rt ruby s samp ' +
    'section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);
const RUNNING = /^(?:on.*|srcdoc|formaction|ping|background|is|v-.*|[:@#].*|.*[{}<].*)$/i;
const URL_ATTRIBUTE = /^(?:href|src|srcset|action|cite|data|poster|longdesc|xlink:href)$/i;
/** Readers make links of URLs of the last two in text; they run nothing. */
const SCHEMES = /^(?:https?|mailto|tel|ftp|xmpp):/i;
const IMAGE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=]*$/i;
/** The result of what every template of the inputs would compute, `7*191`. */
const CANARY = '1337';

/** What a renderer adds to a note, and what it is forgiven. */
export type Manners = {
  /** Elements that the reader's theme adds: by a class of theirs. */
  readonly added?: RegExp;
  /** Sets quotes, dashes and dots as a printer does. */
  readonly typographic?: boolean;
  /** What it can only express with other characters, and the form in which both are compared. */
  readonly alike?: readonly (readonly [RegExp, string])[];
  /** Styles that highlighters write. */
  readonly styles?: RegExp;
  /** Its version shows character references in alternative texts as they are written. */
  readonly altAsWritten?: true;
  /** Attributes that are the program's own and do nothing. */
  readonly kept?: RegExp;
};

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const decode = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

const INVISIBLE = /[\s\u2060]+/gu;
const TYPE: readonly (readonly [RegExp, string])[] = [
  [/[“”„]/g, '"'],
  [/«/g, '<<'],
  [/»/g, '>>'],
  [/[‘’‚]/g, "'"],
  [/…/g, '...'],
];

/** Text as it is compared: without white space, controls and joiners, urls as readers spell them. */
export const toFlat = (text: string, { typographic, alike = [] }: Manners = {}): string => {
  const flat = decode(text.replace(INVISIBLE, ''))
    .replace(/\bxn--[a-z0-9-]+/g, (name) => domainToUnicode(name) || name)
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '');
  const rules = [...(typographic ? TYPE : []), ...alike];
  return rules.reduce((typed, [character, plain]) => typed.replace(character, plain), flat);
};

/** Renderers respell a URL where it stays the same: `%2C` is `,`, but `%26` is no `&`. */
export const toUrl = (url: string): string => {
  const { href } = URL.canParse(url) ? new URL(url) : { href: url };
  return href
    .replace(/^([^?#]*)\?(?=#|$)/, '$1')
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/%(?!2[356bf]|3[df]|0|1|[89a-f])[2-7][0-9a-f]/gi, (code) => decodeURIComponent(code))
    .replace(/(?<=[?#].*)%(?:2f|3d|3f)/gi, decodeURIComponent)
    .toWellFormed();
};

/** What opens on a click on text that is nothing but an url: it says nothing new. */
const isPlainUrl = ({ href, text }: SeenLink, manners: Manners): boolean => {
  const bare = (one: string): string =>
    toFlat(decode(one), manners).replace(/^(?:mailto|xmpp|tel):|^(?:https?|ftp):\/\/|\/$/gi, '');
  // Some stop at a quotation mark; some spell a host that is none as they can.
  const isBeginning = text.startsWith(href) && /^["'’”»)\]]/.test(text.slice(href.length));
  const isNoHost = /^(?:https?:)?\/\/xn--/.test(href) && /^(?:https?:)?\/\/[^ -~]/.test(text);
  return (
    isBeginning ||
    isNoHost ||
    bare(href) === bare(text) ||
    [text, `http://${bare(text)}`].some((one) => toUrl(href) === toUrl(one))
  );
};

const dangersOf = (element: Element, { styles, kept }: Manners): string[] => {
  const found = HARMLESS.has(element.tagName) ? [] : [`<${element.tagName}>`];
  for (const { name, value } of element.attrs) {
    const shown = `${element.tagName} ${name}=${JSON.stringify(value.slice(0, 200))}`;
    if (RUNNING.test(name) && !kept?.test(name)) found.push(shown);
    if (name === 'style' && !styles?.test(value)) found.push(shown);
    if (!URL_ATTRIBUTE.test(name)) continue;
    // As a browser reads it: without controls, wherever they stand.
    const url = value.replace(/^[\0- ]+|[\t\n\r]/g, '');
    const scheme = /^[a-z][\w+.-]*:/i.test(url);
    if (scheme && !SCHEMES.test(url) && !(name === 'src' && IMAGE_DATA.test(url)))
      found.push(shown);
  }
  return found;
};

/** As a browser shows them: the caption of a table first, wherever it stands. */
const inOrder = ({ childNodes }: Parent): Node[] =>
  [...childNodes].sort(
    (one, other) => Number(other.nodeName === 'caption') - Number(one.nodeName === 'caption'),
  );

export type Shown = Seen & { readonly dangers: readonly string[] };

/** What a reader sees of a page's part, and what in it could run. */
export const read = (html: string, manners: Manners = {}): Shown => {
  const links: SeenLink[] = [];
  const images: SeenImage[] = [];
  const dangers: string[] = [];
  let text = '';
  const enter = (element: Element): void => {
    if (manners.added?.test(attributeOf(element, 'class') ?? '')) return;
    dangers.push(...dangersOf(element, manners));
    const before = text.length;
    if (element.tagName === 'img') {
      const alt = attributeOf(element, 'alt') ?? '';
      images.push({ src: attributeOf(element, 'src') ?? '', alt });
    }
    // Browsers put quotes about a quotation.
    walk('content' in element ? (element.content as Parent) : element);
    const inside = text.slice(before);
    if (element.tagName === 'q' && inside.trim()) text = `${text.slice(0, before)}“${inside}”`;
    const href = attributeOf(element, 'href');
    if (element.tagName === 'a' && href !== undefined)
      links.push({ href, text: text.slice(before) });
  };
  const walk = (parent: Parent): void => {
    for (const node of inOrder(parent)) {
      if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
      else if ('tagName' in node) enter(node);
    }
  };
  walk(parseFragment(html));
  return { text, links, images, dangers };
};

/** Links that show text, neighbours with one url as one, without urls made into links. */
const linesOf = (links: readonly SeenLink[], manners: Manners): string[] => {
  const lines: { href: string; text: string }[] = [];
  for (const link of links.filter((one) => !isPlainUrl(one, manners))) {
    const [href, text] = [toUrl(link.href), toFlat(link.text, manners)];
    const last = lines.at(-1);
    if (last?.href === href) last.text += text;
    else if (text) lines.push({ href, text });
  }
  return lines.map(({ href, text }) => `${href} ${text}`);
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** With what the note, or the renderer's own typography, wrote as references. */
const altOf = (alt: string, { altAsWritten }: Manners): string =>
  altAsWritten
    ? alt
        .replace(/&#(\d+);/g, (_reference, code) => String.fromCodePoint(Number(code)))
        .replace(/&([a-z]+);/g, (reference, name) => TYPE_NAMES[name] ?? reference)
    : alt;

/** What is wrong with a rendered note; nothing where both lists are empty. */
export type Verdict = { readonly unsafe: readonly string[]; readonly different: readonly string[] };

const differenceIn = (what: string, meant: string, shown: string): string[] => {
  if (meant === shown) return [];
  let at = 0;
  while (meant[at] !== undefined && meant[at] === shown[at]) at++;
  const cut = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 60));
  return [`${what}: ${cut(meant)} is shown as ${cut(shown)}`];
};

/** Compares what is shown with what is meant, and looks for what could run. */
export const judge = (meant: Seen, shown: Shown, manners: Manners = {}): Verdict => {
  const flat = toFlat(shown.text, manners);
  const wanted = toFlat(meant.text, manners);
  const known = new Set([
    ...meant.links.map(({ href }) => toUrl(href)),
    ...meant.images.map(({ src }) => toUrl(src)),
  ]);
  const foreign = shown.links
    .filter((link) => !known.has(toUrl(link.href)) && !isPlainUrl(link, manners))
    .map(
      ({ href, text }) =>
        `link to ${JSON.stringify(href.slice(0, 200))} on ${JSON.stringify(text.slice(0, 80))}`,
    );
  const loaded = shown.images
    .filter(({ src }) => !known.has(toUrl(src)))
    .map(({ src }) => `image ${JSON.stringify(src.slice(0, 200))}`);
  const ran = flat.split(CANARY).length > wanted.split(CANARY).length ? ['template code ran'] : [];
  const imageLines = (seen: Seen, toAlt = (alt: string) => alt): string =>
    seen.images.map(({ src, alt }) => `${toUrl(src)} ${toFlat(toAlt(alt), manners)}`).join('\n');
  return {
    unsafe: [...shown.dangers, ...foreign, ...loaded, ...ran],
    different: [
      ...differenceIn('text', wanted, flat),
      ...differenceIn(
        'links',
        linesOf(meant.links, manners).join('\n'),
        linesOf(shown.links, manners).join('\n'),
      ),
      ...differenceIn(
        'images',
        imageLines(meant),
        imageLines(shown, (alt) => altOf(alt, manners)),
      ),
    ],
  };
};
