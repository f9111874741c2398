/** Norwegian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  patterns: {
    accepts: 'godta(?: alle)?',
    consent: 'samtykke',
    privacy: 'personopplysninger',
  },
  common: ['og', 'å', 'det', 'på', 'er', 'av', 'til', 'ikke', 'som'],
  today: ['i dag'],
  ago: { before: ['for'], after: ['siden'] },
  units: {
    second: ['sekunder', 'sekund'],
    minute: ['minutter', 'minutt', 'min'],
    hour: ['timer', 'time'],
    day: ['dager', 'dag'],
  },
  yesterday: ['i går'],
  one: ['en', 'et', 'ett'],
  by: [
    'tekst og foto',
    'tekst og bilder',
    'skrevet av',
    'av',
    'tekst',
    'tekst av',
    'journalist',
    'forfatter',
  ],
  roles: [
    'journalist',
    'redaktør',
    'redaksjonen',
    'kommentator',
    'reporter',
    'utenrikskorrespondent',
  ],
  published: ['publisert', 'lagt ut'],
  updated: ['oppdatert', 'sist oppdatert', 'endret'],
  home: ['forsiden', 'forside', 'nyheter'],
  readAlso: [
    'les også',
    'les mer',
    'les mer om',
    'se også',
    'les flere saker',
    'flere saker',
    'anbefalte artikler',
  ],
  calls: ['meld deg på', 'følg oss', 'abonner på', 'bli abonnent', 'tips oss'],
  genres: [
    'leder',
    'kronikk',
    'analyse',
    'debatt',
    'intervju',
    'anmeldelse',
    'kommentar',
    'meninger',
  ],
  buttons: ['følg', 'del', 'vis mer', 'rediger'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10. mai 2024 kl. 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '10. desember 2024', timestamp: '2024-12-10' },
];
