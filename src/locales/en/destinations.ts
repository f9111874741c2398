/** The places a note can go, in English. */

const destinations = {
  title: 'Where notes go',
  label: 'Save to',
  general: 'The general place',
  names: {
    downloads: 'Downloads folder',
    clipboard: 'Clipboard',
  },
  /** Said instead of “Saved: …” where that would promise too much. */
  done: {
    clipboard: 'Copied. Nothing is saved as a file: paste it where you need it.',
  },
};

export default destinations;
