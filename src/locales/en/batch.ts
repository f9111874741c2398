/** The page of a batch, in English. */
import type { BatchState, RowState } from '../../core/batch.ts';
import type { Refusal } from '../../core/lists/list.ts';
import type { PagePart } from '../../core/lists/page-links.ts';

const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

const states: Record<RowState, string> = {
  waiting: 'Waiting',
  loading: 'Loading…',
  read: 'Read',
  saving: 'Saving…',
  saved: 'Saved',
  doubtful: 'Saved, please check',
  duplicate: 'Already saved',
  failed: 'Not saved',
  undone: 'Undone',
};

const progress: Record<BatchState, string> = {
  draft: 'Not started',
  running: 'Saving…',
  paused: 'Paused',
  stopped: 'Stopped',
  undoing: 'Undoing…',
  done: 'Done',
};

const refusals: Record<Refusal, (count: number) => string> = {
  'no-url': (count) => `${count} without an address`,
  'not-a-url': (count) => `${count} without a valid address`,
  'other-scheme': (count) => `${count} not a web page (http or https)`,
  'too-long': (count) => `${count} with an address that’s too long`,
};

const parts: Record<PagePart, string> = {
  main: 'Main list',
  menu: 'Menu',
  header: 'Header',
  footer: 'Footer',
  aside: 'Sidebar',
  other: 'Other links',
};

const batch = {
  title: 'Save several pages',
  link: 'Several pages',
  intro:
    'Presscut opens the pages in a separate, muted window, reads and saves them, then closes them.',
  add: 'Add pages',
  addMore: 'Add pages, categories or tags',
  tabs: 'Tabs of this window',
  selected: (count: number) => `Selected tabs (${count})`,
  links: 'Links on the page you came from',
  text: 'Addresses (one per line) or an exported list',
  textHint:
    'Bookmarks, Pocket, Instapaper, Raindrop, Omnivore, Readwise, wallabag, Karakeep, RSS, Atom and sitemaps all work.',
  addText: 'Add these',
  file: 'Choose a file…',
  feed: 'Feed address',
  addFeed: 'Add the feed',
  feedsHere: 'Feeds found',
  added: (count: number, picked: number) =>
    picked === count ? `${pages(count)} added.` : `${pages(count)} added, ${picked} selected.`,
  known: (count: number) => `${count} saved before, so not selected.`,
  again: (count: number) => `${count} already in this list.`,
  twice: (count: number) => `${count} ${count === 1 ? 'was' : 'were'} in the list twice.`,
  left: (count: number) => `${count} not added: the list is full.`,
  refused: (what: string) => `Left out: ${what}.`,
  refusals,
  needsAll:
    'To see the tabs of this window, Presscut needs access to all sites. You can have this access removed at the end.',
  access: (names: string, count: number) =>
    count === 1
      ? `To open the page, Presscut needs access to ${names}.`
      : `To open the pages, Presscut needs access to ${count} sites: ${names}.`,
  allowThese: 'Allow these sites and start',
  allowAll: 'Allow all sites and start',
  allowTabs: 'Allow all sites',
  givesBack: 'Remove this access at the end',
  denied: 'Presscut can’t open the pages without access.',
  toSave: (count: number) => (count === 0 ? 'No pages selected' : `${pages(count)} to save`),
  start: 'Start',
  pickFirst: 'Select at least one page below.',
  resume: 'Resume',
  pause: 'Pause',
  stop: 'Stop',
  retry: (count: number) => `Try ${count} again`,
  undo: 'Undo all',
  undoSure: (count: number) =>
    `Delete ${files(count)}? Edits you made in ${count === 1 ? 'it' : 'them'} are lost.`,
  undoYes: (count: number) => `Delete ${files(count)}`,
  undoNo: 'Keep all',
  undone: (count: number) => `${count} undone`,
  another: 'New list',
  earlier: 'Earlier lists',
  forAll: 'For all pages',
  filter: 'Filter',
  pages: 'Pages',
  picked: (count: number, all: number) => `${count} of ${all} selected`,
  all: 'Select all',
  none: 'Select none',
  more: (count: number) => `Show ${count} more`,
  empty: 'Nothing here yet. Add some pages above.',
  savedBefore: 'saved before',
  own: 'Categories',
  parts,
  states,
  progress,
  done: (count: number, all: number) => `${count} of ${all} done`,
  count: (state: string, count: number) => `${state}: ${count}`,
  index: 'Save a note with all links',
  indexTitle: (day: string) => `Articles saved on ${day}`,
  indexSaved: (path: string) => `Links saved to ${path}.`,
  windowHint: 'Presscut is reading pages in this window. Close it to pause.',
};

export default batch;
