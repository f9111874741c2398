/** Luxembourgish pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'januar jan',
    'februar feb',
    'mäerz',
    'abrëll abr',
    'mee',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '3. Mee 2024', timestamp: '2024-05-03' },
];
