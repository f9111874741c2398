/** Every renderer by its name. */
import { toRegistry } from '../../../src/core/registry.ts';
import type { Renderer } from '../renderer.ts';

export const renderers = toRegistry<Renderer>(
  import.meta.glob(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
