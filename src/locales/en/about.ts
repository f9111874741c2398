/** Privacy, version and news, in English. */

const about = {
  privacy: 'Privacy',
  promises: {
    reads: 'Presscut reads a page only when you click the button, press a key or use the menu.',
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
    options: 'These options: a list of contents, a search, and only the settings you need.',
    formats: 'Every format says what it’s for and shows the file it makes.',
    look: 'Light or dark: choose one, or follow the system.',
    start: 'First steps: set up Presscut in a minute. You find them again under Start.',
  },
};

export default about;
