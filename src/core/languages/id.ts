/** Indonesian and Malay pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  months: [
    'januari jan',
    'februari feb pebruari',
    'maret mac mar',
    'april apr',
    'mei',
    'juni jun',
    'juli jul julai',
    'agustus agu agt ogos ags',
    'september sep sept',
    'oktober okt',
    'november nov nop',
    'desember des disember dis',
  ],
  ago: { after: ['yang lalu', 'lalu'] },
  units: { second: ['detik', 'saat'], minute: ['menit', 'minit'], hour: ['jam'], day: ['hari'] },
  today: ['hari ini'],
  yesterday: ['kemarin', 'semalam'],
  now: ['baru saja'],
  by: ['oleh', 'penulis', 'reporter'],
  and: ['dan'],
  roles: ['redaksi', 'wartawan', 'jurnalis', 'reporter', 'penulis', 'editor'],
  published: ['diterbitkan', 'dipublikasikan', 'terbit'],
  updated: ['diperbarui', 'pembaruan', 'kemas kini'],
  home: ['beranda', 'berita', 'artikel', 'laman utama', 'utama'],
  readAlso: [
    'baca juga',
    'lihat juga',
    'baca selengkapnya',
    'simak juga',
    'artikel terkait',
    'baca artikel',
    'berita terkait',
    'artikel lainnya',
    'berita lainnya',
    'baca lebih lanjut',
    'baca selanjutnya',
    'tonton juga',
    'pilihan editor',
    'rekomendasi',
    'simak berita',
  ],
  calls: ['ikuti kami', 'saluran whatsapp', 'berlangganan', 'unduh aplikasi'],
  labels: ['bagikan', 'salin tautan', 'iklan', 'komentar', 'gabung'],
  genres: ['opini', 'analisis', 'kolom', 'tajuk', 'wawancara', 'ulasan'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: 'Jumat, 3 Mei 2024 17:45 WIB', timestamp: '2024-05-03T17:45:00+07:00' },
  { date: '17 Agustus 2024', timestamp: '2024-08-17' },
  { date: '3 jam yang lalu', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'kemarin 18:30', timestamp: '2024-05-09T18:30:00' },
];
