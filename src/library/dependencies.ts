/** What the library page gets from outside. */
import type { DestinationInfo } from '../platform/contracts.ts';
import type { RecentTerms } from '../settings/recent-terms.ts';
import type { Option } from '../ui/field.tsx';

export type Dependencies = {
  readonly profiles: readonly Option[];
  readonly destinations: readonly DestinationInfo[];
  readonly recentTerms: RecentTerms;
};
