/** Who answers what: the typed calls between contexts. Types only. */
import type { DestinationField, OptionTexts, Removal } from '../core/destination.ts';
import type { FaultCode } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import type { PageLinks } from '../core/lists/page-links.ts';
import type { FilledWord } from '../core/patterns/words.ts';
import type { Profile } from '../core/profiles/profile.ts';
import type { SavedBefore } from '../core/receipt.ts';
import type { Article, ArticleSummary, Choice, Note, Scope } from '../core/stages.ts';
import type { Suggestions } from '../core/suggest/suggestion.ts';
import type { DomService } from './dom-contract.ts';

/** Where the defaults in a choice came from. */
export type ChoiceOrigin =
  | { readonly from: 'defaults' }
  | { readonly from: 'site'; readonly site: string }
  | { readonly from: 'draft' }
  /** As the article was saved before. */
  | { readonly from: 'saved' };

/** Something that is wrong and does not keep the article from being saved. */
export type Warning = 'settings-damaged' | 'storage-failing';

/** An article that was read from a page and waits to be saved. */
export type Clip = {
  /** Id for the further calls. */
  readonly id: string;
  readonly article: ArticleSummary;
  readonly choice: Choice;
  readonly origin: ChoiceOrigin;
  /** The words of the defaults that the page has made. */
  readonly filled: readonly FilledWord[];
  /** What is offered for this article, likeliest first, and what the user chose before, the last first. */
  readonly suggestions: Suggestions & {
    readonly usedCategories: readonly string[];
    readonly usedTags: readonly string[];
  };
  /** The lead image, small, as the page had loaded it: a `data:` URL. */
  readonly thumbnail?: string;
  /** Whether something is selected on the page, so that saving the selection can be offered. */
  readonly selected: boolean;
  /** The same article in the library. */
  readonly saved?: SavedBefore;
  readonly warnings?: readonly Warning[];
};

/** How many pages of an article were read; `clip`: what they are together, once none is left. */
export type PagesRead = { readonly read: number; readonly of: number; readonly clip?: Clip };

/** What a page shows of a note before it is saved. */
export type Preview = Pick<Note, 'path' | 'text' | 'imageMode'> & {
  /** How many images are in its body. */
  readonly images: number;
  /** Origins other than the page's that its images come from. */
  readonly imageOrigins: readonly string[];
};

/** A note that a profile was tried with; `title` of the saved article, where it is one. */
export type ProfileTrial = Pick<Note, 'path' | 'text'> & { readonly title?: string };

export type SaveRequest = {
  readonly job: string;
  /** Id of a clip, or of an entry in the library. */
  readonly clip: string;
  readonly choice: Choice;
  /** The library entry that is saved again; absent: it becomes one of its own. */
  readonly entry?: string;
  /** Its files take the place of the entry's last ones. */
  readonly replace?: true;
};

/** A place a note can go; its name is found by its id. */
export type DestinationInfo = {
  readonly id: string;
  /** What the user sets for it on the options page. */
  readonly fields?: readonly DestinationField[];
  /** What can be done with what was saved there. */
  readonly removes?: boolean;
  readonly shows?: boolean;
};

/** What would come of a destination's options. */
export type OptionsCheck = {
  /** Ids of the fields whose texts cannot be used. */
  readonly wrong: readonly string[];
  /** Where it would send to, which the user has to permit. */
  readonly origins: readonly string[];
};

/** A text for the clipboard, and the same as HTML for programs that show it. */
export type Copy = { readonly text: string; readonly html: string };

/** Saves that have not ended well. */
export type Unsaved = {
  /** Of the page in the tab. */
  readonly here: readonly Progress[];
  /** How many there are of other pages. */
  readonly elsewhere: number;
  /** What was last asked for by key or menu, on another page, and never became a save. */
  readonly failed?: { readonly title: string; readonly url?: string; readonly fault: FaultCode };
};

/** `destination`: another one than before. `saveAs`: the user wants to be asked where. */
export type RetryRequest = {
  readonly job: string;
  readonly destination?: string;
  readonly saveAs?: true;
};

/** `start`: from the beginning, or from where it was left. `retry`: those that failed. */
export type BatchAction = 'start' | 'pause' | 'stop' | 'retry' | 'undo';

