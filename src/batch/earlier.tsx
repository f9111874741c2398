/** The lists that were begun before: when, what became of them, and a way back into each. */
import type { JSX } from 'preact';
import { useLanguage, useMessages } from '../ui/language.ts';
import type { Earlier } from './state.ts';

/** More names would say less. */
const NAMED = 2;

export const EarlierLists = ({ lists }: { readonly lists: readonly Earlier[] }): JSX.Element => {
  const { batch: words } = useMessages();
  const { tag } = useLanguage();
  const when = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="card" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{words.earlier}</h2>
      <ul class="earlier">
        {lists.map(({ batch, hosts, done, picked, takenBack }) => (
          <li key={batch.id}>
            <a href={`#batch=${encodeURIComponent(batch.id)}`}>
              {when.format(new Date(batch.begunAt))}
            </a>{' '}
            <span class="about">
              {takenBack > 0
                ? words.undone(takenBack)
                : `${words.progress[batch.state]} · ${words.done(done, picked)}`}{' '}
              · <bdi>{hosts.slice(0, NAMED).join(', ') + (hosts.length > NAMED ? ' …' : '')}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
