/** The popup in English. */

const popup = {
  reading: 'Reading the page…',
  unsavedPage: 'This page can’t be saved',
  notSaved: (title: string) => `“${title}” wasn’t saved.`,
  tryAgain: 'Try again',
  words: (count: string) => `${count} words`,
  characters: (count: string) => `${count} characters`,
  /** Stands between the names of authors. */
  between: ', ',
  always: (site: string) => `Always like this on ${site}`,
  ruleSaved: (site: string) => `Rule for ${site} saved.`,
  image: 'Cover image',
  noImage: (images: number) => {
    if (images === 0) return 'No cover image';
    return `No cover image · ${images === 1 ? '1 image' : `${images} images`} in the text`;
  },
  openImage: 'Open',
  unsure: (fact: string) => `${fact} (uncertain)`,
  scope: 'What to save',
  scopes: { selection: 'Selection', page: 'Whole article' },
  from: {
    defaults: 'Your defaults',
    site: (site: string) => `Your rule for ${site}`,
    draft: 'Your unfinished draft',
    saved: 'As saved before',
  },
  pages: {
    place: (page: number, of: number) => `This is page ${page} of ${of}.`,
    read: (of?: number) => (of === undefined ? 'Read all pages' : `Read all ${of} pages`),
    reading: (page: number, of: number) => `Reading page ${page} of ${of}…`,
    all: (of: number) => `All ${of} pages are included.`,
    missing: (read: number, of: number, missing: string) =>
      `${read} of ${of} pages are included. Couldn’t read page ${missing}.`,
    others: 'The other pages are separate articles.',
    stop: 'Cancel',
  },
  path: 'File',
  preview: 'Preview',
  previewing: 'Preparing the preview…',
  save: 'Save',
  saving: 'Saving…',
  savedOn: {
    unchanged: (day: string) => `Saved on ${day} · article unchanged`,
    changed: (day: string) => `Saved on ${day} · the article has changed since`,
    gone: (day: string) => `Saved on ${day}, but the file is gone.`,
  },
  update: 'Update file',
  updateHint: (path: string) => `Replaces ${path}. Edits you made in that file are lost.`,
  openEntry: 'Open in library',
  saveCopy: 'Save a copy',
  waiting: 'Waiting for the browser. It may be asking where to save the file.',
  saved: 'Saved',
  edit: 'Edit',
  noCategories: 'No categories',
  allowAndRetry: 'Allow and try again',
  undoFailed: 'Couldn’t undo this.',
  renamed: (asked: string) => `Your browser changed the file name. Presscut asked for ${asked}.`,
  numbered: (asked: string, name: string) =>
    `“${asked}” was there already, so this one is called “${name}”.`,
  copy: 'Copy Markdown',
  copied: 'Copied',
  done: 'Done',
  options: 'Options',
  draftLost: 'Your edits can’t be kept as a draft. Save before you close this window.',
  openPage: 'Open the page',
  dismiss: 'Dismiss',
  inProgress: 'In progress',
  report: 'Report this page',
  reportHint:
    'Opens a form filled in with the page, the error and the version. Nothing is sent until you submit it.',
};

export default popup;
