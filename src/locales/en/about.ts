/** Privacy, version and news, in English. */

const about = {
  privacy: 'Privacy',
  promises: {
    reads: 'Presscut reads a page only when you click the button, press a key or use the menu.',
    lists:
      'It opens and reads other pages only when you ask, or a rule of yours does: the pages and feeds of a list, and the other pages of an article.',
    sends: 'It has no server, no account and no telemetry. Nothing leaves this computer by itself.',
    keeps:
      'Settings, drafts and the library stay in this browser. “Forget everything” under Library deletes all articles and drafts. Your files and settings stay.',
    fetches:
      'It fetches images only if you want them kept, and sends notes only to a webhook you set up.',
    incognito: 'Articles from private windows are gone when the last private window closes.',
    sync: 'With sync on, your browser carries your settings to your other browsers. Articles and secrets stay here.',
  },
  version: (version: string) => `Presscut ${version}`,
  news: 'What’s new',
  changes: {
    several:
      'Save several pages at once: tabs, links, feeds, bookmarks, and lists from read-later services.',
    pages:
      'Read all pages of an article and save them as one note, with a click or by a site rule.',
    preview:
      'A large preview: cut any piece, bring back what was left out, correct the title and other facts.',
    suggestions: 'Categories are suggested from what you saved before, and can have levels.',
    library: 'Read in the library, filter by tag, change many articles at once, export a feed.',
    webhook: 'Send notes to your own server with a webhook.',
  },
};

export default about;
