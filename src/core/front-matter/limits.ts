/** What each notation of front matter can hold, by id, without the libraries that write it. */
import type { Field } from '../profiles/profile.ts';
import { toRegistry } from '../registry.ts';
import type { Limits } from './notations/notation.ts';

/** As modules of their own, by the query: a page that checks profiles need not load what writes YAML. */
export const limits = toRegistry<Limits>(
  import.meta.glob(['./notations/*.ts', '!./notations/index.ts', '!./notations/notation.ts'], {
    eager: true,
    import: 'limits',
    query: '?limits',
  }),
);

/** What of a field its notation cannot hold, among the fields beside it. */
export type Excess = 'key' | 'nested' | 'twice';

export const excessOf = (
  field: Field,
  beside: readonly Field[],
  notation: string,
): Excess | undefined => {
  const { isKey, nameOf, flat } = limits.get(notation) ?? {};
  const { key } = field;
  if (isKey && !isKey(key)) return 'key';
  if (flat && ('fields' in field || ('list' in field && field.shape === 'named'))) return 'nested';
  const first = nameOf && beside.find((other) => nameOf(other.key) === nameOf(key));
  return first && first.key !== key ? 'twice' : undefined;
};
