/** Tamil pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  today: ['இன்று'],
  yesterday: ['நேற்று'],
  roles: ['செய்தியாளர்', 'ஆசிரியர்'],
  published: ['வெளியிடப்பட்டது', 'பதிவு'],
  updated: ['புதுப்பிக்கப்பட்டது', 'அப்டேட்'],
  home: ['முகப்பு', 'செய்திகள்'],
  readAlso: ['மேலும் படிக்க', 'இதையும் படிக்க', 'இதையும் படிங்க', 'மேலும் செய்திகள்'],
  calls: ['பின்தொடருங்கள்'],
  by: ['எழுதியவர்', 'ஆசிரியர்', 'எழுத்து'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 மே 2024, 14:05', timestamp: '2024-05-10T14:05:00' },
];
