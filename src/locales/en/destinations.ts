/** The places a note can go, in English. */

const destinations = {
  title: 'Where notes go',
  label: 'Save to',
  general: 'The general place',
  gone: 'This browser can’t save there. Choose another place.',
  names: {
    downloads: 'Downloads folder',
    clipboard: 'Clipboard',
    folder: 'A folder of your choice',
    obsidian: 'Obsidian',
    zip: 'Zip file (note and pictures)',
  },
  /** Said instead of “Saved: …” where that would promise too much. */
  done: {
    clipboard: 'Copied. Nothing is saved as a file: paste it where you need it.',
    obsidian:
      'Handed to Obsidian. Allow the browser to open it, and look whether the note has arrived; the empty tab can be closed.',
  },
  folder: {
    title: 'Your folder',
    hint: 'Such as the root of a Hexo site or an Obsidian vault. Folders of the profile are made inside it; a file that is there is replaced only where you choose “Update the file”.',
    none: 'No folder is chosen yet.',
    chosen: (name: string) => `Chosen: ${name}`,
    locked: 'The browser wants your word again before Presscut may write there.',
    choose: 'Choose a folder…',
    allow: 'Allow access',
    waiting: (count: number) =>
      count === 1 ? '1 note waits for it.' : `${count} notes wait for it.`,
    allowAndSave: 'Allow access and save',
    elsewhere: 'Save to the downloads folder',
  },
  fallbacks: {
    'plain-name': (asked: string) => `Saved under another name: the browser refused ${asked}.`,
    root: (asked: string) =>
      `Saved in the downloads folder itself: the browser could not write ${asked}.`,
    'save-as': (asked: string) => `Saved where you chose, and not as ${asked}.`,
  },
  saveAs: 'Save as…',
  vault: 'Obsidian vault',
  vaultHint:
    'The name of the vault; left empty, the one that was used last. A long note goes over the clipboard.',
};

export default destinations;
