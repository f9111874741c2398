/** What a reader sees on a built page, to compare it with what was saved. */
import { JSDOM } from 'jsdom';
import { imagesOf, linesOf, linksOf } from '../core/rendering.ts';

/** Where a page shows what. The defaults are those of the plain layouts of this folder. */
export type Places = {
  readonly title: string;
  /** Elements with a `datetime`. */
  readonly date: string;
  readonly categories: string;
  readonly tags: string;
  readonly lead: string;
  readonly content: string;
  /** What the generator adds to the content: anchors of headings, line numbers, copy buttons. */
  readonly added: string;
};

export const PLACES: Places = {
  title: '#title',
  date: '#date',
  categories: '#categories li',
  tags: '#tags li',
  lead: '#lead',
  content: '#content',
  added: 'td.gutter, .headerlink, .header-anchor',
};

export type Shown = {
  readonly title: string;
  readonly date: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly lead: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly images: readonly string[];
  /** Elements and attributes of the content that would run something. */
  readonly running: readonly string[];
};

const RUNNING = 'script, style, iframe, object, embed, form, template';

const runningIn = (content: Element): string[] => [
  ...[...content.querySelectorAll(RUNNING)].map((element) => element.outerHTML.slice(0, 200)),
  ...[...content.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name }) => `${element.localName} ${name}`),
  ),
];

/**
 * White space as one space; an invisible joiner that keeps a character from opening markup is
 * dropped, and a subscript number counts as a number, however it is written.
 */
export const toFlat = (text: string): string =>
  text.normalize('NFKC').replaceAll('\u2060', '').replace(/\s+/gu, ' ').trim();

/** Generators respell a URL where it stays the same: `%2C` is `,`, but `%26` is no `&`. */
const spell = (line: string): string => {
  const [url = '', ...rest] = line.split(' ');
  const spelled = url.replace(/%(?!2[356bf]|3[df])[2-7][0-9a-f]/gi, decode);
  return toFlat([spelled, ...rest].join(' '));
};

/**
 * What `content` shows, as one text, its links and its images; the article is read the same way.
 */
export const readContent = (content: Element): Pick<Shown, 'text' | 'links' | 'images'> => ({
  text: toFlat(linesOf(content).join('\n').replace(BACK_OR_TASK, '$1')),
  links: linksOf(content).filter(isNoPlainUrl).filter(isNoNote).map(spell),
  images: imagesOf(content).map(spell),
});

/**
 * Arrows back from a foot-note, which generators add, and boxes of tasks, which some draw and others
 * write.
 */
const BACK_OR_TASK =
  /(^|\s)(?:↩[\uFE0E\uFE0F]?(?=\s|$)|(?:\[[ xX]\]|[☑☐])(?=\s))|(?<=\S)\s?↩[\uFE0E\uFE0F]?(?=\s|$)/gmu;

/** Each generator has its own names for foot-notes; their numbers stand in the text. */
const isNoNote = (link: string): boolean => !/^\S*#(?:note-\d+|fn(?:ref)?[:-]?\d+) /.test(link);

/** Generators make links of URLs that stand in the text: such a link says nothing new. */
const isNoPlainUrl = (link: string): boolean => {
  const [href = '', text = ''] = link.split(' ');
  const bare = (url: string) => url.replace(/^mailto:|^https?:\/\/|\/$/g, '');
  return decode(bare(href)) !== bare(text);
};

const decode = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

/** The note that a built page shows. Throws where the page has no place for the content. */
export const readPage = (html: string, places: Places): Shown => {
  const { document } = new JSDOM(html).window;
  const one = (selector: string) => document.querySelector(selector);
  const all = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => toFlat(element.textContent ?? ''));
  const content = one(places.content);
  if (!content) throw new Error(`The page has no ${places.content}.`);
  for (const added of content.querySelectorAll(places.added)) added.remove();
  const lead = one(places.lead);
  return {
    title: toFlat(one(places.title)?.textContent ?? ''),
    date: one(places.date)?.getAttribute('datetime') ?? '',
    categories: all(places.categories),
    tags: all(places.tags),
    lead: lead?.getAttribute('src') ?? lead?.getAttribute('content') ?? '',
    ...readContent(content),
    running: runningIn(content),
  };
};
