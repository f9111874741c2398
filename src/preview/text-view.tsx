/** The article as it is read, piece by piece: each can be cut, and what was left out taken back. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Edits } from '../core/choice.ts';
import type { Piece } from '../core/edits/arrange.ts';
import { isShown, stateOf } from '../core/edits/edits.ts';
import type { Article } from '../core/stages.ts';
import { siteOf } from '../settings/choice.ts';
import { useMessages } from '../ui/language.ts';
import { isEditing, stepOf } from './piece-keys.ts';
import { toShownBody } from './to-shown-body.ts';

type AlwaysProps = Pick<Props, 'article' | 'onAlways'> & { readonly piece: Piece };

type Props = {
  readonly article: Article;
  readonly edits: Edits;
  readonly onToggle: (piece: Piece) => void;
  readonly onUndo: () => void;
  /** Of a piece that is cut. */
  readonly onAlways: (piece: Piece) => void;
};

const Always = ({ article, piece, onAlways }: AlwaysProps): JSX.Element => {
  const { preview: words } = useMessages();
  if (article.boxes?.includes(piece.id)) return <span class="hint">{words.byRule}</span>;
  const site = siteOf(article.url);
  return (
    <button
      type="button"
      id="always"
      title={words.alwaysHint(site)}
      aria-label={words.alwaysHint(site)}
      onClick={() => onAlways(piece)}
    >
      {words.always}
    </button>
  );
};

export const TextView = ({ article, edits, onToggle, onUndo, onAlways }: Props): JSX.Element => {
  const { preview: words } = useMessages();
  const host = useRef<HTMLDivElement>(null);
  const { body, pieces } = useMemo(() => toShownBody(article, globalThis), [article]);
  const [active, activate] = useState(0);
  const [said, say] = useState('');
  const piece = pieces[active];
  const latest = useRef({ active, edits });
  latest.current = { active, edits };

  const move = (to: number): void => {
    const next = Math.min(Math.max(to, 0), pieces.length - 1);
    activate(next);
    const element = pieces[next]?.element as HTMLElement | undefined;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  const toggle = (at: number): void => {
    const one = pieces[at];
    if (!one) return;
    const shown = isShown(stateOf(one, latest.current.edits));
    onToggle(one);
    say(shown ? words.cutDone : words.restoreDone);
  };

  useLayoutEffect(() => {
    // Adopted, not parsed again: what was sanitised is what is shown.
    host.current?.replaceChildren(...body.childNodes);
    for (const { element } of pieces) element.classList.add('piece');
  }, [body]);

  useLayoutEffect(() => {
    for (const [n, one] of pieces.entries()) {
      const element = one.element as HTMLElement;
      const state = stateOf(one, edits);
      element.dataset.state = state;
      element.tabIndex = n === active ? 0 : -1;
      const about = state === 'kept' ? '' : words.states[state];
      if (about) element.setAttribute('aria-description', about);
      else element.removeAttribute('aria-description');
      if (state === 'left-out' && one.rule) element.title = words.leftOutBy(one.rule);
    }
  }, [pieces, edits, active, words]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isEditing(event)) return;
      const { active: at } = latest.current;
      const step = stepOf(event);
      if (step === 'undo') onUndo();
      else if (step === 'toggle') toggle(at);
      else if (step !== undefined) {
        // From elsewhere the first key leads to where one was.
        const inside = host.current?.contains(document.activeElement);
        move(inside ? at + step : at);
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [pieces]);

  const indexOf = (target: EventTarget | null): number =>
    pieces.findIndex(({ element }) => element.contains(target as Node));
  const reach = (target: EventTarget | null): void => {
    const at = indexOf(target);
    if (at >= 0 && at !== active) activate(at);
  };
  const top = (piece?.element as HTMLElement | undefined)?.offsetTop ?? 0;
  const shown = piece && isShown(stateOf(piece, edits));
  return (
    // What can be done with a piece stands where its lines end.
    <section class="text" aria-label={words.text} dir={article.direction}>
      {piece && (
        <div class="piece-bar" style={{ insetBlockStart: `${top}px` }}>
          <button
            type="button"
            id="toggle"
            aria-keyshortcuts="x Delete"
            title={shown ? words.cutHint : words.restoreHint}
            onClick={() => toggle(active)}
          >
            {shown ? words.cut : words.restore}
          </button>
          {piece.own && !shown && article.scope === 'page' && (
            <Always article={article} piece={piece} onAlways={onAlways} />
          )}
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys do the same on each piece */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: focus has its own */}
      <div
        ref={host}
        class="pieces"
        dir={article.direction ?? 'auto'}
        lang={article.language}
        onMouseOver={(event) => reach(event.target)}
        onFocusIn={(event) => reach(event.target)}
      />
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
};
