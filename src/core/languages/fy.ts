/** West Frisian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'jannewaris jannewaarje jan',
    'febrewaris febrewaarje feb',
    'maart mrt',
    'april apr',
    'maaie maai',
    'juny jun',
    'july jul',
    'augustus aug',
    'septimber sep',
    'oktober okt',
    'novimber nov',
    'desimber des',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 septimber 2023', timestamp: '2023-09-14' },
];
