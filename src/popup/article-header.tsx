/** What the page says about its article: title, site, date, authors, image, and any warnings. */
import type { JSX } from 'preact';
import { timestampText } from '../core/dates/format-date.ts';
import { ownOf } from '../core/own.ts';
import type { ArticleImage, FactName } from '../core/stages.ts';
import { Icon } from '../ui/icons.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Ready } from './state.ts';

/** `photo.jpg` of `https://cdn.example.org/2024/photo.jpg?w=770`; the host where the path has no name. */
function fileOf(src: string): { readonly name: string; readonly host: string } {
  const { hostname, pathname } = new URL(src);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return { name: decodeURIComponent(last), host: hostname };
  } catch (error) {
    if (error instanceof URIError) return { name: last, host: hostname };
    throw error;
  }
}

/** Nothing is loaded to show it: the popup makes no request of its own accord. */
const LeadImage = ({ image }: { readonly image: ArticleImage | undefined }): JSX.Element => {
  const { popup } = useMessages();
  if (!image || !URL.canParse(image.src)) {
    return (
      <p class="picture none">
        <Icon name="image" />
        {popup.noImage}
      </p>
    );
  }
  if (image.src.startsWith('data:')) {
    return (
      <p class="picture">
        <img src={image.src} alt={image.alt} />
        <bdi class="picture-words">{image.alt || popup.image}</bdi>
      </p>
    );
  }
  const { name, host } = fileOf(image.src);
  return (
    <p class="picture">
      <Icon name="image" />
      <span class="picture-words" title={image.alt || name}>
        <span class="unseen">{popup.image}: </span>
        <bdi>{image.alt || name || host}</bdi>
        {'\u2002'}
        <bdi class="host">{host}</bdi>
      </span>
      <a
        href={image.src}
        target="_blank"
        rel="noreferrer noopener"
        aria-label={`${popup.openImage}: ${popup.image}`}
      >
        {popup.openImage}
      </a>
    </p>
  );
};

type Props = { readonly view: Ready; readonly onTitle: (title: string) => void };

export const ArticleHeader = ({ view, onTitle }: Props): JSX.Element => {
  const { tag } = useLanguage();
  const { choice, doubts, popup } = useMessages();
  const { article } = view.clip;
  const isUnsure = (fact: FactName): boolean => article.unsure?.includes(fact) ?? false;
  const day = article.published && timestampText(article.published, tag);
  const facts = [
    article.site,
    day && (isUnsure('published') ? popup.unsure(day) : day),
    // A site that is its own author is named already.
    article.authors.join() !== article.site &&
      article.authors.length > 0 &&
      new Intl.ListFormat(tag, { type: 'unit', style: 'short' }).format(article.authors),
    popup.words(new Intl.NumberFormat(tag).format(article.words)),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <section class="headline">
      <label class="unseen" for="title">
        {choice.title}
      </label>
      <textarea
        id="title"
        dir="auto"
        lang={article.language}
        rows={2}
        data-enter="go"
        value={view.edits.title}
        onInput={(event) => onTitle(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={() => {
          if (view.edits.title.trim() === '') onTitle(article.title);
        }}
      />
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      <LeadImage image={article.lead} />
      {article.doubts.map((warning) => (
        <Notice key={warning} kind="doubt">
          {ownOf<string>(doubts, warning)}
        </Notice>
      ))}
    </section>
  );
};
