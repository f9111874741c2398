/** Every Markdown rule by id. */

import { toRegistry } from '../../registry.ts';
import type { MarkdownRule } from './rule.ts';

export const markdownRules = toRegistry<MarkdownRule>(
  import.meta.glob(['./*.ts', '!./index.ts', '!./rule.ts'], { eager: true, import: 'default' }),
);
