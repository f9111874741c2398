/** Holds the languages that the page at hand is read with, and what is made of their words. */
import type { Language } from '../languages/language.ts';
import type { Registry } from '../registry.ts';

/** By BCP 47 code; plain data, for they are sent to the page with the request. */
export type Languages = Readonly<Record<string, Language>>;

let inUse: Registry<Language> = new Map();

/** From here on, pages are read with these. */
export const useLanguages = (languages: Languages): void => {
  const given = Object.entries(languages);
  if (given.length !== inUse.size || given.some(([id, language]) => inUse.get(id) !== language))
    inUse = new Map(given);
};

/** What is made of the languages in use: when it is first asked for, and again once they are others. */
export const ofLanguages = <T>(make: (languages: Registry<Language>) => T): (() => T) => {
  let made: { readonly of: Registry<Language>; readonly thing: T } | undefined;
  return () => {
    if (made?.of !== inUse) made = { of: inUse, thing: make(inUse) };
    return made.thing;
  };
};

export const languagesInUse = ofLanguages((languages) => languages);
