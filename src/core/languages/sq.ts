/** Albanian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'janar jan',
    'shkurt shk',
    'mars mar',
    'prill pri',
    'maj',
    'qershor qer',
    'korrik korr',
    'gusht gush',
    'shtator sht',
    'tetor tet',
    'nëntor nën',
    'dhjetor dhj',
  ],
  by: ['nga', 'shkruar nga', 'autori', 'autorja'],
  and: ['dhe'],
  roles: ['gazetar', 'gazetare', 'redaksia', 'redaktor'],
  published: ['publikuar', 'publikuar më', 'postuar më'],
  updated: ['përditësuar', 'përditësimi i fundit'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 maj 2024, 10:15', timestamp: '2024-05-10T10:15:00' },
  { date: '9 Shtator 2023', timestamp: '2023-09-09' },
];
