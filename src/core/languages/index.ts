/** Every language of pages, by its BCP 47 code. A page is read with those it needs (`core/vocabulary`). */
import { type Registry, toRegistry } from '../registry.ts';
import type { Language } from './language.ts';

export const languages: Registry<Language> = toRegistry(
  import.meta.glob<Language>(['./*.ts', '!./index.ts', '!./language.ts'], {
    eager: true,
    import: 'default',
  }),
);
