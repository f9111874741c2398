/** The icons of the interface. They stand beside words and say nothing by themselves. */
import type { JSX } from 'preact';

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3.2L13 5',
  warning: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 7.3v3.6M8 4.9v.2',
  plus: 'M8 3.5v9M3.5 8h9',
  up: 'M8 12.5v-9M4 7.5l4-4 4 4',
  more: 'M4 6l4 4 4-4',
  down: 'M8 3.5v9M4 8.5l4 4 4-4',
  image: 'M2 3h12v10H2zM2 11l3.6-3.6 2.8 2.8 2-2L14 11.6M10.6 5.7v.2',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.4 10.4 14 14',
  books: 'M3 2.5h3v11H3zM6 2.5h3v11H6zM10 3.2l2.6-.7 2 10.4-2.6.6z',
  puzzle: 'M2.5 5.5h3a1.8 1.8 0 1 1 3.4 0h3v3.2a1.8 1.8 0 1 1 0 3.2v2.1h-9.4z',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4',
  stack: 'M2.5 5 8 2.5 13.5 5 8 7.5zM2.5 8 8 10.5 13.5 8M2.5 11 8 13.5 13.5 11',
  gear: 'M2 4.5h7M13 4.5h1M11 2.8v3.4M2 11.5h1M7 11.5h7M5 9.8v3.4',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
