/** Burmese pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'ဇန်နဝါရီ ဇန်',
    'ဖေဖော်ဝါရီ ဖေ',
    'မတ်',
    'ဧပြီ',
    'မေ',
    'ဇွန်',
    'ဇူလိုင်',
    'ဩဂုတ် သြဂုတ်',
    'စက်တင်ဘာ စက်',
    'အောက်တိုဘာ အောက်',
    'နိုဝင်ဘာ နို',
    'ဒီဇင်ဘာ ဒီ',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '၁၀ မေ ၂၀၂၄', timestamp: '2024-05-10' },
  { date: '9 စက်တင်ဘာ 2023', timestamp: '2023-09-09' },
];
