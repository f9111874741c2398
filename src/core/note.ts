/** One Article in one Profile with one Choice: the note, whole and checked. */

import { type BodyStyle, toStyle } from './body-style.ts';
import { correct } from './edits/correct.ts';
import { toFault } from './fault.ts';
import { breakMarkup, quotesRemark, toFields, usesLead } from './front-matter/fields.ts';
import { checkFrontMatter, writeFrontMatter } from './front-matter/front-matter.ts';
import { type DomHost, squeeze } from './html/dom.ts';
import { toHtml } from './html/html.ts';
import { quoteAbove } from './html/remark.ts';
import { toNoteImage, toNoteSource } from './html/safe-urls.ts';
import { toSafeBody } from './html/sanitise.ts';
import { needsGuard } from './html/template-guard.ts';
import { captionFigures } from './html/tidy/blocks.ts';
import { toImagePlace } from './images/image-path.ts';
import { putExcerptMark } from './markdown/excerpt.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { toPath, withLetters } from './paths/note-path.ts';
import { byAuthor, placeholdersOf } from './patterns/placeholders.ts';
import type { Profile } from './profiles/profile.ts';
import type { Article, ArticleImage, Choice, Fields, Note, OutputFile } from './stages.ts';
import { joinCode, joinField } from './text/joiner.ts';
import type { HanToLatin } from './text/latin.ts';
import { concealIn } from './urls/conceal.ts';
import { concealFor, toPublicArticle } from './urls/public-article.ts';

/** What a template engine could meet: the text of the article and of its images. */
const textOf = (body: Element): string =>
  [
    body.textContent ?? '',
    ...[...body.querySelectorAll('img')].map((image) => image.getAttribute('alt') ?? ''),
  ].join('\n');

/** Puts what images have become in the place of their URLs. */
const redirectImages = (body: Element, hrefs: Hrefs): void => {
  for (const element of body.querySelectorAll('img')) {
    const href = hrefs.get(element.getAttribute('src') ?? '');
    if (href !== undefined) element.setAttribute('src', href);
  }
};

/**
 * The article with URLs that themes may print as they are. Front matter points at the lead image's
 * file; what is written into the body stays out of it.
 */
const withSafeUrls = ({ lead, ...article }: Article, hrefs: Hrefs): Article => {
  const src = toNoteImage(lead?.src ?? '');
  const href = src && hrefs.get(src);
  const shown = href && !href.startsWith('data:') ? href : src;
  return {
    ...article,
    url: toNoteSource(article.url),
    ...(lead && shown && { lead: { ...lead, src: shown } }),
  };
};

const imagesOf = (body: Element): ArticleImage[] => {
  const images = new Map<string, ArticleImage>();
  for (const element of body.querySelectorAll('img')) {
    const src = element.getAttribute('src') ?? '';
    const caption = squeeze(
      element.closest('figure')?.querySelector('figcaption')?.textContent ?? '',
    );
    const image = { src, alt: squeeze(element.getAttribute('alt') ?? '') };
    if (!images.has(src)) images.set(src, caption ? { ...image, caption } : image);
  }
  return [...images.values()];
};

/** The article's HTML as one element, which CommonMark leaves alone up to its end. */
const toHtmlBody = (body: Element, article: Article, style: BodyStyle): string => {
  const html = toHtml(body.childNodes, style);
  return `<div${article.direction === 'rtl' ? ' dir="rtl"' : ''}>\n${html}${html && '\n'}</div>`;
};

const toBody = (body: Element, article: Article, style: BodyStyle): string =>
  style.kind === 'html' ? toHtmlBody(body, article, style) : toMarkdown(body, style);

/** A container's line, whose colons no line of the body, not even one of code, can close. */
const beyond = (line: string, body: string): string => {
  const runs = [...body.matchAll(/^[ \t]*(:{3,})/gm)].map(([, run = '']) => run.length);
  const longest = runs.reduce((most, length) => Math.max(most, length), 0);
  return line.replace(/^:{3,}/, (run) => run.padEnd(longest + 1, ':'));
};

/** The body with the profile's lines about it: those of the guard, and the excerpt mark. */
const frame = (body: string, guarded: boolean, style: BodyStyle): string => {
  const marked = style.excerpt
    ? putExcerptMark(body, style.excerpt, style.excerptAlways === true)
    : body;
  const wrap = style.guard.wrap;
  if (!guarded || !wrap) return marked;
  return `${beyond(wrap[0], marked)}\n\n${marked}\n\n${beyond(wrap[1], marked)}`;
};

/** Generators read the head first: it must say what was meant before the note leaves. */
const check = (head: string, fields: Fields, notation: string): void => {
  try {
    checkFrontMatter(head, fields, notation);
  } catch (error) {
    throw toFault(error, 'note-unreadable');
  }
};

/** What the URLs of images become: of files beside the note, or `data:` URLs. */
export type Hrefs = ReadonlyMap<string, string>;

/**
 * The note as the profile wants it, read back before it leaves. `host` is a place with a DOM. An
 * image without an entry in `hrefs` keeps its URL; `hanToLatin` serves names in ASCII. Throws
 * `Fault('note-unreadable')` where the written note does not say what was meant.
 */
export const toNote = (
  read: Article,
  profile: Profile,
  wanted: Choice,
  host: DomHost,
  hrefs: Hrefs = new Map(),
  hanToLatin?: HanToLatin,
): Note => {
  const { edits } = wanted;
  const kept = correct(read, edits, host);
  // Authors that were corrected are no longer for a pattern to make.
  const choice = withLetters(profile, edits?.authors ? { ...wanted, author: '' } : wanted);
  const given = toPublicArticle(kept);
  const article = withSafeUrls(byAuthor(given, choice), hrefs);
  const style = toStyle(profile, choice.body);
  const safe = toSafeBody(article.html, host);
  concealIn(safe, concealFor(kept));
  captionFigures(safe);
  if (quotesRemark(profile)) quoteAbove(safe, choice.remark);
  const images = imagesOf(safe);
  redirectImages(safe, hrefs);
  const text = textOf(safe);
  const bare = toBody(safe, article, style);
  const guarded = needsGuard(text, bare, style.guard);
  const off = guarded && style.guard.off ? [style.guard.off] : [];
  const filled = toFields([...profile.fields, ...off], article, choice, hanToLatin);
  const join = style.guard.head === 'code' ? joinCode : joinField;
  const fields = style.guard.head ? breakMarkup(filled, join) : filled;
  const body = `${frame(bare, guarded, style)}\n`;
  const head = writeFrontMatter(fields, profile.fence);
  check(head, fields, profile.fence);
  const path = toPath(given, profile, choice, hanToLatin);
  const lead = usesLead(profile.fields) && toNoteImage(given.lead?.src ?? '');
  return {
    path,
    fields,
    body,
    text: head + body,
    images,
    ...(lead ? { lead } : {}),
    imageMode: choice.pictures ?? profile.pictures?.mode ?? 'linked',
    imagePlace: toImagePlace(profile, path, placeholdersOf(given, choice, hanToLatin)),
  };
};

/** The file that a note is delivered as. */
export const toFile = (note: Note): OutputFile => ({
  path: note.path,
  type: 'text/markdown',
  from: { text: note.text },
});
