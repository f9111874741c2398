/** Azerbaijani pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['və', 'ilə', 'üçün', 'də', 'görə', 'ki', 'daha'],
  months: [
    'yanvar yan',
    'fevral fev',
    'mart mar',
    'aprel apr',
    'may',
    'iyun iyn',
    'iyul iyl',
    'avqust avq',
    'sentyabr sen',
    'oktyabr okt',
    'noyabr noy',
    'dekabr dek',
  ],
  by: ['müəllif', 'müəlliflər'],
  published: ['dərc olunub', 'yayımlanıb', 'tarix'],
  updated: ['yenilənib'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 sentyabr 2023, 08:30', timestamp: '2023-09-14T08:30:00' },
  { date: '3 may 2024-cü il', timestamp: '2024-05-03' },
];
