/** Afrikaans pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['die', 'van', 'en', 'het', 'is', 'in', 'wat', 'nie', 'met'],
  ago: { after: ['gelede'] },
  units: { second: ['sekondes'], minute: ['minute'], hour: ['uur'], day: ['dae', 'dag'] },
  today: ['vandag'],
  yesterday: ['gister'],
  by: ['deur', 'skrywer'],
  and: ['en'],
  roles: ['verslaggewer', 'redakteur', 'joernalis'],
  published: ['gepubliseer', 'geplaas'],
  updated: ['opgedateer', 'bygewerk'],
  home: ['tuis', 'tuisblad', 'nuus'],
  readAlso: ['lees ook', 'lees meer', 'lees verder', 'verwante artikels', 'sien ook'],
  calls: ['teken in', 'volg ons', 'nuusbrief'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 Mei 2024 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '3 uur gelede', timestamp: '2024-05-10T09:00:00+02:00' },
];
