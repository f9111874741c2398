/** What the page says about its article: title, site, date, authors, image, and any warnings. */
import type { JSX } from 'preact';
import { timestampText } from '../core/dates/format-date.ts';
import { ownOf } from '../core/own-key.ts';
import type { ArticleSummary, FactName } from '../core/stages.ts';
import { Icon } from '../ui/icons.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Ready } from './state.ts';

/** What the page itself has loaded: the popup makes no request of its own accord. */
const LeadImage = ({ view }: { readonly view: Ready }): JSX.Element | null => {
  const { popup } = useMessages();
  const { article, thumbnail } = view.clip;
  const shown = thumbnail ?? article.lead?.src;
  if (shown?.startsWith('data:image/'))
    return <img class="thumbnail" src={shown} alt={article.lead?.alt || popup.image} />;
  if (article.lead) return null;
  return (
    <p class="no-cover">
      <Icon name="image" />
      {popup.noImage(view.note?.images ?? 0)}
    </p>
  );
};

/** Where words stand without spaces, their characters are counted. */
const isCounted = ({ language, title }: ArticleSummary): boolean =>
  language
    ? /^(?:zh|ja|ko|yue|wuu)\b/i.test(language)
    : /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(title);

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
      article.authors.join(popup.between),
    popup[isCounted(article) ? 'characters' : 'words'](
      new Intl.NumberFormat(tag).format(article.words),
    ),
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
      <LeadImage view={view} />
      {article.doubts
        // Where they can be read, more is said of them below.
        .filter((warning) => warning !== 'one-page-of-many' || !article.pages)
        .map((warning) => (
          <Notice key={warning} kind="doubt">
            {ownOf<string>(doubts, warning)}
          </Notice>
        ))}
    </section>
  );
};
