/** The places a note can go, in English. */

/** What a destination is called, by its id. */
export type DestinationWords = {
  readonly name: string;
  /** Said instead of “Saved: …” where that would promise too much, or too little: `where` is its host or folder. */
  readonly done?: string | ((where: string) => string);
  /** Said instead of “Saved …” in the library; where `done` is. */
  readonly doneAt?: (day: string) => string;
  /** Of what the user sets for it. `wrong`: why a text cannot be used. */
  readonly fields?: Readonly<
    Record<string, { readonly label: string; readonly hint?: string; readonly wrong?: string }>
  >;
};

const each = {
  downloads: { name: 'Downloads folder' },
  clipboard: {
    name: 'Clipboard',
    done: 'Copied. Nothing is saved as a file: paste it where you need it.',
    doneAt: (day: string) => `Copied ${day}`,
  },
  folder: { name: 'A folder of your choice' },
  obsidian: {
    name: 'Obsidian',
    done: 'Handed to Obsidian. Allow the browser to open it, and look whether the note has arrived; the empty tab can be closed.',
    doneAt: (day: string) => `Handed to Obsidian ${day}`,
    fields: {
      vault: {
        label: 'Obsidian vault',
        hint: 'The name of the vault; left empty, the one that was used last. A long note goes over the clipboard.',
      },
    },
  },
  webhook: {
    name: 'Webhook (a server of yours)',
    done: (where: string) => `Delivered to ${where}.`,
    doneAt: (day: string) => `Delivered ${day}`,
    fields: {
      url: {
        label: 'Webhook URL',
        hint: 'Each note is sent there as JSON, or with its pictures as a form.',
        wrong:
          'Enter an https:// URL without a password in it; http:// is for this computer alone.',
      },
      header: {
        label: 'Extra header',
        hint: 'Such as “Authorization: Bearer …”. Kept in this browser alone: neither sync nor export carries it.',
        wrong:
          'Write it as “Name: value”. Some names, such as Cookie and Content-Type, are not free.',
      },
      secret: {
        label: 'Signing secret',
        hint: 'If set, each request is signed with it (HMAC-SHA-256). Kept in this browser alone.',
      },
    },
  },
  zip: { name: 'Zip file (note and pictures)' },
} satisfies Record<string, DestinationWords>;

const destinations = {
  title: 'Where notes go',
  others: 'Set up another place',
  gone: 'This browser can’t save there. Choose another place.',
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
  allowHost: (host: string) => `Allow sending to ${host}`,
  hostLocked: (host: string) =>
    `The browser does not let Presscut send to ${host} yet. It asks you when you allow it here.`,
  otherHost: 'The address was changed elsewhere. Enter what is secret again for its new host.',
  each,
};

export default destinations;
