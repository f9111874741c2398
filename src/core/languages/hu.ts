/** Hungarian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['a', 'az', 'és', 'hogy', 'nem', 'egy', 'is', 'volt'],
  ago: { after: ['ezelőtt', 'ezelott'] },
  one: ['egy'],
  units: {
    second: ['másodperccel', 'másodperce'],
    minute: ['perccel', 'perce'],
    hour: ['órával', 'órája'],
    day: ['nappal', 'napja'],
  },
  today: ['mai napon'],
  yesterday: ['tegnap'],
  by: ['szerző', 'írta', 'szöveg', 'szerzők', 'fotó és szöveg'],
  and: ['és'],
  roles: ['újságíró', 'szerkesztő', 'szerkesztőség', 'főszerkesztő', 'tudósító', 'rovatvezető'],
  published: [
    'megjelent',
    'közzétéve',
    'publikálva',
    'beküldte',
    'feltöltve',
    'dátum',
    'létrehozva',
    'megjelenés',
  ],
  updated: ['frissítve', 'módosítva', 'utolsó frissítés', 'frissült'],
  home: ['címlap', 'főoldal', 'kezdőlap', 'hírek', 'cikkek'],
  readAlso: [
    'olvasd el ezt is',
    'olvassa el ezt is',
    'kapcsolódó cikkek',
    'kapcsolódó cikk',
    'kapcsolódó',
    'ezt is ajánljuk',
    'ajánlott cikkek',
    'bővebben',
    'ez is érdekelheti',
    'ez is érdekelhet',
  ],
  calls: [
    'iratkozz fel',
    'iratkozzon fel',
    'kövess minket',
    'kövessen minket',
    'hírlevelünkre',
    'támogass minket',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2024. május 10. 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '2024. 05. 10. 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '3 órája' },
  { date: '3 órával ezelőtt', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'tegnap 18:30', timestamp: '2024-05-09T18:30:00' },
];
