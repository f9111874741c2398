/** Where the focus goes when what had it is gone from the list. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Last = { readonly element: Element; readonly id: string; readonly index: number };

const allRows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#rows > .row')];

const toLast = (element: Element): Last | undefined => {
  const row = element.closest<HTMLElement>('.row');
  return row ? { element, id: row.dataset.id ?? '', index: allRows().indexOf(row) } : undefined;
};

/** To its row, or else to the one that stands there now, or else to the search. */
export function useKeptFocus(): void {
  const last = useRef<Last | undefined>(undefined);
  useEffect(() => {
    const hear = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? toLast(target) : undefined;
    };
    document.addEventListener('focusin', hear);
    return () => document.removeEventListener('focusin', hear);
  }, []);
  useLayoutEffect(() => {
    const { current } = last;
    if (!current || current.element.isConnected) return;
    last.current = undefined;
    if (document.activeElement && document.activeElement !== document.body) return;
    const rows = allRows();
    const row = rows.find(({ dataset }) => dataset.id === current.id);
    const next = row ?? rows[Math.min(current.index, rows.length - 1)];
    // A row takes the focus from here only.
    next?.setAttribute('tabindex', '-1');
    (next ?? document.getElementById('search'))?.focus();
  });
}
