/** Slovenian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['in', 'je', 'na', 'se', 'da', 'so', 'za', 'ki'],
  ago: { before: ['pred'] },
  units: { second: ['sekundami'], minute: ['minutami'], hour: ['urami', 'urama'], day: ['dnevi'] },
  today: ['danes'],
  yesterday: ['včeraj'],
  by: ['piše', 'avtor', 'avtorica', 'besedilo'],
  roles: ['uredništvo', 'novinar', 'novinarka', 'urednik', 'urednica', 'dopisnik'],
  published: ['objavljeno', 'objava'],
  updated: ['posodobljeno', 'zadnja sprememba'],
  home: ['domov', 'naslovnica', 'novice'],
  readAlso: [
    'preberite še',
    'preberi še',
    'preberite tudi',
    'preberi tudi',
    'sorodne novice',
    'več o temi',
  ],
  calls: ['sledite nam', 'naročite se', 'prijavite se na e-novice'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10. maja 2024 ob 14:05', timestamp: '2024-05-10T14:05:00' },
];
