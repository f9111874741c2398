/** What the library page gets from outside. */
import type { Place } from '../platform/contracts.ts';
import type { Used } from '../settings/used.ts';
import type { Option } from '../ui/field.tsx';

export type Surroundings = {
  readonly profiles: readonly Option[];
  readonly places: readonly Place[];
  readonly used: Used;
};
