/** One trial: an input in places of an article, saved with a profile, and what a reader must see. */
import { JSDOM } from 'jsdom';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toNote } from '../../src/core/note.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Article, Note } from '../../src/core/stages.ts';
import { toArticle, toChoice } from './fields.ts';
import { read } from './judge.ts';
import { readNewsPage } from './news-page.ts';
import type { Seen } from './place.ts';
import { places } from './places.ts';

export type Trial = {
  readonly input: string;
  readonly profile: string;
  /** Names of places, in the order of the article. */
  readonly places: readonly string[];
  /** The article is read out of a page, which says the input of itself as well. */
  readonly onPage?: true;
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

const meantByPlaces = ({ input, places: names }: Trial): Seen => {
  const parts = names.map((name) => meantIn(name, input));
  return {
    text: parts.map(({ text }, n) => `part ${n}${text}`).join(''),
    links: parts.flatMap(({ links }) => links),
    images: parts.flatMap(({ images }) => images),
  };
};

const articleOf = ({ input, places: names, onPage }: Trial): Article => {
  if (onPage) return readNewsPage(input, names);
  const html = names.map((name, n) => wordBefore(n) + placeOf(name).html(input)).join('\n');
  return toArticle(input, html);
};

export type Saved = { readonly note: Note; readonly meant: Seen };

/** The note of a trial and what it must show. Throws where none could be made. */
export const save = (trial: Trial): Saved => {
  const { input, profile, onPage } = trial;
  const form = profiles.get(profile);
  if (!form) throw new Error(`There is no profile ${profile}: there are ${[...profiles.keys()]}.`);
  const article = articleOf(trial);
  const note = toNote(article, form, toChoice(input, profile), window);
  const meant = onPage ? read(toSafeBody(article.html, window).innerHTML) : meantByPlaces(trial);
  return { note, meant };
};
