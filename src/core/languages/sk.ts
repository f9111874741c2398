/** Slovak pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['a', 'na', 'sa', 'že', 'je', 'do', 'bol', 'sú', 'ako', 'ale'],
  ago: { before: ['pred'] },
  units: {
    second: ['sekundami'],
    minute: ['minútami', 'min'],
    hour: ['hodinami', 'hod'],
    day: ['dňami'],
  },
  today: ['dnes'],
  yesterday: ['včera'],
  by: ['autor', 'autorka', 'autori', 'text', 'napísal', 'napísala'],
  and: ['a'],
  roles: ['redakcia', 'redaktor', 'redaktorka', 'reportér', 'reportérka', 'spravodajca'],
  published: ['publikované', 'zverejnené', 'vydané'],
  updated: ['aktualizované', 'upravené', 'naposledy aktualizované'],
  home: ['domov', 'úvod', 'hlavná stránka', 'správy', 'články'],
  readAlso: [
    'čítajte aj',
    'prečítajte si',
    'prečítajte si aj',
    'čítajte tiež',
    'súvisiace články',
    'mohlo by vás zaujímať',
    'viac o téme',
  ],
  calls: ['odoberajte', 'sledujte nás', 'prihláste sa na odber', 'diskusia'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10. mája 2024 o 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: 'pred 3 hodinami', timestamp: '2024-05-10T09:00:00+02:00' },
];
