/** The interface in English; its shape is what every other language has to fill. */
import type { ChoiceKey } from '../core/choice.ts';
import type { Removal } from '../core/destination.ts';
import type { WordPlaceholder } from '../core/patterns/words.ts';
import type { CompletenessWarning } from '../core/stages.ts';
import type { Topic } from '../core/suggest/topics.ts';
import about from './en/about.ts';
import batch from './en/batch.ts';
import destinations from './en/destinations.ts';
import faults from './en/faults.ts';
import firstRun from './en/first-run.ts';
import images from './en/images.ts';
import library from './en/library.ts';
import options from './en/options.ts';
import popup from './en/popup.ts';
import preview from './en/preview.ts';
import profiles from './en/profiles.ts';
import suggestions from './en/suggestions.ts';

export type LanguageFacts = {
  /** BCP 47. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
};

const language: LanguageFacts = { tag: 'en', name: 'English', direction: 'ltr' };

const warnings: Record<CompletenessWarning, string> = {
  'shorter-than-stated': 'The text is shorter than the page says. Part of it may be missing.',
  'pictures-missing': 'Some of the article’s images weren’t found.',
  'one-page-of-many': 'This is one page of several.',
  paywalled: 'This article is behind a paywall. Only its beginning may be here.',
  'list-of-articles':
    'This looks like a list of articles, not an article. Open one of them to save it.',
  'shorter-than-shown':
    'This is only a small part of the page and may not be the article. Select the text and save the selection.',
  'another-text':
    'The page has another text of about this length. Check that this is the one you want.',
  'facts-disagree': 'The page gives conflicting titles or dates. Please check them.',
  'stale-head':
    'Some of the page’s data belongs to another article and was ignored. Reload the page for complete details.',
};

const en = {
  language,
  manifest: {
    name: 'Presscut',
    description:
      'Saves a news article as a Markdown file with front matter, with one click or one keystroke.',
    actionTitle: 'Save this article',
    libraryCommand: 'Open the library',
    batchCommand: 'Save several pages at once',
    saveCommand: 'Save the article right away, with your defaults',
  },
  faults,
  doubts: warnings,
  menus: {
    saveArticle: 'Save this page as Markdown',
    saveSelection: 'Save selection as Markdown',
    copyMarkdown: 'Copy this page as Markdown',
    library: 'Open the library',
    batch: 'Save several pages…',
    batchTabs: 'Save selected tabs…',
    batchLinks: 'Save links on this page…',
    batchSelection: 'Save links in selection…',
    batchLink: 'Save linked page…',
  },
  toast: {
    saved: (path: string) => `Saved to ${path}.`,
    undo: 'Undo',
    categories: 'Categories',
    showFile: 'Show file',
    undone: {
      removed: 'Undone. The file is deleted.',
      gone: 'Undone. The file was already gone.',
      changed: 'Not undone: the file has changed since you saved it.',
    } satisfies Record<Removal, string>,
    copied: 'Copied as Markdown',
    unsaved: (reason: string) => `Not saved. ${reason}`,
    uncopied: (reason: string) => `Not copied. ${reason}`,
    savedBefore: (day: string) => `You saved this on ${day}. It has changed since.`,
    unchanged: (day: string, path: string) =>
      `Already saved on ${day}, unchanged since: ${path}. Press again to save a second copy.`,
    copyByHand: 'Click Copy to finish copying.',
    copyButton: 'Copy',
    close: 'Close',
  },
  badge: {
    saved: 'Saved',
    unsaved: (count: number) =>
      count === 1 ? '1 article couldn’t be saved' : `${count} articles couldn’t be saved`,
  },
  choice: {
    title: 'Title',
    remark: 'Your comment',
    remarkHint: 'Optional',
    edits: 'Corrections',
    categories: 'Categories',
    tags: 'Tags',
    profile: 'Format',
    folder: 'Folder',
    folderHint: 'Inside the place where notes go. Enter / for its top level.',
    fileName: 'File name',
    author: 'Author',
    destination: 'Save to',
    pictures: 'Images',
    letters: 'Characters in file names',
    body: 'Body',
    pages: 'Join the pages of an article',
    bodies: { markdown: 'Markdown', html: 'HTML' },
    asDefault: 'Default',
    listWays: { default: 'Default', plus: 'Default plus', only: 'Only these' },
    on: 'Yes',
    off: 'No',
  } satisfies Readonly<Record<ChoiceKey, string>> & Readonly<Record<string, unknown>>,
  chips: {
    add: 'Add…',
    remove: (item: string) => `Remove ${item}`,
    suggest: (item: string) => `Add ${item}`,
    suggested: 'Suggestions',
    more: (count: number) => `+${count} more`,
    create: {
      categories: (item: string) => `New category “${item}”`,
      tags: (item: string) => `New tag “${item}”`,
      entries: (item: string) => `Add “${item}”`,
    },
    pending: (text: string) => `“${text}” isn’t added yet. Press Enter to add it, or`,
    drop: 'leave it out',
    moved: (item: string, place: number) => `${item} moved to place ${place}`,
    why: {
      rule: (word: string) => `your rule for “${word}”`,
      usual: (place: string) => `usual for ${place}`,
      history: (what: string) => `used before for ${what}`,
      topic: (section: string) => `topic of “${section}”`,
      section: 'section of the page',
      keyword: 'keyword of the page',
      site: 'you often file by site name',
      used: 'used before',
    },
    /** What the page puts in, where a category or a tag is not written out. */
    fromPage: {
      section: 'Page’s section',
      site: 'Site name',
      keywords: 'Page’s keywords',
      author: 'First author',
      year: 'Year',
    } satisfies Readonly<Record<WordPlaceholder, string>>,
    added: (item: string) => `${item} added`,
    removed: (item: string) => `${item} removed`,
    hint: 'Enter or Tab picks the highlighted suggestion. Ctrl+Enter or a comma adds what you typed. Backspace removes the last entry. Left arrow goes to the entries, where Alt with an arrow moves one.',
  },
  topics: {
    politics: 'Politics',
    world: 'World',
    economy: 'Economy',
    technology: 'Technology',
    science: 'Science',
    health: 'Health',
    environment: 'Environment',
    sport: 'Sport',
    culture: 'Culture',
    life: 'Life',
    society: 'Society',
    opinion: 'Opinion',
  } satisfies Readonly<Record<Topic, string>>,
  about,
  batch,
  destinations,
  firstRun,
  images,
  warnings: {
    'settings-damaged':
      'Your settings are damaged. Presscut uses what it can read. Check the options.',
    'storage-failing':
      'The browser’s storage is full or broken. You can save the article, but it’s lost if the browser closes first, and the library won’t have it. Free some disk space.',
  },
  broken: {
    part: 'Presscut can’t show this part of the page. Reload it. Nothing you saved is lost.',
    reload: 'Reload this page',
  },
  popup,
  preview,
  options,
  profiles,
  suggestions,
  library,
};

export default en;

/** Every sentence of the interface; functions take what is put into them, as plain text. */
export type Messages = typeof en;
