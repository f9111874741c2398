/** Amharic pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'ጃንዋሪ ጃንዩወሪ',
    'ፌብሩዋሪ ፌብሩወሪ',
    'ማርች',
    'ኤፕሪል ኤፕረል',
    'ሜይ',
    'ጁን',
    'ጁላይ',
    'ኦገስት',
    'ሴፕቴምበር',
    'ኦክቶበር',
    'ኖቬምበር',
    'ዲሴምበር',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 ሴፕቴምበር 2023', timestamp: '2023-09-14' },
];
