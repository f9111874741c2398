/** Estonian pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['ja', 'on', 'ei', 'et', 'see', 'oli', 'ka', 'mis'],
  ago: { after: ['tagasi'] },
  units: { second: ['sekundit'], minute: ['minutit'], hour: ['tundi', 'tund'], day: ['päeva'] },
  today: ['täna'],
  yesterday: ['eile'],
  by: ['tekst ja foto', 'autor', 'autorid', 'tekst', 'kirjutas', 'ajakirjanik', 'toimetaja'],
  and: ['ja'],
  roles: ['toimetus', 'toimetaja', 'ajakirjanik', 'reporter'],
  published: ['avaldatud', 'ilmunud'],
  updated: ['uuendatud', 'muudetud'],
  home: ['avaleht', 'esileht', 'uudised'],
  readAlso: ['loe ka', 'loe lisaks', 'loe veel', 'loe edasi', 'seotud artiklid', 'vaata ka'],
  calls: ['telli uudiskiri', 'jälgi meid', 'liitu uudiskirjaga'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10. mai 2024 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '3 tundi tagasi', timestamp: '2024-05-10T09:00:00+02:00' },
];
