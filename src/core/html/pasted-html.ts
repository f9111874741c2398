/** The article as HTML for the clipboard: what a word processor or a mail shows when it is pasted. */
import { toStyle } from '../body-style.ts';
import type { Article } from '../stages.ts';
import { concealIn } from '../urls/conceal.ts';
import { concealFor, toPublicArticle } from '../urls/public-article.ts';
import type { DomHost } from './dom.ts';
import { toHtml } from './html.ts';
import { toSafeBody } from './sanitise.ts';
import { captionFigures } from './tidy/blocks.ts';

/** Title, URL and text. `host` is a place with a DOM. */
export const toPastedHtml = (kept: Article, host: DomHost): string => {
  const article = toPublicArticle(kept);
  const body = toSafeBody(article.html, host);
  concealIn(body, concealFor(kept));
  captionFigures(body);
  const document = body.ownerDocument;
  const title = document.createElement('h1');
  title.textContent = article.title;
  const source = document.createElement('p');
  const link = document.createElement('a');
  link.href = article.url;
  link.textContent = article.site;
  source.append(link);
  return toHtml([title, source, ...body.childNodes], { ...toStyle({}), kind: 'html' });
};
