/** Danish and Norwegian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'januar jan',
    'februar feb',
    'marts mars mar',
    'april apr',
    'maj mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december desember dec des',
  ],
  ago: { after: ['siden'] },
  one: ['en', 'et', 'én'],
  units: {
    second: ['sekunder', 'sekund'],
    minute: ['minutter', 'minut', 'minutt', 'min'],
    hour: ['timer', 'time'],
    day: ['dage', 'dag', 'dager'],
  },
  today: ['i dag', 'idag'],
  yesterday: ['i går', 'igår'],
  now: ['akkurat nå', 'lige nu'],
  by: ['av', 'af', 'tekst', 'skrevet av', 'skrevet af', 'journalist'],
  and: ['og'],
  roles: ['redaktionen', 'redaksjonen', 'journalist', 'redaktør', 'korrespondent'],
  published: ['publiceret', 'publisert', 'udgivet', 'offentliggjort'],
  updated: ['opdateret', 'oppdatert', 'sist oppdatert', 'senest opdateret'],
  home: ['forside', 'hjem', 'nyheder', 'nyheter', 'artikler', 'artikel', 'artikkel'],
  readAlso: [
    'læs også',
    'les også',
    'læs mere',
    'les mer',
    'se også',
    'læs mere om',
    'læs videre',
    'se mere',
    'relaterede artikler',
    'mere om',
    'lyt også',
    'læs hele',
  ],
  asksFirst: ['for at se dette indhold', 'for at vise dette indhold', 'eksternt indhold'],
  calls: ['følg os', 'abonner', 'nyhedsbrev', 'tilmeld dig', 'del på', 'tip os', 'download appen'],
  labels: ['kopier link', 'annonce', 'kommentarer'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '02/02/2025 KL. 09:00', timestamp: '2025-02-02T09:00:00' },
  { date: '05.08.2024, kl. 13.05', timestamp: '2024-08-05T13:05:00' },
  { date: '5. august 2024 kl. 13:05', timestamp: '2024-08-05T13:05:00' },
  { date: '3 timer siden', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'i går 18:30', timestamp: '2024-05-09T18:30:00' },
];
