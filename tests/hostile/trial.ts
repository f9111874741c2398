/** One trial: an input in places of an article, saved with a profile, and what a reader must see. */
import { JSDOM } from 'jsdom';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Note } from '../../src/core/stages.ts';
import { toArticle, toChoice } from './fields.ts';
import { read } from './judge.ts';
import type { Seen } from './place.ts';
import { places } from './places.ts';

export type Trial = {
  readonly input: string;
  readonly profile: string;
  /** Names of places, in the order of the article. */
  readonly places: readonly string[];
};

const { window } = new JSDOM('');

const placeOf = (name: string) => {
  const place = places[name];
  if (!place) throw new Error(`There is no place ${name}: there are ${Object.keys(places)}.`);
  return place;
};

const NOTHING: Seen = { text: '', links: [], images: [] };

/** What the article shows, by the article itself: not by what the program made of it. */
const meantIn = (name: string, input: string): Seen => {
  const place = placeOf(name);
  if (place.seen) return { ...NOTHING, ...place.seen(input) };
  return read(toSafeBody(place.html(input), window).innerHTML);
};

/** Words between the places, so that none of them touches another. */
const wordBefore = (n: number): string => `<p>part ${n}</p>`;

export const meantBy = ({ input, places: names }: Trial): Seen => {
  const parts = names.map((name) => meantIn(name, input));
  return {
    text: parts.map(({ text }, n) => `part ${n}${text}`).join(''),
    links: parts.flatMap(({ links }) => links),
    images: parts.flatMap(({ images }) => images),
  };
};

/** Throws where the note could not be made. */
export const noteOf = ({ input, profile, places: names }: Trial): Note => {
  const form = profiles.get(profile);
  if (!form) throw new Error(`There is no profile ${profile}: there are ${[...profiles.keys()]}.`);
  const html = names.map((name, n) => wordBefore(n) + placeOf(name).html(input)).join('\n');
  return toNote(toArticle(input, html), form, toChoice(input, profile), window);
};
