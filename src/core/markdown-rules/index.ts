/** Every Markdown rule by id. */
import type { MarkdownRule } from '../markdown-rule.ts';
import { toRegistry } from '../registry.ts';

export const markdownRules = toRegistry<MarkdownRule>(
  import.meta.glob(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
