/** What the place with a DOM answers to the background side. Types only. */
import type { Profile } from '../core/profiles/profile.ts';
import type { Article, Choice, Note } from '../core/stages.ts';

export type DomService = {
  /** `hrefs`: what the URLs of images become. Faults: `note-unreadable`. */
  readonly convert: (input: {
    article: Article;
    profile: Profile;
    choice: Choice;
    hrefs?: readonly (readonly [url: string, href: string])[];
  }) => Promise<Note>;
  /** A vector image with nothing in it that runs or loads; `''` where there is no image. */
  readonly cleanSvg: (input: { text: string }) => Promise<string>;
  /** Makes what is offered under `ticket` addressable, for the browser's downloads. */
  readonly openUrl: (input: { ticket: string }) => Promise<{ url: string; bytes: number }>;
  /** The article as HTML that is safe to paste. */
  readonly toHtml: (input: { article: Article; choice: Choice }) => Promise<string>;
  readonly closeUrl: (input: { url: string }) => Promise<void>;
};
