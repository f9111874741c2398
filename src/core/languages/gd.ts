/** Scottish Gaelic pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'faoilleach fhaoilleach faoi',
    'gearran ghearran gearr',
    'màrt mhàrt',
    'giblean ghiblean gibl',
    'cèitean chèitean cèit',
    'ògmhios ògmh',
    'iuchar iuch',
    'lùnastal lùna',
    'sultain sult',
    'dàmhair dàmh',
    'samhain samh',
    'dùbhlachd dùbh',
  ],
  inDates: ['mh', 'na', 'dhen', 't'],
  updated: ['ùrachadh'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '20 Dàmhair 2023', timestamp: '2023-10-20' },
];
