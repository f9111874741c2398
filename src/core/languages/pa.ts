/** Punjabi pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['ਹੈ', 'ਦੇ', 'ਦੀ', 'ਵਿੱਚ', 'ਨੂੰ', 'ਅਤੇ', 'ਦਾ', 'ਨੇ'],
  months: [
    'ਜਨਵਰੀ ਜਨ',
    'ਫ਼ਰਵਰੀ ਫਰਵਰੀ ਫ਼ਰ',
    'ਮਾਰਚ',
    'ਅਪ੍ਰੈਲ ਅਪਰੈਲ ਅਪ੍ਰੈ',
    'ਮਈ',
    'ਜੂਨ',
    'ਜੁਲਾਈ ਜੁਲਾ',
    'ਅਗਸਤ ਅਗ',
    'ਸਤੰਬਰ ਸਤੰ',
    'ਅਕਤੂਬਰ ਅਕਤੂ',
    'ਨਵੰਬਰ ਨਵੰ',
    'ਦਸੰਬਰ ਦਸੰ',
  ],
  by: ['ਲੇਖਕ', 'ਰਿਪੋਰਟਰ', 'ਪੱਤਰਕਾਰ'],
  published: ['ਪ੍ਰਕਾਸ਼ਿਤ'],
  updated: ['ਅੱਪਡੇਟ'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 ਸਤੰਬਰ 2023, 08:30 AM', timestamp: '2023-09-14T08:30:00' },
  { date: '24 ਫਰਵਰੀ, 2024', timestamp: '2024-02-24' },
];
