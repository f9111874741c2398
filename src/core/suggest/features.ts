/** What an article has in common with others, as short codes: a history of them holds no readable text. */
import { foldText } from '../text/fold.ts';
import { wordSet } from '../text/word-sets.ts';
import type { Subject } from './subject.ts';
import { type Topic, topicOf } from './topics.ts';

/**
 * `place`: a section of this site. `topic`: of sections, folders and keywords. `country`: the end of
 * the host name.
 */
export type FeatureKind =
  | 'site'
  | 'place'
  | 'section'
  | 'topic'
  | 'keyword'
  | 'word'
  | 'language'
  | 'country';

export type Feature = {
  /** Four characters: 24 bits. */
  readonly code: string;
  readonly kind: FeatureKind;
  /** What it is, as the page writes it. */
  readonly shown: string;
};

const MOST = { keyword: 10, word: 60 } as const;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a, folded to 24 bits. */
export function codeOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1)
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193) >>> 0;
  const bits = (hash >>> 24) ^ (hash & 0xffffff);
  return [18, 12, 6, 0].map((shift) => ALPHABET[(bits >>> shift) & 63]).join('');
}

const feature = (kind: FeatureKind, key: string, shown: string): Feature => ({
  code: codeOf(`${kind} ${key}`),
  kind,
  shown,
});

export const topicCode = (topic: Topic): string => codeOf(`topic ${topic}`);

/** A host as users call a site: `thepaper.cn` of `m.thepaper.cn`. */
export const siteOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : '';

/** Folders of the path that are words: evidence, and never shown. */
const foldersOf = (url: string): readonly string[] =>
  URL.canParse(url)
    ? new URL(url).pathname
        .split('/')
        .slice(1, -1)
        .filter((folder) => /^[a-z][a-z-]{2,30}$/i.test(folder))
        .slice(0, 3)
    : [];

const wordsOf = (text: string): readonly Feature[] =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((run) => {
    const stems = [...wordSet(foldText(run))];
    return stems.map((stem) => feature('word', stem, stems.length > 1 ? stem : run));
  });

const unique = (features: readonly Feature[]): Feature[] => [
  ...new Map(features.map((one) => [one.code, one])).values(),
];

/** The topics of sections and folders, else of keywords, with the names that they go by. */
export function topicsOf({ sections, keywords, url }: Subject): ReadonlyMap<Topic, string> {
  const found = new Map<Topic, string>();
  const look = (names: readonly string[]): void => {
    for (const name of names) {
      const topic = topicOf(name);
      if (topic && !found.has(topic)) found.set(topic, name);
    }
  };
  look(sections);
  look(foldersOf(url).map((folder) => folder.replaceAll('-', ' ')));
  if (!found.size) look(keywords);
  return found;
}

/** The sections of this site that the article stands in, narrowest first, then the site itself. */
function placesOf({ url, sections }: Subject): readonly Feature[] {
  const site = siteOf(url);
  const folders = sections.length > 0 ? [] : foldersOf(url);
  const parts = [...(folders.length > 0 ? folders : sections)].reverse();
  return [
    ...parts.map((part) => feature('place', `${site} ${foldText(part)}`, `${site} › ${part}`)),
    feature('site', site, site),
  ];
}

export function featuresOf(subject: Subject): readonly Feature[] {
  const { url, title, sections, keywords, language, text } = subject;
  const words = unique(wordsOf([title, ...keywords, ...sections, text].join(' ')));
  const country = /\.([a-z]{2})$/.exec(siteOf(url))?.[1];
  return unique([
    ...placesOf(subject),
    ...sections.map((section) => feature('section', foldText(section), section)),
    ...[...topicsOf(subject)].map(([topic, name]) => feature('topic', topic, name)),
    ...keywords.slice(0, MOST.keyword).map((word) => feature('keyword', foldText(word), word)),
    ...(language ? [feature('language', language.slice(0, 2).toLowerCase(), language)] : []),
    ...(country ? [feature('country', country, `.${country}`)] : []),
    ...words.slice(0, MOST.word),
  ]);
}
