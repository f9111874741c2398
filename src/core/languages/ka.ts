/** Georgian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'იანვარი იან',
    'თებერვალი თებ',
    'მარტი მარ',
    'აპრილი აპრ',
    'მაისი მაი',
    'ივნისი ივნ',
    'ივლისი ივლ',
    'აგვისტო აგვ',
    'სექტემბერი სექ',
    'ოქტომბერი ოქტ',
    'ნოემბერი ნოე',
    'დეკემბერი დეკ',
  ],
  readAlso: ['ასევე წაიკითხეთ', 'წაიკითხეთ ასევე'],
  by: ['ავტორი', 'ავტორები', 'ჟურნალისტი'],
  and: ['და'],
  roles: ['ჟურნალისტი', 'რედაქტორი'],
  published: ['გამოქვეყნდა', 'გამოქვეყნებულია', 'თარიღი'],
  updated: ['განახლდა', 'განახლებულია'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 მაისი 2024, 08:30', timestamp: '2024-05-10T08:30:00' },
  { date: 'განახლდა: 9 დეკ. 2023', timestamp: '2023-12-09' },
];
