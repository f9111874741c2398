/** A value that notifies its watchers when it changes: what models hold and components draw. */

export type Watched<T> = {
  readonly get: () => T;
  /** Reports every change until the returned function is called. */
  readonly watch: (notify: () => void) => () => void;
};

export type Store<T> = Watched<T> & { readonly set: (next: T) => void };

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const notify of [...watchers]) notify();
    },
    watch: (notify) => {
      watchers.add(notify);
      return () => watchers.delete(notify);
    },
  };
}
