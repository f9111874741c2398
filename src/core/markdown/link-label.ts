/** The text of a link: Markdown in which readers look for links once more. */

/** What would be the end of one link and the target of another, once its backslash is gone. */
const LINK_LIKE = /\\\]\s*[[(:]/;

/** Escapes and code, each as a whole. */
const PARTS = /\\([\s\S])|`[^`]*`/g;

/**
 * Some readers, marked among them, take the backslashes of brackets off before they read the text of
 * a link: where that would make a link of it, brackets are entities.
 */
export const toLabel = (text: string): string =>
  LINK_LIKE.test(text)
    ? text.replace(PARTS, (part, character) =>
        character === '[' || character === ']' ? `&#${character.charCodeAt(0)};` : part,
      )
    : text;
