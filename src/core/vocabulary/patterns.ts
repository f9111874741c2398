/** Joins the patterns of the languages in use. */
import type { Patterns } from '../languages/language.ts';
import { ofLanguages } from './in-use.ts';

/** Holds in no text: a language may lack the kind. */
const NOWHERE = '(?!)';

/** Whether a text matches what any language in use has of one kind; `frame` puts more around all of them. */
export const patternTest = (
  kind: keyof Patterns,
  frame: (source: string) => string = (source) => source,
): ((text: string) => boolean) => {
  const pattern = ofLanguages((languages) => {
    const sources = [...languages.values()].flatMap(({ patterns }) => patterns?.[kind] ?? []);
    return new RegExp(frame(`(?:${sources.join('|') || NOWHERE})`), 'u');
  });
  return (text) => pattern().test(text);
};
