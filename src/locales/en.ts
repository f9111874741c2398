/** The interface in English; its shape is what every other language has to fill. */
import type { ChoiceKey } from '../core/choice.ts';
import type { CompletenessWarning } from '../core/stages.ts';
import about from './en/about.ts';
import destinations from './en/destinations.ts';
import faults from './en/faults.ts';
import firstRun from './en/first-run.ts';
import images from './en/images.ts';
import library from './en/library.ts';
import options from './en/options.ts';
import popup from './en/popup.ts';
import profiles from './en/profiles.ts';

export type LanguageFacts = {
  /** BCP 47. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
};

const language: LanguageFacts = { tag: 'en', name: 'English', direction: 'ltr' };

const warnings: Record<CompletenessWarning, string> = {
  'shorter-than-stated': 'The text is shorter than the page says it is. Part of it may be missing.',
  'pictures-missing': 'Some pictures of the article were not found.',
  'one-page-of-many': 'This is one page of an article that has several.',
  paywalled: 'The article is behind a paywall. Perhaps only its beginning is here.',
  'shorter-than-shown':
    'This is very little of what the page shows. Perhaps it is not the article: select the text and save the selection.',
  'another-text':
    'The page has another text about as long as this one. Check that this is the one you want.',
  'facts-disagree': 'The page contradicts itself about its title or date. Check them.',
  'stale-head':
    'Part of the page describes another article and was ignored. Reload the page for more facts.',
};

const en = {
  language,
  manifest: {
    name: 'Presscut',
    description:
      'Saves a news article as a Markdown file with front matter, by one click or one key.',
    actionTitle: 'Save this article',
    libraryCommand: 'Open the library',
    saveCommand: 'Save the article at once, with your defaults',
  },
  faults,
  doubts: warnings,
  menus: {
    saveArticle: 'Save article as Markdown',
    saveSelection: 'Save selection as Markdown',
    copyMarkdown: 'Copy article as Markdown',
    library: 'Open the library',
  },
  toast: {
    saved: (path: string) => `Saved: ${path}`,
    savedAs: (path: string) => `Saved under the name the browser chose: ${path}`,
    savedElsewhere: (path: string) => `Saved under another name: ${path}`,
    copied: 'Copied as Markdown',
    unsaved: (reason: string) => `Not saved. ${reason}`,
    uncopied: (reason: string) => `Not copied. ${reason}`,
    savedBefore: (day: string) => `Already saved on ${day}, and changed since.`,
    unchanged: (day: string, path: string) =>
      `Already saved on ${day}, unchanged since: ${path}. Do it once more to save another copy.`,
    copyByHand: 'The browser wants a click before it lets Presscut copy.',
    copyButton: 'Copy',
    close: 'Close',
  },
  badge: {
    saved: 'Saved',
    unsaved: (count: number) =>
      count === 1 ? '1 article is not saved' : `${count} articles are not saved`,
  },
  choice: {
    title: 'Title',
    categories: 'Categories',
    tags: 'Tags',
    profile: 'Profile',
    folder: 'Folder',
    folderHint: 'Below the downloads folder; / is that folder itself.',
    fileName: 'File name',
    author: 'Author',
    destination: 'Save to',
    pictures: 'Pictures',
    letters: 'Letters of file names',
    body: 'Body of the note',
    bodies: { markdown: 'Markdown', html: 'HTML' },
    asDefault: 'Default',
    on: 'Yes',
    off: 'No',
  } satisfies Readonly<Record<ChoiceKey, string>> & Readonly<Record<string, unknown>>,
  chips: {
    add: 'Add…',
    remove: (item: string) => `Remove ${item}`,
    suggest: (item: string) => `Add ${item}`,
    suggested: 'From the page',
    added: (item: string) => `${item} added`,
    removed: (item: string) => `${item} removed`,
    hint: 'Enter or a comma adds, Backspace removes the last.',
  },
  about,
  destinations,
  firstRun,
  images,
  warnings: {
    'settings-damaged':
      'Your settings are damaged. What can be read of them is used; look at the options.',
    'storage-failing':
      'The browser’s storage is full or broken: the article can be saved, but is lost if the browser closes before, and the library does not get it. Make room on the disk.',
  },
  broken: {
    part: 'Presscut can’t show this part of the page. Reload it; nothing you saved is lost.',
    reload: 'Reload this page',
  },
  popup,
  options,
  profiles,
  library,
};

export default en;

/** Every sentence of the interface; functions take what is put into them, as plain text. */
export type Messages = typeof en;
