/** What the page says about its article: title, site, date, authors, image, and any warnings. */
import type { JSX } from 'preact';
import { momentText } from '../core/dates/format-date.ts';
import { ownOf } from '../core/own.ts';
import type { Picture } from '../core/stages.ts';
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
const LeadPicture = ({ picture }: { readonly picture: Picture | undefined }): JSX.Element => {
  const { popup } = useMessages();
  if (!picture || !URL.canParse(picture.src)) {
    return (
      <p class="picture none">
        <Icon name="picture" />
        {popup.noPicture}
      </p>
    );
  }
  if (picture.src.startsWith('data:')) {
    return (
      <p class="picture">
        <img src={picture.src} alt={picture.alt} />
        <bdi class="picture-words">{picture.alt || popup.picture}</bdi>
      </p>
    );
  }
  const { name, host } = fileOf(picture.src);
  return (
    <p class="picture">
      <Icon name="picture" />
      <span class="picture-words" title={picture.alt || name}>
        <span class="unseen">{popup.picture}: </span>
        <bdi>{picture.alt || name || host}</bdi>
        {'\u2002'}
        <bdi class="host">{host}</bdi>
      </span>
      <a
        href={picture.src}
        target="_blank"
        rel="noreferrer noopener"
        aria-label={`${popup.openPicture}: ${popup.picture}`}
      >
        {popup.openPicture}
      </a>
    </p>
  );
};

type Props = { readonly view: Ready; readonly onTitle: (title: string) => void };

export const Headline = ({ view, onTitle }: Props): JSX.Element => {
  const { tag } = useLanguage();
  const { choice, doubts, popup } = useMessages();
  const { article } = view.clip;
  const facts = [
    article.site,
    article.published && momentText(article.published, tag),
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
      <LeadPicture picture={article.lead} />
      {article.doubts.map((doubt) => (
        <Notice key={doubt} kind="doubt">
          {ownOf<string>(doubts, doubt)}
        </Notice>
      ))}
    </section>
  );
};
