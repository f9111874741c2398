/** Japanese pages. */
import type { Language, LanguageExample } from '../language.ts';

const language: Language = {
  am: ['午前'],
  pm: ['午後'],
  ago: { after: ['前'] },
  units: { second: ['秒'], minute: ['分'], hour: ['時間'], day: ['日'] },
  today: ['今日', '本日'],
  yesterday: ['昨日'],
  now: ['たった今'],
  by: [
    '文',
    '著者',
    '筆者',
    '執筆',
    '執筆者',
    '記者',
    '取材・文',
    '文・写真',
    '聞き手',
    'ライター',
  ],
  and: ['と'],
  roles: [
    '記者',
    '編集',
    '編集部',
    '編集者',
    '編集委員',
    '論説委員',
    '特派員',
    'ライター',
    '解説委員',
  ],
  published: ['公開', '公開日', '配信', '掲載', '投稿日', '公開日時', '配信日'],
  updated: ['更新', '最終更新', '更新日', '更新日時'],
  home: ['ホーム', 'トップ', 'トップページ', 'ニュース', '記事', '一覧', 'ニュース一覧', '未分類'],
  readAlso: [
    '関連記事',
    'あわせて読みたい',
    'こちらも',
    '関連ニュース',
    '合わせて読みたい',
    'おすすめ記事',
    '続きを読む',
    'もっと読む',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '2024年5月1日 10時00分', moment: '2024-05-01T10:00:00' },
  { date: '2024/12/04 00:05', moment: '2024-12-04T00:05:00' },
  { date: '2024年12月3日 午後11時17分', moment: '2024-12-03T23:17:00' },
  { date: '令和6年5月1日', moment: '2024-05-01' },
  { date: '公開日:2025.01.13', moment: '2025-01-13' },
  { date: '3時間前', moment: '2024-05-10T09:00:00+02:00' },
  { date: '2日前', moment: '2024-05-08' },
  { date: '昨日 18:30', moment: '2024-05-09T18:30:00' },
  { date: '12月3日' },
];
