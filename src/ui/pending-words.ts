/** Words that are typed and not added: what saves a form asks its fields first, so that none is lost. */

type Settle = () => boolean;

const fields = new Set<Settle>();

/** `settle` adds what can be meant only one way, else asks the user; whether nothing is left to ask. */
export function watchPending(settle: Settle): () => void {
  fields.add(settle);
  return () => fields.delete(settle);
}

/** Whether no field holds a word that is not added; the first that does asks. */
export const settlePending = (): boolean => [...fields].every((settle) => settle());
