/** Pashto pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'جنوري',
    'فبروري فېبروري',
    'مارچ',
    'اپریل',
    'مۍ مې',
    'جون',
    'جولای جولاى',
    'اګست',
    'سپتمبر سېپتمبر',
    'اکتوبر',
    'نومبر نوامبر',
    'دسمبر',
  ],
  by: ['ليکوال', 'لیکوال', 'خبریال'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 سپتمبر 2023', timestamp: '2023-09-14' },
];
