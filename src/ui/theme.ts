/** Light or dark, as the user set it; `auto` follows the system. */
import type { Messages } from '../locales/index.ts';

export type Theme = keyof Messages['options']['themes'];

export function applyTheme({ documentElement }: Document, theme: Theme = 'auto'): void {
  if (theme === 'auto') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
}
