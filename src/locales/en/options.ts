/** The options page in English. */

const options = {
  title: 'Presscut options',
  contents: 'Settings',
  search: 'Search settings',
  found: (count: number) =>
    count === 0 ? 'Nothing found' : count === 1 ? '1 section found' : `${count} sections found`,
  views: {
    start: 'Start',
    categories: 'Categories',
    sites: 'Sites',
    formats: 'Formats and files',
    images: 'Images',
    library: 'Library',
    keys: 'Shortcuts',
    look: 'Appearance',
    data: 'Backup and sync',
    about: 'Privacy and version',
  },
  status: {
    saving: 'Saving…',
    saved: 'All changes saved',
    invalid: 'Not saved: check the marked field',
    failed: 'Not saved',
  },
  format: 'Where do you use your notes?',
  formatHint: 'The format decides front matter, file name and folder.',
  defaults: 'Default categories and tags',
  defaultsHint: 'Every article starts with these. You can change them in the popup.',
  wordsHint:
    'Type {section}, {site}, {keywords}, {author} or {year} to take the word from the page.',
  pageSection: 'Use the page’s section as a category',
  pageKeywords: 'Use the page’s keywords as tags (at most 5)',
  sites: 'Site rules',
  sitesHint:
    'A rule replaces the defaults for a site and its subdomains, or for one section of it. The most specific rule wins.',
  site: 'Site',
  siteHint: 'A host name, or the start of a URL: example.org/news',
  authorHint: 'Leave empty to use the page’s byline. {site} stands for the site’s name.',
  noSites: 'No rules yet.',
  addSite: 'Add a rule',
  newSite: 'New rule',
  removeSite: 'Remove rule',
  boxes: 'Boxes left out',
  boxCount: (count: number) => (count === 1 ? '1 box left out' : `${count} boxes left out`),
  removeBox: 'Include it again',
  siteRemoved: (site: string) => `Rule for ${site} removed.`,
  undo: 'Undo',
  files: 'Files',
  filesHint: 'Leave these empty to use the format’s own folder and name.',
  insert: 'Insert',
  example: 'Example',
  exampleTitle: 'New bridge opens over the harbour',
  exampleSection: 'City',
  exampleSummary: 'The bridge across the old harbour is open to everyone from today.',
  exampleText: 'Hundreds of people walked across it in the first hour.',
  languageLabel: 'Language',
  languageAuto: 'Same as the browser',
  themeLabel: 'Theme',
  themes: { auto: 'Same as the system', light: 'Light', dark: 'Dark' },
  shortcutsHint: 'Change these shortcuts on your browser’s own page. It opens in a new tab.',
  shortcutOpen: 'Open the popup',
  shortcutNone: 'not set',
  shortcutsChange: 'Change shortcuts',
  shortcutsHow: {
    chromium:
      'Your browser didn’t open the page. Type chrome://extensions/shortcuts into the address bar.',
    firefox:
      'Your browser didn’t open the page. Go to about:addons, click the gear and choose “Manage Extension Shortcuts”.',
  },
  backup: 'Import and export',
  backupHint: 'Keep all settings in one JSON file, as a backup or for another browser.',
  setAside: (when: string) =>
    `Your settings couldn’t be read on ${when}. Presscut kept them and now uses the defaults.`,
  setAsideSynced: (when: string) =>
    `Sync replaced your settings on ${when} with those of another browser. The old ones were kept.`,
  setAsideUse: 'Use them again',
  setAsideExport: 'Save as a file',
  setAsideForget: 'Delete them',
  setAsideForgotten: 'Old settings deleted.',
  exportButton: 'Export settings',
  exported: (path: string) => `Exported: ${path}`,
  importButton: 'Import settings…',
  imported: (sites: number) =>
    `Settings imported, with ${sites === 1 ? '1 site rule' : `${sites} site rules`}.`,
  importAsked:
    'These settings add the text below to your notes, or send your notes to the URLs below. Import them only if you trust their source.',
  unknownProfiles: (names: string) =>
    `There’s no format called ${names}. The default one is used instead.`,
  unknownDestinations: (names: string) =>
    `Presscut can’t save to ${names}. The default place is used instead.`,
  importRefused: (where: string) =>
    `Import failed: the value at “${where}” is missing or can’t be used. Your settings are unchanged.`,
  importNewer:
    'Import failed: this file is from a newer version of Presscut. Update Presscut first. Your settings are unchanged.',
  importNoSettings:
    'Import failed: this isn’t a file of Presscut settings. Your settings are unchanged.',
  importNoJson: 'Import failed: this isn’t a JSON file. Your settings are unchanged.',
  sync: 'Sync',
  syncHint:
    'Your browser’s own sync carries these settings to your other browsers. The latest change wins, and what it replaces is kept under “Import and export”. Articles are never synced.',
  syncOn: 'Keep settings the same in all my browsers',
  syncDiffer: 'Another browser has already synced other settings. Which do you want to keep?',
  syncPassages: 'The synced settings add this text to your notes, and your site may run it:',
  syncThere: 'The synced settings',
  syncHere: 'This browser’s settings',
  errors: {
    site: 'Enter a host name such as example.org, with or without a path.',
    siteTwice: 'There’s already a rule for this site.',
    braces: 'Every { needs a }.',
    placeholder: (name: string) => `There’s no placeholder {${name}}.`,
    long: (limit: number) => `Use at most ${limit} characters.`,
  },
};

export default options;
