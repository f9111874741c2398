/** Dutch pages. */
import type { Language, LanguageExample } from '../language.ts';

const language: Language = {
  months: [
    'januari jan',
    'februari feb',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  ago: { after: ['geleden'] },
  one: ['een'],
  units: {
    second: ['seconden', 'seconde', 'sec'],
    minute: ['minuten', 'minuut', 'min'],
    hour: ['uur', 'uren', 'u'],
    day: ['dagen', 'dag'],
  },
  today: ['vandaag'],
  yesterday: ['gisteren'],
  now: ['zojuist'],
  by: ['door', 'van', 'auteur', 'auteurs', 'tekst', 'geschreven door'],
  and: ['en'],
  roles: ['redactie', 'redacteur', 'verslaggever', 'correspondent', 'journalist', 'columnist'],
  published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'datum'],
  updated: [
    'bijgewerkt',
    'bijgewerkt op',
    'gewijzigd',
    'laatst bijgewerkt',
    'laatste update',
    'aangepast',
  ],
  home: [
    'startpagina',
    'voorpagina',
    'nieuws',
    'artikelen',
    'artikel',
    'net binnen',
    'geen categorie',
  ],
  readAlso: [
    'lees ook',
    'lees meer',
    'bekijk ook',
    'zie ook',
    'meer over',
    'lees verder',
    'ook interessant',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: 'Vandaag om 20:07', moment: '2024-05-10T20:07:00' },
  { date: '2 februari 2025 20:07', moment: '2025-02-02T20:07:00' },
  { date: 'ma 3 mrt. 2025', moment: '2025-03-03' },
  { date: '3 uur geleden', moment: '2024-05-10T09:00:00+02:00' },
  { date: 'een dag geleden', moment: '2024-05-09' },
];
