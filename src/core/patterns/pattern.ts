/** Fills `{placeholders}` in one pass: what is inserted is never read again. */

/** The text for a placeholder and its format (`''` where none is given); `undefined` if it is unknown. */
export type Lookup = (name: string, format: string) => string | undefined;

const PLACEHOLDER = /\{([a-z]+)(?::([^{}]*))?\}/g;

/** The pattern with each known placeholder replaced; an unknown one stays as it is written. */
export const fillPattern = (pattern: string, lookup: Lookup): string =>
  pattern.replace(PLACEHOLDER, (whole, name: string, format: string | undefined) => {
    return lookup(name, format ?? '') ?? whole;
  });

/** The placeholders of a pattern that `known` does not list, for a validator to name. */
export const unknownPlaceholders = (pattern: string, known: readonly string[]): string[] =>
  [...pattern.matchAll(PLACEHOLDER)]
    .map((match) => match[1] ?? '')
    .filter((name) => !known.includes(name));
