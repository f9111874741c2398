/** What saving needs of the browser and of the user's settings; the background side joins it to them. */
import type { Destination, OptionTexts } from '../core/destination.ts';
import type { ImageFault } from '../core/image-fault.ts';
import type { Job, Progress } from '../core/job.ts';
import type { Profile } from '../core/profiles/profile.ts';
import type { Article, Choice, Note } from '../core/stages.ts';

export type Limits = { readonly bytes: number; readonly ms: number };

export type Fetched =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly missing: ImageFault };

/** An image that a page is asked for; `page` is the URL it had when it was read. */
export type PageImage = {
  readonly page: string;
  readonly url: string;
  readonly limits: Limits;
  readonly redirect: 'follow' | 'error';
};

export type Ports = {
  /** In milliseconds. */
  readonly now: () => number;
  readonly destinations: ReadonlyMap<string, Destination>;
  /** What the user set for a destination. Throws `destination-unset`. */
  readonly optionTexts: (id: string, destination: Destination) => Promise<OptionTexts>;
  /** The place with a DOM. */
  readonly dom: {
    /** Throws `convert-timeout`, `note-unreadable`. */
    readonly convert: (input: {
      readonly article: Article;
      readonly profile: Profile;
      readonly choice: Choice;
      readonly hrefs?: readonly (readonly [url: string, href: string])[];
    }) => Promise<Note>;
    readonly toHtml: (input: {
      readonly article: Article;
      readonly choice: Choice;
    }) => Promise<string>;
    readonly cleanSvg: (input: { readonly text: string }) => Promise<string>;
  };
  readonly images: {
    /** Throws where the page cannot be asked any more. */
    readonly fromPage: (tab: number, image: PageImage, limitMs: number) => Promise<Fetched>;
    /** `refused` without permission for the host. */
    readonly fromHost: (image: Omit<PageImage, 'page'>) => Promise<Fetched>;
  };
  /** Puts a text where the user looks on the clipboard. Throws `clipboard-away`, `clipboard-refused`. */
  readonly copy: (job: Job, copy: { text: string; html: string }) => Promise<void>;
  /** How far each save is, for pages to watch. */
  readonly progress: {
    readonly write: (progress: Progress) => Promise<void>;
    readonly read: (job: string) => Promise<Progress | undefined>;
    readonly remove: (job: string) => Promise<void>;
  };
  /** Wakes the background side now and then while saves are open. */
  readonly alarm: { readonly set: () => Promise<void>; readonly clear: () => Promise<void> };
  /** When what has become old was last swept away, in milliseconds. */
  readonly swept: {
    readonly read: () => Promise<number | undefined>;
    readonly write: (at: number) => Promise<void>;
  };
  readonly profiles: {
    /** Throws `unknown-profile`, `settings-invalid`, `settings-newer`. */
    readonly read: (id: string) => Promise<Profile>;
    /** The user's own of that id; nothing for those that come with Presscut. */
    readonly own: (id: string) => Promise<Profile | undefined>;
  };
  readonly library: {
    /** Whether the user wants what is saved to stay in it. */
    readonly isKept: () => Promise<boolean>;
    /**
     * Notifies the pages that show it which entries have changed; all of them if `ids` is empty.
     */
    readonly changed: (ids: readonly string[]) => Promise<void>;
  };
  /** The categories and tags that were chosen before. */
  readonly used: {
    /** `article`: where the user saw what it was filed under, to learn from. */
    readonly remember: (choice: Choice, article?: Article) => Promise<void>;
    /** A save of this article was taken back. */
    readonly unlearn: (article: Article) => Promise<void>;
    readonly forget: () => Promise<void>;
  };
  readonly hasPrivateTabs: () => Promise<boolean>;
  /** Notifies the user when no page of Presscut does. */
  readonly notify: {
    readonly ended: (job: Job) => Promise<void>;
    readonly unsaved: () => Promise<void>;
  };
};
