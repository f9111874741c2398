/** Irish pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['agus', 'leis', 'atá', 'ón', 'ach', 'bhfuil', 'faoi', 'chun'],
  months: [
    'eanáir ean',
    'feabhra feabh',
    'márta mhárta',
    'aibreán aibreáin aib',
    'bealtaine bhealtaine beal',
    'meitheamh meithimh mheitheamh meith',
    'iúil',
    'lúnasa lún',
    'meán_fómhair mheán_fómhair mfómh',
    'deireadh_fómhair dheireadh_fómhair dfómh',
    'samhain samhna samh',
    'nollaig nollag noll',
  ],
  by: ['údar', 'scríofa ag'],
  published: ['foilsithe'],
  updated: ['nuashonraithe'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: 'Dé Luain, 14 Meán Fómhair 2023', timestamp: '2023-09-14' },
  { date: '3 Bealtaine 2024', timestamp: '2024-05-03' },
  { date: '27 Samhain 2023', timestamp: '2023-11-27' },
];
