/** Khmer pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'មករា',
    'កុម្ភៈ',
    'មីនា',
    'មេសា',
    'ឧសភា',
    'មិថុនា',
    'កក្កដា',
    'សីហា',
    'កញ្ញា',
    'តុលា',
    'វិច្ឆិកា',
    'ធ្នូ',
  ],
  by: ['ដោយ', 'អ្នកនិពន្ធ', 'និពន្ធដោយ'],
  and: ['និង'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '១០ ឧសភា ២០២៤', timestamp: '2024-05-10' },
  { date: '9 ធ្នូ 2023 10:15', timestamp: '2023-12-09T10:15:00' },
];
