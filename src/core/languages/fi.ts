/** Finnish pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  patterns: {
    accepts: 'hyväksy(?: kaikki)?',
    consent: 'suostumu',
  },
  common: ['ja', 'on', 'ei', 'se', 'että', 'oli', 'hän', 'myös'],
  ago: { after: ['sitten'] },
  units: {
    second: ['sekuntia', 'sekunti'],
    minute: ['minuuttia', 'minuutti', 'min'],
    hour: ['tuntia', 'tunti', 't'],
    day: ['päivää', 'päivä', 'pv'],
  },
  today: ['tänään'],
  yesterday: ['eilen'],
  by: ['teksti ja kuvat', 'teksti', 'kirjoittaja', 'toimittaja', 'kirjoittanut'],
  and: ['ja'],
  roles: [
    'toimittaja',
    'toimitus',
    'päätoimittaja',
    'kirjeenvaihtaja',
    'kolumnisti',
    'uutistoimisto',
  ],
  published: ['julkaistu', 'julkaisuaika', 'lähetetty', 'lisätty', 'päiväys', 'kirjoitettu'],
  updated: ['päivitetty', 'muokattu', 'viimeksi päivitetty'],
  home: ['etusivu', 'koti', 'uutiset', 'artikkelit'],
  readAlso: ['lue myös', 'lue lisää', 'katso myös', 'lisää aiheesta', 'lue seuraavaksi'],
  calls: ['tilaa uutiskirje', 'tilaa meidän', 'seuraa meitä', 'osallistu keskusteluun'],
  genres: ['mielipide', 'pääkirjoitus', 'kolumni', 'analyysi', 'haastattelu', 'arvio', 'kommentti'],
  buttons: ['seuraa', 'jaa', 'näytä lisää', 'muokkaa'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10. toukokuuta 2024 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '10.5.2024 klo 14.05', timestamp: '2024-05-10T14:05:00' },
  { date: '3 tuntia sitten', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'eilen 18:30', timestamp: '2024-05-09T18:30:00' },
];
