/** What a place of an article is: how an input gets there, and what a reader sees of it. */

/** What a reader sees, in the order of the page; white space in the text does not count. */
export type Seen = {
  readonly text: string;
  readonly links: readonly SeenLink[];
  readonly images: readonly SeenImage[];
};
export type SeenLink = { readonly href: string; readonly text: string };
export type SeenImage = { readonly src: string; readonly alt: string };

export type Place = {
  readonly html: (input: string) => string;
  /** Absent: what the sanitised HTML shows, for markup whose meaning only a parser knows. */
  readonly seen?: (input: string) => Partial<Seen>;
};

/** Text as HTML that shows it. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** What parsers of HTML make of it in an attribute. */
export const asAttribute = (text: string): string => text.replaceAll('\0', '\uFFFD');
