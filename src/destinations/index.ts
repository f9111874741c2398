/** The places a note can go. */
import type { Destination } from '../core/destination.ts';
import { type Registry, toRegistry } from '../core/registry.ts';

export const destinations: Registry<Destination> = toRegistry(
  import.meta.glob<Destination>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
