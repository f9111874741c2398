/** Every source of facts, by id, and what they claim about one page. */

import type { Claims } from '../claims/claims.ts';
import { type CheckTime, untimed } from '../deadline.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { toRegistry } from '../registry.ts';
import { type Source, toSourcePage } from './source.ts';

export const sources = toRegistry(
  import.meta.glob<Source>(['./*.ts', '!./index.ts', '!./source.ts'], {
    eager: true,
    import: 'default',
  }),
);

/**
 * What each source claims, by its id; sources that know nothing are left out. `body` is the article as
 * the engine found it.
 */
export function readClaims(
  page: PageFacts,
  body: ParentNode,
  checkTime: CheckTime = untimed,
): Record<string, Partial<Claims>> {
  const read = toSourcePage(page, body);
  const claims: Record<string, Partial<Claims>> = {};
  for (const [id, source] of sources) {
    checkTime();
    const claimed = source.read(read);
    if (Object.keys(claimed).length) claims[id] = claimed;
  }
  return claims;
}
