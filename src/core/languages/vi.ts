/** Vietnamese pages. */
import type { Language, LanguageExample } from './language.ts';

const language: Language = {
  common: ['của', 'và', 'là', 'các', 'trong', 'cho', 'được', 'những', 'không'],
  ago: { after: ['trước'] },
  units: { second: ['giây'], minute: ['phút'], hour: ['giờ'], day: ['ngày'] },
  today: ['hôm nay'],
  yesterday: ['hôm qua'],
  now: ['vừa xong'],
  by: ['tác giả', 'bởi'],
  and: ['và'],
  roles: ['phóng viên', 'biên tập', 'biên tập viên'],
  published: ['xuất bản', 'đăng ngày', 'ngày đăng'],
  updated: ['cập nhật', 'cập nhật lúc'],
  home: ['trang chủ', 'tin tức', 'bài viết'],
  readAlso: [
    'xem thêm',
    'đọc thêm',
    'tin liên quan',
    'bài liên quan',
    'đọc tiếp',
    'tin cùng chuyên mục',
    'tin liên quan khác',
    'có thể bạn quan tâm',
    'xem tiếp',
    'mời độc giả',
    'bài viết liên quan',
  ],
  calls: ['theo dõi chúng tôi', 'tải ứng dụng'],
  labels: ['đăng ký', 'chia sẻ', 'sao chép', 'bình luận', 'quảng cáo'],
};
export default language;

export const examples: readonly LanguageExample[] = [
  { date: 'Thứ tư, 22/10/2025, 19:25 (GMT+7)', timestamp: '2025-10-22T19:25:00+07:00' },
  { date: '22 tháng 10, 2025', timestamp: '2025-10-22' },
  { date: 'ngày 2 tháng 5 năm 2024', timestamp: '2024-05-02' },
  { date: '3 giờ trước', timestamp: '2024-05-10T09:00:00+02:00' },
  { date: 'Hôm qua 18:30', timestamp: '2024-05-09T18:30:00' },
];
