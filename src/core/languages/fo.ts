/** Faroese pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'januar jan',
    'februar feb',
    'mars mar',
    'apríl apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep',
    'oktober okt',
    'november nov',
    'desember des',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14. september 2023', timestamp: '2023-09-14' },
  { date: '3. desember 2023', timestamp: '2023-12-03' },
];
