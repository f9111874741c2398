/** The article that is open: to be read, and what can be done with it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { timestampText } from '../core/dates/format-date.ts';
import { shownPath } from '../core/receipt.ts';
import { Boundary } from '../ui/boundary.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { ArticleText } from './article-text.tsx';
import { DamagedReading } from './damaged-row.tsx';
import type { Dependencies } from './dependencies.ts';
import type { Library } from './model.ts';
import { readingFault } from './reading-fault.ts';
import { Buttons, Saving } from './reading-parts.tsx';
import { ResaveForm } from './resave-form.tsx';
import type { LibraryState, Open } from './state.ts';
import { Tabs } from './tabs.tsx';
import { Versions } from './versions.tsx';

type Props = {
  readonly open: Open;
  readonly library: Library;
  readonly dependencies: Dependencies;
};

const File = ({ open }: Pick<Props, 'open'>): JSX.Element => {
  const { library: words, popup } = useMessages();
  const receipt = open.row.entry?.receipts.at(-1);
  return (
    <>
      <ul class="files">
        {receipt?.files.map((file) => (
          <li key={file.path}>
            <bdi class="code" title={file.path}>
              {shownPath(file)}
            </bdi>
          </li>
        ))}
      </ul>
      {!open.fault && (
        <section
          class="note"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
          tabIndex={0}
          aria-label={words.noteAsWritten}
          aria-busy={open.note === undefined}
        >
          <pre dir="auto" lang={open.row.language}>
            {open.note ?? popup.previewing}
          </pre>
        </section>
      )}
    </>
  );
};

const Whole = ({ open, library, dependencies }: Props): JSX.Element => {
  const { tag } = useLanguage();
  const messages = useMessages();
  const { library: words } = messages;
  const { row, content } = open;
  const number = new Intl.NumberFormat(tag);
  const { entry } = row;
  const headline = entry?.headline;
  // A site is often its own author.
  const names = new Set([row.site, ...(row.choice.edits?.authors ?? headline?.authors ?? [])]);
  const facts = [...names, row.published && timestampText(row.published, tag)].filter(Boolean);
  return (
    <>
      <Buttons open={open} library={library} destinations={dependencies.destinations} />
      <header class="reading-head" lang={row.language} dir={headline?.direction ?? 'auto'}>
        <h2 id="reading-title">{row.title || words.untitled}</h2>
        {headline?.subtitle && <p class="subtitle">{headline.subtitle}</p>}
        <p class="byline">
          {facts.map((fact, n) => (
            <bdi key={n}>{fact}</bdi>
          ))}
        </p>
      </header>
      {entry && (
        <ResaveForm
          key={row.id}
          row={row}
          entry={entry}
          open={open}
          library={library}
          dependencies={dependencies}
        />
      )}
      <Saving open={open} />
      {open.fault && <Notice kind="fault">{readingFault(messages, open.fault)}</Notice>}
      <Tabs
        label={words.views}
        tabs={[
          {
            id: 'text',
            name: words.text,
            content: content && (
              <ArticleText
                text={{ ...content, edits: row.choice.edits }}
                language={row.language}
                direction={headline?.direction}
              />
            ),
          },
          { id: 'file', name: words.fileTab, content: <File open={open} /> },
          ...(content?.leftOut?.length
            ? [
                {
                  id: 'removed',
                  name: words.removed(number.format(content.leftOut.length)),
                  content: (
                    <ArticleText
                      text={{ html: content.leftOut.map(({ html }) => html).join('<hr>') }}
                      language={row.language}
                      direction={headline?.direction}
                    />
                  ),
                },
              ]
            : []),
          ...(entry && entry.receipts.length > 1
            ? [
                {
                  id: 'versions',
                  name: words.versions(number.format(entry.receipts.length)),
                  content: <Versions entry={entry} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
};

/** Where the list gives way to what is read. */
const isNarrow = (): boolean => globalThis.matchMedia?.('(max-width: 859px)').matches ?? false;

type ReadingProps = Omit<Props, 'open'> & { readonly state: LibraryState };

export const Reading = ({ state, library, dependencies }: ReadingProps): JSX.Element => {
  const { library: words } = useMessages();
  const { open } = state;
  const place = useRef<HTMLElement>(null);
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = open?.id;
    place.current?.scrollTo?.(0, 0);
    if (!isNarrow()) return;
    if (open) place.current?.focus();
    else if (before)
      document.querySelector<HTMLElement>(`[data-id="${CSS.escape(before)}"] .row-title`)?.focus();
  }, [open?.id]);
  return (
    <section
      ref={place}
      id="reading"
      class="reading"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
      tabIndex={0}
      aria-label={open ? open.row.title || words.untitled : words.reader}
    >
      {open ? (
        <Boundary
          of={open}
          otherwise={<DamagedReading key={open.id} row={open.row} library={library} />}
        >
          <Whole key={open.id} open={open} library={library} dependencies={dependencies} />
        </Boundary>
      ) : (
        <p class="choose">{words.choose}</p>
      )}
    </section>
  );
};
