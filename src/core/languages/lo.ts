/** Lao pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'ມັງກອນ ມກ',
    'ກຸມພາ ກພ',
    'ມີນາ ມນ',
    'ເມສາ ມສ',
    'ພຶດສະພາ ພພ',
    'ມິຖຸນາ ມິຖ',
    'ກໍລະກົດ ກລ',
    'ສິງຫາ ສຫ',
    'ກັນຍາ ກຍ',
    'ຕຸລາ ຕລ',
    'ພະຈິກ ພຈ',
    'ທັນວາ ທວ',
  ],
  by: ['ໂດຍ'],
  and: ['ແລະ'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 ພຶດສະພາ 2024', timestamp: '2024-05-10' },
];
