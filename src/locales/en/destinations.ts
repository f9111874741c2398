/** The places a note can go, in English. */

/** What a destination is called, by its id. */
export type DestinationWords = {
  readonly name: string;
  /** On the button that sends a note there. */
  readonly save?: string;
  /** Said instead of “Saved: …” where that would promise too much, or too little: `where` is its host or folder. */
  readonly done?: string | ((where: string) => string);
  /** Said instead of “Saved …” in the library; where `done` is. */
  readonly doneAt?: (day: string) => string;
  /** What undoing a save there deletes; where `remove` is. */
  readonly undo?: string;
  /** Of what the user sets for it. `wrong`: why a text cannot be used. */
  readonly fields?: Readonly<
    Record<string, { readonly label: string; readonly hint?: string; readonly wrong?: string }>
  >;
};

const each = {
  downloads: {
    name: 'Downloads folder',
    save: 'Save to Downloads',
    undo: 'Deletes the file, even if you’ve edited it since.',
  },
  clipboard: {
    name: 'Clipboard',
    save: 'Copy to clipboard',
    done: 'Copied, not saved as a file. Paste it where you need it.',
    doneAt: (day: string) => `Copied ${day}`,
  },
  folder: {
    name: 'A folder of your choice',
    save: 'Save to your folder',
    undo: 'Deletes the file, unless you’ve edited it since.',
  },
  obsidian: {
    name: 'Obsidian',
    save: 'Send to Obsidian',
    done: 'Sent to Obsidian. If your browser asks, let it open Obsidian, then check that the note is there.',
    doneAt: (day: string) => `Sent to Obsidian ${day}`,
    fields: {
      vault: {
        label: 'Obsidian vault',
        hint: 'Leave empty for the vault used last. Long notes are passed through the clipboard. Saving to “A folder of your choice” is more reliable.',
      },
    },
  },
  webhook: {
    name: 'Webhook (your own server)',
    save: 'Send to webhook',
    done: (where: string) => `Delivered to ${where}.`,
    doneAt: (day: string) => `Delivered ${day}`,
    fields: {
      url: {
        label: 'Webhook URL',
        hint: 'Each note is sent there as JSON. With images, it’s sent as a form.',
        wrong: 'Enter an https:// URL without a password. http:// works only for this computer.',
      },
      header: {
        label: 'Extra header',
        hint: 'Such as “Authorization: Bearer …”. Stays in this browser: never synced, never exported.',
        wrong:
          'Write it as “Name: value”. Some names, such as Cookie and Content-Type, are reserved.',
      },
      secret: {
        label: 'Signing secret',
        hint: 'Signs each request with HMAC-SHA-256. Stays in this browser.',
      },
    },
  },
  zip: {
    name: 'Zip file (note and images)',
    save: 'Save as zip',
    undo: 'Deletes the zip file, even if it has changed since.',
  },
} satisfies Record<string, DestinationWords>;

const destinations = {
  title: 'Where notes go',
  others: 'Set up another place',
  gone: 'This browser can’t save there. Choose another place.',
  folder: {
    title: 'Your folder',
    hint: 'Such as the root of a Hexo site or an Obsidian vault. The format’s folders are created inside it. An existing file is replaced only when you choose “Update file”.',
    none: 'No folder chosen yet.',
    chosen: (name: string) => `Chosen: ${name}`,
    locked: 'Your browser needs you to confirm access to this folder again.',
    choose: 'Choose a folder…',
    allow: 'Allow access',
    waiting: (count: number) =>
      count === 1 ? '1 note is waiting for it.' : `${count} notes are waiting for it.`,
    allowAndSave: 'Allow access and save',
    elsewhere: 'Save to the downloads folder',
  },
  fallbacks: {
    'plain-name': (asked: string) => `Saved under another name. Your browser refused ${asked}.`,
    root: (asked: string) =>
      `Saved in the downloads folder itself. Your browser couldn’t write ${asked}.`,
    'save-as': (asked: string) => `Saved where you chose, not as ${asked}.`,
  },
  handover: {
    title: (program: string) => `Presscut → ${program}`,
    sent: (title: string, program: string) => `“${title}” is on its way to ${program}.`,
    hint: (program: string) =>
      `If your browser asks, let it open ${program}. This tab closes when you leave it.`,
    again: 'Open again',
    instead: 'Save as file instead',
    close: 'Close this tab',
    gone: 'This note was sent earlier. You can find it in the library.',
  },
  saveAs: 'Save as…',
  allowHost: (host: string) => `Allow sending to ${host}`,
  hostLocked: (host: string) =>
    `Your browser doesn’t let Presscut send to ${host} yet. Click the button below, then allow it in your browser’s prompt.`,
  otherHost: 'The URL now leads to another server. Enter the secrets for it again.',
  each,
};

export default destinations;
