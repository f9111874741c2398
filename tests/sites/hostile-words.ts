/** Headlines, categories and facts that generators, YAML or templates could take for their own. */
import type { Article, Choice } from '../../src/core/stages.ts';

export type Words = {
  readonly title: string;
  readonly article?: Partial<Article>;
  readonly choice?: Partial<Choice>;
};

export const hostileWords: readonly Words[] = [
  { title: 'Sum {{ 7 * 191 }} and {% raw %} and {{< x >}} and <%= 7 * 191 %>' },
  { title: "<script>document.title = 'taken'</script> and <b>bold</b> & <img src=x onerror=1>" },
  { title: '---', article: { summary: '---\ntitle: taken\n---' } },
  { title: `"Double" 'single': colon # hash \\ backslash, 100 % [list] {map}` },
  { title: 'yes', choice: { categories: ['no', 'off'], tags: ['yes', 'null', '~'] } },
  { title: 'null', article: { site: 'null' }, choice: { categories: ['null'], tags: ['true'] } },
  { title: '007', choice: { categories: ['007', '1e3'], tags: ['2024', '0x1F', '12:30:45'] } },
  { title: '1e3', article: { published: '2024-03-31T02:30:00' } },
  { title: '2024-05-01', choice: { categories: ['2024-05-01'], tags: ['1_000'] } },
  { title: '👩‍👩‍👧‍👦 The family, 🇺🇳 the flag, 👍🏽 the hand', choice: { tags: ['👩‍👩‍👧‍👦'] } },
  { title: 'Marks \u202Ereversed\u202C and \u2067العربية\u2069 and zero\u200Dwidth' },
  {
    title: '半岛：一座桥（重新）开放 “终于”',
    choice: { categories: ['新媒体', '半岛网', '新闻'], tags: ['桥', '交通'] },
  },
  { title: 'الجسر القديم يفتح من جديد', article: { direction: 'rtl', language: 'ar' } },
  { title: 'Broken \uD83D half', article: { summary: 'A \uDC00 half', site: 'Half \uD800' } },
  {
    title: '@at `tick` !bang &amp *star* _under_ %percent',
    choice: { tags: ['@at', '*star', '!bang'] },
  },
  { title: '- dash, ? question: | pipe > fold', choice: { categories: ['- dash', '? what'] } },
  { title: `A long headline ${'that goes on and on '.repeat(18)}`.trim() },
  {
    title: 'Paths C:\\new\\table and /etc/passwd and ../up',
    choice: { categories: ['a/b', 'C#'] },
  },
  { title: 'A day before midnight', article: { published: '2024-12-31T23:59:59-09:30' } },
  { title: 'A moment in Greenwich', article: { published: '2024-06-30T00:00:00Z' } },
  { title: 'A day without a clock', article: { published: '2024-02-29' } },
  { title: 'A clock without a zone', article: { published: '2024-07-14T00:05:00' } },
];
