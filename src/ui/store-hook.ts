/** Draws a component again whenever a store changes. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Watched } from './store.ts';

export function useStore<T>(store: Watched<T>): T {
  const [value, draw] = useState(store.get);
  useLayoutEffect(() => {
    draw(store.get);
    return store.watch(() => draw(store.get));
  }, [store]);
  return value;
}
