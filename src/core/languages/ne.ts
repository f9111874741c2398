/** Nepali pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'जनवरी',
    'फेब्रुअरी फेब्रुवरी',
    'मार्च',
    'अप्रिल',
    'मे',
    'जुन',
    'जुलाई जुलाइ',
    'अगस्ट अगस्त',
    'सेप्टेम्बर सेप्टेंबर',
    'अक्टोबर',
    'नोभेम्बर',
    'डिसेम्बर',
  ],
  by: ['लेखक', 'संवाददाता'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '१४ सेप्टेम्बर २०२३', timestamp: '2023-09-14' },
];
