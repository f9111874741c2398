/** The options page in English. */

const options = {
  title: 'Presscut options',
  status: {
    saving: 'Saving…',
    saved: 'Saved',
    invalid: 'Not saved: see the marked field',
    failed: 'Not saved',
  },
  defaults: 'Defaults',
  defaultsHint: 'Every article starts with these. The popup lets you change them.',
  wordsHint: 'You can use {section}, {site}, {keywords}, {author} and {year}.',
  pageSection: 'Use the page’s section as category',
  pageKeywords: 'Use the page’s keywords as tags (at most 5)',
  sites: 'Rules by site',
  sitesHint:
    'For articles of a site and its sub-domains, or of one part of it, instead of the defaults. The most specific rule counts.',
  site: 'Site',
  siteHint: 'A host, or the beginning of an address: example.org/news.',
  authorHint: 'Empty: whom the page names. {site} is the site’s name.',
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
  exampleSummary: 'The bridge across the old harbour is open to everyone from today.',
  exampleText: 'Hundreds of people walked across it in the first hour.',
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
  setAside: (when: string) =>
    `On ${when} your settings could not be read. They are kept as they were, and you started anew.`,
  setAsideSynced: (when: string) =>
    `On ${when} sync put another browser’s settings in the place of the ones here. Those are kept as they were.`,
  setAsideUse: 'Use them again',
  setAsideExport: 'Save them as a file',
  setAsideForget: 'Delete them',
  exportButton: 'Export settings',
  exported: (path: string) => `Exported: ${path}`,
  importButton: 'Import settings…',
  imported: (sites: number) =>
    `Settings imported, with ${sites === 1 ? '1 rule' : `${sites} rules`} by site.`,
  importAsked:
    'These settings put the text below into your notes, or send your notes there. Import them only if you trust where they come from.',
  unknownProfiles: (names: string) =>
    `There’s no profile called ${names}. The default one is used instead.`,
  unknownDestinations: (names: string) =>
    `Presscut can’t save to ${names}. The default place is used instead.`,
  importRefused: (where: string) =>
    `Nothing was imported: the value at “${where}” cannot be used. Your settings are unchanged.`,
  importNewer:
    'Nothing was imported: this file was written by a newer version of Presscut. Update Presscut first. Your settings are unchanged.',
  importNoJson: 'Nothing was imported: this file is not JSON. Your settings are unchanged.',
  sync: 'Sync',
  syncHint:
    'The browser’s own sync carries these settings to your other browsers of the same account; the later change wins, and what it replaces is kept under “Import and export”. Articles are never synced.',
  syncOn: 'Keep settings the same in my browsers',
  syncDiffer: 'Another browser has already synced other settings. Which shall be kept?',
  syncPassages: 'The synced ones add this text to your notes, and your site may run it:',
  syncThere: 'The synced ones',
  syncHere: 'The ones of this browser',
  errors: {
    site: 'Write a host name, such as example.org, with or without a path.',
    siteTwice: 'There is already a rule for this site.',
    braces: 'Each { needs its }.',
    placeholder: (name: string) => `{${name}} is not known.`,
    long: (limit: number) => `Use at most ${limit} characters.`,
  },
};

export default options;
