/** Swedish pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'januari jan',
    'februari feb',
    'mars mar',
    'april apr',
    'maj',
    'juni jun',
    'juli jul',
    'augusti aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  ago: { before: ['för'], after: ['sedan'] },
  one: ['en'],
  units: {
    second: ['sekunder', 'sekund'],
    minute: ['minuter', 'minut', 'min'],
    hour: ['timmar', 'timme', 'tim'],
    day: ['dagar', 'dag'],
  },
  today: ['idag', 'i dag'],
  yesterday: ['igår', 'i går'],
  now: ['just nu'],
  by: ['av', 'text', 'text av', 'reporter'],
  and: ['och'],
  roles: ['redaktionen', 'reporter', 'redaktör', 'journalist', 'korrespondent'],
  published: ['publicerad', 'publicerat', 'publicerades'],
  updated: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad'],
  home: ['startsida', 'hem', 'nyheter', 'artiklar', 'artikel', 'start'],
  readAlso: [
    'läs också',
    'läs mer',
    'läs även',
    'se även',
    'läs mer om',
    'läs hela',
    'se mer',
    'mer om',
    'relaterat',
    'fler artiklar',
    'missa inte',
    'lyssna även',
  ],
  asksFirst: [
    'för att visa innehållet',
    'för att se innehållet',
    'externt innehåll',
    'innehåll från tredje part',
  ],
  calls: ['följ oss', 'prenumerera', 'nyhetsbrev', 'dela på', 'tipsa oss', 'ladda ner appen'],
  labels: ['kopiera länk', 'annons', 'kommentarer'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: 'torsdag 8 januari 2026', timestamp: '2026-01-08' },
  { date: 'Publicerad 8 jan 2026 kl 13.14', timestamp: '2026-01-08T13:14:00' },
  { date: '3 timmar sedan', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'igår 18:30', timestamp: '2024-05-09T18:30:00' },
];
