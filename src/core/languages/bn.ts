/** Bengali pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  am: ['পূর্বাহ্ণ', 'সকাল'],
  pm: ['অপরাহ্ণ', 'বিকেল', 'সন্ধ্যা', 'রাত'],
  ago: { after: ['আগে'] },
  one: ['এক'],
  units: { second: ['সেকেন্ড'], minute: ['মিনিট'], hour: ['ঘণ্টা'], day: ['দিন'] },
  today: ['আজ'],
  yesterday: ['গতকাল'],
  by: ['লেখক', 'লিখেছেন'],
  and: ['ও', 'এবং'],
  roles: ['প্রতিবেদক', 'নিজস্ব প্রতিবেদক', 'প্রতিনিধি', 'সম্পাদক', 'ডেস্ক', 'সংবাদদাতা'],
  published: ['প্রকাশ', 'প্রকাশিত', 'প্রকাশের সময়'],
  updated: ['আপডেট', 'হালনাগাদ', 'সর্বশেষ আপডেট'],
  home: ['প্রচ্ছদ', 'হোম', 'মূলপাতা', 'খবর', 'সংবাদ'],
  readAlso: ['আরও পড়ুন', 'আরো পড়ুন', 'আরও খবর', 'সম্পর্কিত খবর', 'আরও দেখুন'],
  calls: ['সাবস্ক্রাইব করুন', 'আমাদের ফলো করুন', 'হোয়াটসঅ্যাপ চ্যানেল'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '১০ মে ২০২৪, ১৪:০৫', timestamp: '2024-05-10T14:05:00' },
  { date: 'প্রকাশ: ১০ মে ২০২৪', timestamp: '2024-05-10' },
  { date: '৩ ঘণ্টা আগে', timestamp: '2024-05-10T09:00:00+02:00' },
];
