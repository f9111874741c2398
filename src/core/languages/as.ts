/** Assamese pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'জানুৱাৰী জানুৱাৰি',
    'ফেব্ৰুৱাৰী ফেব্ৰুৱাৰি',
    'মাৰ্চ',
    'এপ্ৰিল',
    'মে’ মে',
    'জুন',
    'জুলাই',
    'আগষ্ট',
    'ছেপ্টেম্বৰ ছেপ্তেম্বৰ',
    'অক্টোবৰ',
    'নৱেম্বৰ',
    'ডিচেম্বৰ',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '১৪ ছেপ্টেম্বৰ ২০২৩', timestamp: '2023-09-14' },
];
