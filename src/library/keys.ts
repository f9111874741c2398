/** The keys of the library: through the list, into an article, to the search. */
import { useEffect } from 'preact/hooks';
import { isComposing } from '../ui/keys.ts';
import type { Library } from './model.ts';
import { isOnTheWeb } from './rows.ts';
import { shownRows } from './state.ts';

const titles = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('#rows > .row button.row-title'),
];

const idAt = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>('#rows > .row')?.dataset.id;

/** Where keys are letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;

/** The row that has the focus, or else the one that is open. */
const current = ({ state }: Library): string | undefined =>
  idAt(document.activeElement) ?? state.get().open?.id;

/** To the next title, or the one before; an article that is being read gives way to it. */
function step(library: Library, by: number): void {
  const all = titles();
  const id = current(library);
  const at = all.findIndex((title) => idAt(title) === id);
  const next = all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  if (library.state.get().open && idAt(next ?? null) !== id) next?.click();
}

/** Opens the form in which an article is edited. */
function edit(): void {
  const form = document.querySelector<HTMLDetailsElement>('.reading .again');
  if (!form) return;
  form.open = true;
  form.querySelector<HTMLElement>('input, select')?.focus();
}

const ACTS: Readonly<Record<string, (library: Library) => void | Promise<void>>> = {
  j: (library) => step(library, 1),
  k: (library) => step(library, -1),
  x: (library) => {
    const id = current(library);
    if (id !== undefined) library.select([id], !library.state.get().selected.has(id));
  },
  '/': () => document.getElementById('search')?.focus(),
  e: async (library) => {
    const id = idAt(document.activeElement);
    const row = shownRows(library.state.get()).find((one) => one.id === id);
    if (row?.state === 'saved' && library.state.get().open?.id !== id) await library.open(row);
    requestAnimationFrame(edit);
  },
  o: (library) => {
    const id = current(library);
    const row = shownRows(library.state.get()).find((one) => one.id === id);
    if (row && isOnTheWeb(row)) window.open(row.url, '_blank', 'noreferrer,noopener');
  },
};

export function useKeys(library: Library): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isComposing(event) || isTyping(event.target)) return;
      const act = ACTS[event.key];
      if (!act) return;
      event.preventDefault();
      void act(library);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [library]);
}
