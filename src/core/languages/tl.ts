/** Filipino pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['ang', 'ng', 'mga', 'ay', 'nang', 'hindi', 'kung', 'noong', 'nito', 'kanilang'],
  months: [
    'enero ene',
    'pebrero peb',
    'marso mar',
    'abril abr',
    'mayo',
    'hunyo hun',
    'hulyo hul',
    'agosto ago',
    'setyembre set',
    'oktubre okt',
    'nobyembre nob',
    'disyembre dis',
  ],
  by: ['ni', 'nina', 'isinulat ni', 'isinulat nina', 'sulat ni', 'manunulat', 'may-akda'],
  and: ['at'],
  roles: ['manunulat', 'mamamahayag', 'patnugot'],
  published: ['inilathala', 'petsa ng paglathala', 'nailathala'],
  updated: ['na-update', 'binago'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: 'Agosto 30, 2023', timestamp: '2023-08-30' },
  { date: 'Inilathala: 5 Mayo 2024', timestamp: '2024-05-05' },
];
