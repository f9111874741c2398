/** Korean pages. */
import type { Language, LanguageExample } from '../language.ts';

const language: Language = {
  am: ['오전'],
  pm: ['오후'],
  ago: { after: ['전'] },
  units: { second: ['초'], minute: ['분'], hour: ['시간'], day: ['일'] },
  today: ['오늘'],
  yesterday: ['어제'],
  now: ['방금', '방금 전'],
  by: ['글', '기자', '작성자', '글쓴이', '취재'],
  and: ['와', '과'],
  roles: ['기자', '특파원', '논설위원', '편집', '앵커', '인턴기자', '선임기자'],
  published: ['입력', '등록', '게시', '발행', '기사입력', '작성'],
  updated: ['수정', '최종수정', '업데이트', '기사수정', '최종 수정'],
  home: ['홈', '뉴스', '기사', '전체', '메인'],
  readAlso: [
    '관련기사',
    '관련 기사',
    '더 보기',
    '더보기',
    '함께 보면 좋은',
    '많이 본 기사',
    '관련뉴스',
  ],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: '입력 : 2025-06-04 02:37:08', moment: '2025-06-04T02:37:08' },
  { date: '2025. 06. 04. 오후 2:37', moment: '2025-06-04T14:37:00' },
  { date: '2025년 5월 15일 20:00', moment: '2025-05-15T20:00:00' },
  { date: '3시간 전', moment: '2024-05-10T09:00:00+02:00' },
  { date: '2일 전', moment: '2024-05-08' },
  { date: '어제 오후 6:30', moment: '2024-05-09T18:30:00' },
];
