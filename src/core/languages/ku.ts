/** Kurmanji pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'rêbendan rêbendanê çileya_paşîn',
    'sibat sibatê reşemî',
    'adar adarê',
    'nîsan nîsanê',
    'gulan gulanê',
    'hezîran hezîranê pûşper',
    'tîrmeh tîrmehê',
    'tebax tebaxê',
    'îlon îlonê',
    'cotmeh cotmehê',
    'mijdar mijdarê',
    'berfanbar berfanbarê kanûn',
  ],
  inDates: ['ê'],
  by: ['nivîskar', 'nivîsîn'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '14 îlon 2023', timestamp: '2023-09-14' },
  { date: "14'ê îlonê 2023", timestamp: '2023-09-14' },
];
