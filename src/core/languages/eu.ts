/** Basque pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  inDates: ['ko'],
  months: [
    'urtarrila urtarrilak urtarrilaren urt',
    'otsaila otsailak otsailaren ots',
    'martxoa martxoak martxoaren mar',
    'apirila apirilak apirilaren api',
    'maiatza maiatzak maiatzaren mai',
    'ekaina ekainak ekainaren eka',
    'uztaila uztailak uztailaren uzt',
    'abuztua abuztuak abuztuaren abu',
    'iraila irailak irailaren ira',
    'urria urriak urriaren urr',
    'azaroa azaroak azaroaren aza',
    'abendua abenduak abenduaren abe',
  ],
  by: ['egilea', 'egileak', 'testua'],
  and: ['eta'],
  roles: ['kazetaria', 'erredakzioa'],
  published: ['argitaratua', 'argitaratze data'],
  updated: ['eguneratua', 'azken eguneratzea'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2024ko maiatzak 10', timestamp: '2024-05-10' },
  { date: '2023ko irailaren 9a', timestamp: '2023-09-09' },
];
