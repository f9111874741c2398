/** Malay pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['yang', 'dan', 'di', 'dengan', 'untuk', 'ini', 'dari', 'pada', 'tidak', 'telah'],
  ago: { after: ['lalu'] },
  units: { second: ['saat'], minute: ['minit'], hour: ['jam'], day: ['hari'] },
  today: ['hari ini'],
  yesterday: ['semalam'],
  by: ['oleh', 'penulis', 'ditulis oleh', 'wartawan', 'laporan'],
  and: ['dan'],
  roles: ['wartawan', 'pengarang', 'editor'],
  published: ['diterbitkan', 'disiarkan'],
  updated: ['dikemas kini', 'kemas kini'],
  home: ['laman utama', 'berita', 'utama'],
  readAlso: ['baca juga', 'baca lagi', 'artikel berkaitan', 'berita berkaitan', 'lihat juga'],
  calls: ['ikuti kami', 'langgan', 'sertai saluran'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '10 Mei 2024, 14:05', timestamp: '2024-05-10T14:05:00' },
  { date: '10 Ogos 2024', timestamp: '2024-08-10' },
  { date: '3 jam lalu', timestamp: '2024-05-10T09:00:00+02:00' },
];
