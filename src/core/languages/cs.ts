/** Czech pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'leden ledna led',
    'únor února úno',
    'březen března bře',
    'duben dubna dub',
    'květen května kvě',
    'červen června čvn',
    'červenec července čvc',
    'srpen srpna srp',
    'září zář',
    'říjen října říj',
    'listopad listopadu lis',
    'prosinec prosince pro',
  ],
  ago: { before: ['před'] },
  units: {
    second: ['sekundami', 'sekundou'],
    minute: ['minutami', 'minutou', 'min'],
    hour: ['hodinami', 'hodinou', 'hod'],
    day: ['dny', 'dnem'],
  },
  today: ['dnes'],
  yesterday: ['včera'],
  now: ['právě teď'],
  by: ['text a foto', 'autor', 'autorka', 'autoři', 'text', 'napsal', 'napsala'],
  and: ['a'],
  roles: ['redakce', 'redaktor', 'redaktorka', 'reportér', 'reportérka'],
  published: ['publikováno', 'vydáno', 'zveřejněno'],
  updated: ['aktualizováno', 'upraveno', 'naposledy aktualizováno'],
  home: ['úvod', 'hlavní strana', 'domů', 'zprávy', 'články'],
  readAlso: [
    'čtěte také',
    'čtěte dále',
    'přečtěte si',
    'mohlo by vás zajímat',
    'související',
    'čtěte více',
    'přečtěte si také',
    'související články',
    'doporučujeme',
    'více k tématu',
    'další články',
    'mohlo by se vám líbit',
    'podívejte se',
  ],
  calls: ['odebírat', 'přihlaste se', 'sledujte nás', 'newsletter', 'sdílet na', 'předplaťte'],
  labels: ['kopírovat odkaz', 'reklama', 'diskuse', 'inzerce'],
  genres: ['názor', 'komentář', 'analýza', 'glosa', 'rozhovor', 'recenze', 'reportáž'],
  buttons: ['sledovat', 'sdílet', 'více'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '6. listopadu 2025 12:43', timestamp: '2025-11-06T12:43:00' },
  { date: '8. 4. 2025 5:00', timestamp: '2025-04-08T05:00:00' },
  { date: 'před 3 hodinami', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'včera 18:30', timestamp: '2024-05-09T18:30:00' },
];
