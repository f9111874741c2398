/** Every source of facts, by id, and what they claim about one page. */

import type { PageFacts } from '../page/page-facts.ts';
import { toRegistry } from '../registry.ts';
import type { Claims } from '../stages.ts';
import type { Source } from './source.ts';

export const sources = toRegistry(
  import.meta.glob<Source>(['./*.ts', '!./index.ts', '!./source.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** What each source claims, by its id; sources that know nothing are left out. */
export function readClaims(page: PageFacts, body: ParentNode): Record<string, Partial<Claims>> {
  const claims: Record<string, Partial<Claims>> = {};
  for (const [id, source] of sources) {
    const claimed = source.read(page, body);
    if (Object.keys(claimed).length) claims[id] = claimed;
  }
  return claims;
}
