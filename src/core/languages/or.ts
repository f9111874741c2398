/** Odia pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['ଏବଂ', 'ଏହି', 'ପାଇଁ', 'ନାହିଁ', 'ଥିଲା', 'ହୋଇ', 'କରି', 'ସହ', 'ଏକ', 'ଯେ'],
  months: [
    'ଜାନୁଆରୀ',
    'ଫେବୃଆରୀ ଫେବ୍ରୁଆରୀ',
    'ମାର୍ଚ୍ଚ',
    'ଅପ୍ରେଲ ଏପ୍ରିଲ',
    'ମଇ',
    'ଜୁନ',
    'ଜୁଲାଇ',
    'ଅଗଷ୍ଟ',
    'ସେପ୍ଟେମ୍ବର',
    'ଅକ୍ଟୋବର',
    'ନଭେମ୍ବର',
    'ଡିସେମ୍ବର',
  ],
  by: ['ଲେଖା', 'ଲେଖକ'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 ସେପ୍ଟେମ୍ବର 2023', timestamp: '2023-09-14' },
];
