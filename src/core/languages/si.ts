/** Sinhala pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['සහ', 'මෙම', 'බව', 'ඇති', 'හා', 'සඳහා', 'කළ'],
  months: [
    'ජනවාරි ජන',
    'පෙබරවාරි පෙබ',
    'මාර්තු',
    'අප්රේල් අප්රියෙල්',
    'මැයි',
    'ජූනි',
    'ජූලි',
    'අගෝස්තු අගෝ',
    'සැප්තැම්බර් සැප්',
    'ඔක්තෝබර් ඔක්',
    'නොවැම්බර් නොවැ',
    'දෙසැම්බර් දෙසැ',
  ],
  inDates: ['මස'],
  am: ['පෙ.ව'],
  pm: ['ප.ව'],
  by: ['රචනය', 'ලේඛක'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2023 සැප්තැම්බර් මස 14 වන සඳුදා', timestamp: '2023-09-14' },
  { date: 'අප්‍රේල් 3, 2024', timestamp: '2024-04-03' },
];
