/** All rules, with what finds the pages of an article. */
import { findPages } from '../pages/find-pages.ts';
import { COMMON_RULES, type Rules } from './rules.ts';

export const ALL_RULES: Rules = { ...COMMON_RULES, findPages };
