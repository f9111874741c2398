/** The popup in English. */

const popup = {
  reading: 'Reading the page…',
  unsavedPage: 'This page cannot be saved',
  tryAgain: 'Try again',
  words: (count: string) => `${count} words`,
  image: 'Picture',
  noImage: 'No picture found',
  openImage: 'Open',
  unsure: (fact: string) => `${fact} (uncertain)`,
  selection: 'Save only the selection',
  from: {
    defaults: 'Your defaults',
    site: (site: string) => `Your rule for ${site}`,
    draft: 'Your unfinished draft',
    saved: 'As saved before',
  },
  path: 'File',
  preview: 'Preview',
  previewing: 'Preparing the preview…',
  save: 'Save',
  saving: 'Saving…',
  savedOn: {
    unchanged: (day: string) => `Saved on ${day} · unchanged`,
    changed: (day: string) => `Saved on ${day} · the article changed since`,
    gone: (day: string) => `Saved on ${day}, but the file is gone.`,
  },
  update: 'Update file',
  updateHint: (path: string) => `Replaces ${path}. Edits you made in that file are lost.`,
  openEntry: 'Open in library',
  saveCopy: 'Save a copy',
  waiting: 'Waiting for the browser. It may be asking where to save the file.',
  saved: (path: string) => `Saved: ${path}`,
  renamed: (asked: string) => `The browser changed the name. It was to be ${asked}.`,
  copy: 'Copy Markdown',
  copied: 'Copied',
  done: 'Done',
  options: 'Options',
  draftLost: 'Your edits cannot be kept: do not close this window before saving.',
  openPage: 'Open the page',
  dismiss: 'Dismiss',
  inProgress: 'In progress',
  report: 'Report this page',
  reportHint:
    'Opens a form with the page, the fault and the version. Nothing is sent until you submit it.',
};

export default popup;
