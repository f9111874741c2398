/** Catalan pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['el', 'la', 'els', 'les', 'que', 'una', 'per', 'amb', 'del', 'és'],
  ago: { before: ['fa'] },
  one: ['una', 'un'],
  units: {
    second: ['segons', 'segon'],
    minute: ['minuts', 'minut'],
    hour: ['hores', 'hora'],
    day: ['dies', 'dia'],
  },
  today: ['avui'],
  yesterday: ['ahir'],
  by: ['per', 'autor', 'autora', 'text'],
  and: ['i'],
  roles: [
    'redacció',
    'periodista',
    'redactor',
    'redactora',
    'corresponsal',
    'enviat',
    'enviada',
    'agències',
  ],
  published: ['publicat', 'publicat el', 'publicada'],
  updated: ['actualitzat', 'actualitzat el', 'actualitzada', 'última actualització'],
  home: ['inici', 'portada', 'notícies', 'articles'],
  readAlso: [
    'llegeix també',
    'llegiu també',
    'llegir més',
    'més informació',
    'notícies relacionades',
    'et pot interessar',
    'vegeu també',
  ],
  calls: ['subscriu-te', 'subscriviu-vos', 'segueix-nos', 'butlletí'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 de maig de 2024, 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '10 d’abril de 2024', timestamp: '2024-04-10' },
  { date: 'fa 3 hores', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'ahir 18:30', timestamp: '2024-05-09T18:30:00' },
];
