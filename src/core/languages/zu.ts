/** Zulu pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'januwari ujanuwari',
    'febhuwari ufebhuwari',
    'mashi umashi',
    'ephreli u-ephreli',
    'meyi umeyi',
    'juni ujuni',
    'julayi ujulayi',
    'agasti u-agasti',
    'septhemba usepthemba',
    'okthoba u-okthoba',
    'novemba unovemba',
    'disemba udisemba',
  ],
  by: ['ibhalwe ngu', 'ibhalwe', 'umbhali', 'intatheli', 'ngu'],
  roles: ['intatheli', 'umhleli', 'umbhali'],
  published: ['ishicilelwe', 'kushicilelwe'],
  updated: ['kubuyekezwe', 'ibuyekeziwe'],
  home: ['ikhaya', 'ekhaya', 'izindaba'],
  readAlso: ['funda futhi', 'funda kabanzi'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 Meyi 2024', timestamp: '2024-05-10' },
  { date: '3 Okthoba 2024', timestamp: '2024-10-03' },
];
