/** Where the focus goes when what had it is gone from a list. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export type FocusList = {
  /** Selector of its items, each of which has its `data-id`. */
  readonly items: string;
  /** Selector of what takes the focus in an item; the item itself where nothing in it does. */
  readonly within?: string;
  /** Selector of what takes it where no item is left. */
  readonly otherwise: string;
};

type Last = { readonly element: Element; readonly id: string; readonly index: number };

const allItems = ({ items }: FocusList): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(items),
];

function toLast(list: FocusList, element: Element): Last | undefined {
  const item = element.closest<HTMLElement>(list.items);
  return item
    ? { element, id: item.dataset.id ?? '', index: allItems(list).indexOf(item) }
    : undefined;
}

function focusItem({ within }: FocusList, item: HTMLElement): void {
  const part = within && item.querySelector<HTMLElement>(within);
  // An item takes the focus from here only.
  if (!part) item.setAttribute('tabindex', '-1');
  (part || item).focus();
}

/** To its item, or else to the one that stands there now, or else to what the list names. */
export function useKeptFocus(list: FocusList): void {
  const last = useRef<Last | undefined>(undefined);
  useEffect(() => {
    const hear = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? toLast(list, target) : undefined;
    };
    document.addEventListener('focusin', hear);
    return () => document.removeEventListener('focusin', hear);
  }, [list]);
  useLayoutEffect(() => {
    const { current } = last;
    if (!current || current.element.isConnected) return;
    last.current = undefined;
    if (document.activeElement && document.activeElement !== document.body) return;
    const items = allItems(list);
    const same = items.find(({ dataset }) => dataset.id === current.id);
    const next = same ?? items[Math.min(current.index, items.length - 1)];
    if (next) focusItem(list, next);
    else document.querySelector<HTMLElement>(list.otherwise)?.focus();
  });
}
