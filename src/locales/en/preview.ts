/** The large preview in English. */

const preview = {
  title: 'Preview',
  open: 'Large preview',
  text: 'Text',
  file: 'File',
  preparing: 'Preparing the file…',
  cut: 'Cut',
  cutHint: 'Leave this out of the note (x)',
  cutDone: 'Cut.',
  always: 'Always',
  alwaysHint: (site: string) => `Always leave this box out on ${site}`,
  alwaysDone: (site: string) => `Presscut leaves this box out on ${site} from now on.`,
  alwaysNot: 'The page has no name for this box, so Presscut can’t find it on other pages.',
  byRule: 'Left out by your rule',
  restore: 'Restore',
  restoreHint: 'Put this back into the note (x)',
  restoreDone: 'Restored.',
  states: { cut: 'cut', 'left-out': 'left out', restored: 'restored' },
  leftOutBy: (rule: string) => `Left out by the clean-up (${rule})`,
  keys: 'Grey parts stay out of the note. Point at a part to cut or restore it. Keys: j and k move, x cuts or restores, u undoes.',
  facts: { authors: 'Authors', published: 'Published', site: 'Site', summary: 'Summary' },
  sources: {
    shown: 'Shown on the page',
    tab: 'From the tab’s title',
    url: 'From the address',
    stated: 'From the page’s own data',
  },
  unsure: 'Uncertain',
  corrected: 'Corrected by you',
  noDate: 'Enter a date such as 2024-05-01 or 2024-05-01 10:00 +02:00.',
  corrections: (count: number) => (count === 1 ? '1 correction' : `${count} corrections`),
};

export default preview;
