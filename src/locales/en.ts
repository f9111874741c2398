/** The interface in English; its shape is what every other language has to fill. */
import type { FaultCode } from '../core/fault.ts';
import type { Doubt } from '../core/stages.ts';

export type LanguageFacts = {
  /** BCP 47. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
};

const language: LanguageFacts = { tag: 'en', name: 'English', direction: 'ltr' };

const faults: Record<FaultCode, string> = {
  'no-article': 'There is no article on this page. Open a single article and try again.',
  'restricted-page':
    'The browser lets no extension read this page: it is one of its own pages or an extension store. Open an article on the web.',
  'pdf-page': 'This is a PDF. Presscut reads web pages: open the article’s web page instead.',
  'view-source-page': 'This is the source view of a page. Open the page itself and try again.',
  'local-file':
    'The browser does not let Presscut read files. Allow access to file addresses on the browser’s extensions page, then try again.',
  'no-permission':
    'The browser does not let Presscut read this page. On an article, click the toolbar button again; an empty tab, a source view or a page of the browser cannot be read.',
  'tab-gone': 'The tab is closed. Open the article again and try again.',
  'page-changed':
    'The page changed while it was being read. Wait until it has loaded and try again.',
  'page-timeout':
    'The page does not answer. Wait until it has loaded, or reload it, and try again.',
  'page-too-large':
    'This page is too large to read. Select the text you want and save the selection.',
  'empty-selection':
    'Nothing is selected on the page. Select some text, or save the whole article.',
  'convert-timeout': 'Converting the article takes too long. Try again, or save a selection of it.',
  'note-unreadable':
    'The note did not read back correctly, so it was not saved. Choose another profile and try again.',
  'unknown-profile': 'The chosen profile no longer exists. Choose another one.',
  'download-refused':
    'The browser refused the download. Check the folder and file name and that downloads are allowed.',
  'download-interrupted': 'The download was interrupted, and nothing is saved. Try again.',
  'download-missing':
    'The browser says it is done, but the file is not there. Check your downloads folder and try again.',
  'disk-full': 'The disk is full. Make room and try again.',
  'clipboard-refused':
    'The browser did not let Presscut copy. Select the text of the preview and copy it.',
  'settings-invalid': 'These settings cannot be used. Correct them, or import another file.',
  'storage-failed':
    'The browser could not store this. Check that there is room on the disk, then try again.',
  'clip-gone': 'What was read from the page is no longer kept. Read the page again.',
  unexpected: 'Something went wrong in Presscut. Try again; if it happens again, reload the page.',
};

const doubts: Record<Doubt, string> = {
  'shorter-than-stated': 'The text is shorter than the page says it is. Part of it may be missing.',
  'pictures-missing': 'Some pictures of the article were not found.',
  'one-page-of-many': 'This is one page of an article that has several.',
  paywalled: 'The article is behind a paywall. Perhaps only its beginning is here.',
};

const en = {
  language,
  manifest: {
    name: 'Presscut',
    description:
      'Saves a news article as a Markdown file with front matter, by one click or one key.',
    actionTitle: 'Save this article',
    saveCommand: 'Save the article at once, with your defaults',
  },
  faults,
  doubts,
  menus: {
    saveArticle: 'Save article as Markdown',
    saveSelection: 'Save selection as Markdown',
    copyMarkdown: 'Copy article as Markdown',
  },
  toast: {
    saved: (path: string) => `Saved: ${path}`,
    savedAs: (path: string) => `Saved under the name the browser chose: ${path}`,
    copied: 'Copied as Markdown',
    unsaved: (reason: string) => `Not saved. ${reason}`,
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
  },
  chips: {
    add: 'Add…',
    remove: (item: string) => `Remove ${item}`,
    suggest: (item: string) => `Add ${item}`,
    suggested: 'From the page',
    added: (item: string) => `${item} added`,
    removed: (item: string) => `${item} removed`,
    hint: 'Enter or a comma adds, Backspace removes the last.',
  },
  popup: {
    reading: 'Reading the page…',
    unsavedPage: 'This page cannot be saved',
    tryAgain: 'Try again',
    words: (count: string) => `${count} words`,
    picture: 'Picture',
    noPicture: 'No picture found',
    openPicture: 'Open',
    selection: 'Save only the selection',
    from: {
      defaults: 'Your defaults',
      site: (site: string) => `Your rule for ${site}`,
      draft: 'Your unfinished draft',
    },
    path: 'File',
    preview: 'Preview',
    previewing: 'Preparing the preview…',
    save: 'Save',
    saving: 'Saving…',
    waiting: 'Waiting for the browser. It may be asking where to save the file.',
    saved: (path: string) => `Saved: ${path}`,
    renamed: (asked: string) => `The browser changed the name. It was to be ${asked}.`,
    copy: 'Copy Markdown',
    copied: 'Copied',
    close: 'Close',
    options: 'Options',
    draftLost: 'Your edits cannot be kept: do not close this window before saving.',
    dismiss: 'Dismiss',
    inProgress: 'In progress',
  },
  options: {
    title: 'Presscut options',
    status: {
      saving: 'Saving…',
      saved: 'Saved',
      invalid: 'Not saved: see the marked field',
      failed: 'Not saved',
    },
    defaults: 'Defaults',
    defaultsHint: 'Every article starts with these. The popup lets you change them.',
    sites: 'Rules by site',
    sitesHint: 'For articles of a site and its sub-domains, instead of the defaults.',
    site: 'Site',
    noSites: 'No rules yet.',
    addSite: 'Add a rule',
    newSite: 'New rule',
    removeSite: 'Remove rule',
    siteRemoved: (site: string) => `Rule for ${site} removed.`,
    undo: 'Undo',
    generalProfile: 'The general one',
    files: 'Files',
    placeholders: 'Insert',
    example: 'Example',
    exampleTitle: 'New bridge opens over the harbour',
    exampleSection: 'City',
    interface: 'Language',
    languageLabel: 'Language of the interface',
    languageAuto: 'As the browser',
    shortcuts: 'Shortcuts',
    shortcutOpen: 'Open the popup',
    shortcutNone: 'not set',
    shortcutsHow: {
      chromium: 'To change them, open chrome://extensions/shortcuts in a new tab.',
      firefox:
        'To change them, open about:addons, click the gear and choose “Manage Extension Shortcuts”.',
    },
    backup: 'Import and export',
    backupHint: 'All settings in one JSON file, for a backup or another browser.',
    exportButton: 'Export settings',
    importButton: 'Import settings…',
    imported: (sites: number) =>
      `Settings imported, with ${sites === 1 ? '1 rule' : `${sites} rules`} by site.`,
    importRefused: (where: string) =>
      `Nothing was imported: the value at “${where}” cannot be used. Your settings are unchanged.`,
    importNoJson: 'Nothing was imported: this file is not JSON. Your settings are unchanged.',
    errors: {
      site: 'Write a host name, such as example.org.',
      siteTwice: 'There is already a rule for this site.',
      braces: 'Each { needs its }.',
      placeholder: (name: string) => `{${name}} is not known.`,
      long: (limit: number) => `Use at most ${limit} characters.`,
    },
  },
};

export default en;

/** Every sentence of the interface; functions take what is put into them, as plain text. */
export type Messages = typeof en;
