/** Belarusian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  inDates: ['г'],
  months: [
    'студзень студзеня сту',
    'люты лютага лют',
    'сакавік сакавіка сак',
    'красавік красавіка кра',
    'май мая',
    'чэрвень чэрвеня чэр',
    'ліпень ліпеня ліп',
    'жнівень жніўня жні',
    'верасень верасня вер',
    'кастрычнік кастрычніка кас',
    'лістапад лістапада ліс',
    'снежань снежня сне',
  ],
  by: ['аўтар', 'аўтарка', 'аўтары', 'тэкст'],
  and: ['і', 'ды'],
  roles: ['журналіст', 'журналістка', 'рэдактар'],
  published: ['апублікавана', 'дата публікацыі'],
  updated: ['абноўлена'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 мая 2024, 10:15', timestamp: '2024-05-10T10:15:00' },
  { date: '9 верасня 2023', timestamp: '2023-09-09' },
];