/** What the background side answers to the extension's own pages. */
export type BackgroundService = {
  /**
   * Reads the tab and keeps what it found. `auto`: the selection where something is selected, unless
   * the user has last `chosen` the whole page. Faults: every page fault, `no-article`.
   */
  readonly clip: (input: { tab: number; scope: Scope | 'auto'; chosen?: true }) => Promise<Clip>;
  /** Reads the next page of an article in several; `first`: begins. Faults: every page fault, `clip-gone`. */
  readonly nextPage: (input: { clip: string; first?: true }) => Promise<PagesRead>;
  /** What was read before, with the choice that the user is at. Faults: `clip-gone`. */
  readonly reopen: (input: { clip: string }) => Promise<Clip>;
  /**
   * A name for the box of the page that a piece stands in, `cut` being what is not wanted; `''` where
   * there is none. Faults: every page fault, `clip-gone`.
   */
  readonly nameBox: (input: {
    clip: string;
    cut: readonly string[];
    piece: string;
  }) => Promise<string>;
  /** Keeps the user's edits, so that a closed popup loses nothing. */
  readonly draft: (input: { clip: string; choice: Choice }) => Promise<void>;
  /** The note. Faults: `clip-gone`, `unknown-profile`, `convert-timeout`, `note-unreadable`. */
  readonly preview: (input: { clip: string; choice: Choice }) => Promise<Preview>;
  /** What a profile, kept or not, makes of the article saved last, else of `sample`. Faults: as `preview`. */
  readonly tryProfile: (input: {
    profile: Profile;
    choice: Choice;
    sample: Article;
  }) => Promise<ProfileTrial>;
  /**
   * Starts a save; progress is reported through storage. The caller chooses the job's id, so that a
   * request repeated after a lost answer never saves twice.
   */
  readonly save: (input: SaveRequest) => Promise<void>;
  /** The places a note can go in this browser. */
  readonly destinations: (input: Record<string, never>) => Promise<readonly DestinationInfo[]>;
  /** Folders that were chosen before, and those that are in the place, as paths. */
  readonly folders: (input: { destination: string }) => Promise<readonly string[]>;
  /** What would come of texts that are set for a destination. */
  readonly checkOptions: (input: {
    destination: string;
    texts: OptionTexts;
  }) => Promise<OptionsCheck>;
  /** The saves that can be taken up again, all of them without a tab; `failed` is handed out once. */
  readonly unsaved: (input: { tab?: number }) => Promise<Unsaved>;
  /** Takes a job up again; does nothing where it is under way or saved. Faults: `clip-gone`. */
  readonly retry: (input: RetryRequest) => Promise<void>;
  /** Takes a save back: its file and its entry in the library. Faults: `clip-gone`, the destination's. */
  readonly undo: (input: { job: string }) => Promise<Removal>;
  /** Shows the saved file in its folder. Faults: `download-missing`. */
  readonly showFile: (input: { job: string }) => Promise<void>;
  /** Forgets an unsaved job, on the user's word. */
  readonly dismiss: (input: { job: string }) => Promise<void>;
  /** The links of a tab, or those in what is selected there. Faults: every page fault. */
  readonly links: (input: { tab: number; selection?: true }) => Promise<PageLinks>;
  /** The text of a feed or another list. Faults: `server-unreachable`, `server-timeout`, `page-too-large`. */
  readonly list: (input: { url: string }) => Promise<string>;
  /** Says how a batch goes on; progress is reported through storage. */
  readonly batch: (input: { batch: string; action: BatchAction }) => Promise<void>;
  /**
   * Forgets the library, what was read, drafts and unsaved articles; what is being saved at this
   * moment stays. Files on disk are not touched.
   */
  readonly forgetAll: (input: Record<string, never>) => Promise<void>;
};

/** What the place the user looks at, the popup or the library, answers to the background side. */
export type FrontService = {
  /** Faults: `clipboard-refused`. */
  readonly copy: (input: Copy) => Promise<void>;
};

export type Services = {
  readonly background: BackgroundService;
  readonly dom: DomService;
  readonly front: FrontService;
};
