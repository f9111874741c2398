/** What keeps things as long as the browser runs: the background side and each page put it in at their start. */

export type SessionStore = {
  readonly read: (key: string) => Promise<unknown>;
  /** The values of all keys that begin with `prefix`. */
  readonly readItems: (prefix: string) => Promise<unknown[]>;
  /** Throws `storage-failed`. */
  readonly write: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
};

let inUse: SessionStore | undefined;

export function useSessionStore(store: SessionStore): void {
  inUse = store;
}

/** Without one, what was kept by another run would seem to be gone. */
export function sessionStore(): SessionStore {
  if (!inUse) throw new Error('no session store is in use');
  return inUse;
}
