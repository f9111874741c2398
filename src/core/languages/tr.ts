/** Turkish pages. */
import type { Language, LanguageExample } from '../language.ts';

const language: Language = {
  months: [
    'ocak oca',
    'şubat şub subat',
    'mart mar',
    'nisan nis',
    'mayıs may mayis',
    'haziran haz',
    'temmuz tem',
    'ağustos ağu agustos',
    'eylül eyl eylul',
    'ekim eki',
    'kasım kas kasim',
    'aralık ara aralik',
  ],
  ago: { after: ['önce'] },
  one: ['bir'],
  units: { second: ['saniye', 'sn'], minute: ['dakika', 'dk'], hour: ['saat'], day: ['gün'] },
  today: ['bugün'],
  yesterday: ['dün'],
  now: ['az önce', 'şimdi'],
  by: ['yazan', 'yazar', 'yazarı', 'haber', 'muhabir'],
  and: ['ve', 'ile'],
  roles: ['editör', 'editörü', 'muhabir', 'muhabiri', 'yazarı', 'haber merkezi', 'haberleri'],
  published: [
    'yayınlanma',
    'yayınlanma tarihi',
    'giriş',
    'giriş tarihi',
    'oluşturulma',
    'oluşturulma tarihi',
    'yayın tarihi',
    'tarih',
  ],
  updated: ['güncelleme', 'güncelleme tarihi', 'son güncelleme', 'güncellendi', 'son güncellenme'],
  home: ['anasayfa', 'ana sayfa', 'haberler', 'haber', 'son dakika', 'gündem haberleri', 'genel'],
  readAlso: [
    'ayrıca okuyun',
    'bunu da okuyun',
    'ilgili haberler',
    'ilgili haber',
    'devamını oku',
    'benzer haberler',
    'bu da ilginizi çekebilir',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '05.04.2025', moment: '2025-04-05' },
  { date: '30 Nisan 2024 16:48', moment: '2024-04-30T16:48:00' },
  { date: 'Son Güncelleme : 30.04.2024 - 16:49', moment: '2024-04-30T16:49:00' },
  { date: '2 saat önce', moment: '2024-05-10T10:00:00+02:00' },
  { date: 'dün 18:30', moment: '2024-05-09T18:30:00' },
  { date: '3 KASIM 2024', moment: '2024-11-03' },
];
