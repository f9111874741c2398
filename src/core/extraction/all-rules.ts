/** All rules there are. */
import { fixesOnDemand } from '../page-fixes/on-demand/index.ts';
import { findPages } from '../pages/find-pages.ts';
import { COMMON_RULES, type Rules, withFixes } from './rules.ts';

export const ALL_RULES: Rules = { ...withFixes(COMMON_RULES, fixesOnDemand), findPages };
