/** Swahili pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['ya', 'na', 'wa', 'kwa', 'ni', 'katika', 'za', 'la', 'kuwa'],
  ago: { before: ['tangu'], after: ['zilizopita', 'iliyopita', 'lililopita', 'yaliyopita'] },
  units: { second: ['sekunde'], minute: ['dakika'], hour: ['saa', 'masaa'], day: ['siku'] },
  today: ['leo'],
  yesterday: ['jana'],
  by: ['na mwandishi wetu', 'mwandishi', 'imeandikwa na', 'waandishi', 'ripoti ya'],
  roles: ['mwandishi', 'mhariri'],
  published: ['imechapishwa', 'ilichapishwa'],
  updated: ['imesasishwa'],
  home: ['mwanzo', 'nyumbani', 'habari', 'makala'],
  readAlso: ['soma zaidi', 'soma pia', 'habari zinazohusiana'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 Mei 2024', timestamp: '2024-05-10' },
  { date: 'Alhamisi, Januari 23, 2025', timestamp: '2025-01-23' },
];
