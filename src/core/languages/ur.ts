/** Urdu pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  places: ['لاہور', 'کراچی', 'اسلام آباد'],
  common: ['کے', 'میں', 'کی', 'ہے', 'سے', 'کو'],
  ago: { after: ['قبل', 'پہلے'] },
  one: ['ایک'],
  units: { second: ['سیکنڈ'], minute: ['منٹ'], hour: ['گھنٹے', 'گھنٹہ'], day: ['دن'] },
  today: ['آج'],
  yesterday: ['گزشتہ روز'],
  by: ['تحریر', 'رپورٹ', 'از قلم', 'مصنف', 'نامہ نگار', 'از'],
  and: ['اور'],
  roles: ['نامہ نگار', 'رپورٹر', 'ایڈیٹر', 'ویب ڈیسک', 'صحافی'],
  published: ['شائع', 'اشاعت', 'تاریخ اشاعت'],
  updated: ['اپ ڈیٹ', 'آخری اپ ڈیٹ'],
  home: ['صفحہ اول', 'سرورق', 'ہوم', 'خبریں'],
  readAlso: ['مزید پڑھیں', 'یہ بھی پڑھیں', 'مزید پڑھیے', 'متعلقہ خبریں', 'یہ بھی دیکھیں'],
  calls: ['سبسکرائب کریں', 'ہمیں فالو کریں'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 مئی 2024', timestamp: '2024-05-10' },
  { date: '3 گھنٹے قبل', timestamp: '2024-05-10T09:00:00+02:00' },
];
