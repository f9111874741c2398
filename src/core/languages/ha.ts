/** Hausa pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'janairu jan',
    'faburairu fabrairu fab',
    'maris mar',
    'afirilu afrilu afi',
    'mayu may',
    'yuni yun',
    'yuli yul',
    'agusta agu',
    'satumba sat',
    'oktoba okt',
    'nuwamba nuw',
    'disamba dis',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 Satumba 2023', timestamp: '2023-09-14' },
];
