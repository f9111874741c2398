/** Icelandic pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['og', 'að', 'er', 'á', 'í', 'sem', 'til', 'við'],
  ago: { before: ['fyrir'] },
  units: {
    second: ['sekúndum'],
    minute: ['mínútum'],
    hour: ['klukkustundum', 'klst'],
    day: ['dögum'],
  },
  today: ['í dag'],
  yesterday: ['í gær'],
  by: ['höfundur', 'eftir', 'texti'],
  and: ['og'],
  roles: ['blaðamaður', 'ritstjórn', 'ritstjóri', 'fréttamaður'],
  published: ['birt', 'birt þann'],
  updated: ['uppfært', 'síðast uppfært'],
  home: ['forsíða', 'fréttir', 'heim'],
  readAlso: [
    'lesa meira',
    'lesið meira',
    'sjá einnig',
    'tengdar fréttir',
    'lestu meira',
    'lestu einnig',
  ],
  calls: ['skráðu þig', 'fylgstu með'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10. maí 2024 14:05', timestamp: '2024-05-10T14:05:00' },
];
