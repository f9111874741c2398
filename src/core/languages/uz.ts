/** Uzbek pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['va', 'bilan', 'uchun', 'ham', 'deb', 'edi', 'kerak'],
  months: [
    'yanvar yan январ',
    'fevral fev феврал',
    'mart mar март',
    'aprel apr апрел',
    'may май',
    'iyun iyn июн',
    'iyul iyl июл',
    'avgust avg август',
    'sentabr sentyabr sen сентабр сентябр',
    'oktabr oktyabr okt октабр октябр',
    'noyabr noy ноябр',
    'dekabr dek декабр',
  ],
  inDates: ['yil', 'yilning', 'йил', 'йилнинг'],
  by: ['muallif', 'mualliflar', 'муаллиф'],
  published: ['e’lon qilingan', 'chop etilgan', 'sana'],
  updated: ['yangilangan'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2023-yil 14-sentabr, 08:30', timestamp: '2023-09-14T08:30:00' },
  { date: '3 may 2024 yil', timestamp: '2024-05-03' },
  { date: '2023 йил 14 сентябр', timestamp: '2023-09-14' },
  { date: '21:10 / 27.11.2023', timestamp: '2023-11-27T21:10:00' },
];
