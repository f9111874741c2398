/** Every source of facts, by id, and what they claim about one page. */
import { type CheckTime, untimed } from '../deadline.ts';
import type { PageFacts, Source } from '../page.ts';
import { toRegistry } from '../registry.ts';
import type { Claims } from '../stages.ts';

export const sources = toRegistry(
  import.meta.glob<Source>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

/** What each source claims, by its id; sources that know nothing are left out. */
export function readClaims(
  page: PageFacts,
  body: ParentNode,
  checkTime: CheckTime = untimed,
): Record<string, Partial<Claims>> {
  const claims: Record<string, Partial<Claims>> = {};
  for (const [id, source] of sources) {
    checkTime();
    const claimed = source.read(page, body);
    if (Object.keys(claimed).length) claims[id] = claimed;
  }
  return claims;
}
