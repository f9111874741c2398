/** Where the files of an article went, each time it was saved, the last one first. */
import type { JSX } from 'preact';
import type { Entry } from '../archive/entry.ts';
import { timeText } from '../core/dates/format-date.ts';
import { doneAtText } from '../locales/index.ts';
import { useLanguage, useMessages } from '../ui/language.ts';

export const Versions = ({ entry }: { readonly entry: Entry }): JSX.Element => {
  const { tag } = useLanguage();
  const messages = useMessages();
  return (
    <ol class="versions">
      {[...entry.receipts].reverse().map(({ destination, at, files }, n) => {
        const time = Date.parse(at);
        return (
          <li key={n}>
            <p>
              {Number.isNaN(time)
                ? messages.library.file('')
                : doneAtText(messages, destination, timeText(time, tag, true))}
            </p>
            <ul class="version-files">
              {files.map(({ path }) => (
                <li key={path}>
                  <bdi class="code">{path}</bdi>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
};
