/** 来源, 作者, 记者 and bare names in the line under a Chinese headline, and the reporter at the text's end. */
import { isTopicLink } from '../claims/author-links.ts';
import { reportersIn, reportersNear } from '../claims/chinese-reporters.ts';
import { textOf, toClaims } from '../claims/claims.ts';
import { isSurelyPersonal } from '../claims/is-name.ts';
import { isLong } from '../claims/near-headline.ts';
import { readDate } from '../dates/dates.ts';
import { mayBeDense } from '../text/letters.ts';
import { fold } from '../text/plain-text.ts';
import { hasLabel, isDateLabel } from '../vocabulary/index.ts';
import { patternTest } from '../vocabulary/patterns.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const MAX_LINES = 16;
const MAX_NAME = 20;

/** Labels, buttons and counters that stand beside the names. */
const isFurniture = patternTest(
  'furniture',
  (labels) => `^(?:${labels}[\\s\\d:：+]*|[\\d\\p{P}\\p{S}\\s]+)$`,
);
const isNobody = patternTest('nobody', (names) => `^${names}$`);
const NO_WRITER = /(?:摄|摄影|编辑|责编|校对|通讯员)[:：/]?/;

const LABEL_AUTHOR =
  /(?:^|[\s|｜（(])(?:作者|撰文|撰稿人?|采写|採訪|本报记者|记者|記者|文字|文图|图文|文[/／]图|图[/／]文|文)(?:\s*[:：/／丨|｜]|\s*\n)\s*([^\n|｜:：）)]{2,40})/;
/** Above what another account wrote: `以下文章来源于某号，作者某人`. */
const WRITTEN_FOR = /(?:来源于|转自).{2,20}[，,]\s?作者\s?([^\n，,。]{2,12})$/m;
const LABEL_SOURCE = /(?:来源|來源|稿源)(?:\s*[:：]|\s*\n)\s*([^\n|｜:：]{2,40})/;

const DATE =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/月]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?/;
const DATES = new RegExp(DATE, 'g');

const clean = (text: string): string =>
  text
    .replace(/^于\s+/, '')
    .replace(/[[［【(（][^\])）】］]{0,10}[\])）】］]$/, '')
    .replace(
      /\s+(?:记者|記者|摄影|攝影).*$|\s*(?:来源|作者|时间|日期|发布|发表|浏览|点击|编辑|责任编辑|责编|首次|阅读|字号|字体|分享|评论|打印|更新|\d{4}[-/.年]).*$/,
      '',
    )
    .trim();

const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= MAX_NAME &&
  !isFurniture(text) &&
  !isNobody(text.toLowerCase()) &&
  !isDateLabel(text) &&
  // `4120 次`
  !/^\P{L}*\d\P{L}*\p{L}?$/u.test(text) &&
  // A quoted word of a sentence, which an element of its own parts: `在「来源」框中`.
  !/^[」』]|[:：。！？!?]/.test(text);

function isChinese(page: SourcePage): boolean {
  const lang = page.document.documentElement?.getAttribute('lang') ?? '';
  const headline = textOf(page.headline, 200);
  if (!mayBeDense(headline)) return false;
  if (/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(headline)) return false;
  return (headline.match(/\p{sc=Han}/gu)?.length ?? 0) >= (/^zh\b/i.test(lang) ? 2 : 5);
}

const labelled = (text: string, label: RegExp): string => {
  const name = clean(label.exec(text)?.[1] ?? '');
  return isName(name) && !NO_WRITER.test(name) ? name : '';
};

/** The account a button offers to follow. */
const followed = (texts: readonly string[]): string => {
  const at = texts.findIndex((text, n) => n > 0 && /^\+?\s?(?:关注|關注)$/.test(text));
  const name = texts[at - 1] ?? '';
  return isName(name) ? name : '';
};

/** Lines, with the pieces of a date joined that the page spreads over several: `2024` `05` `/` `01`. */
function joinDates(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1) ?? '';
    const isPiece =
      /^[\d\s/:.年月日-]{1,10}$/.test(text) && /^\d[\d\s/:.年月日-]{0,18}$/.test(last);
    if (!isPiece) joined.push(text);
    else
      joined[joined.length - 1] = /^\d{4}$/.test(last)
        ? `${last}/${text}`
        : `${last} ${text}`.replace(/ ?([/:.-]) ?/g, '$1');
  }
  return joined;
}

/** What stands beside the date: in its own line, before it, or after it. */
function besideDate(texts: readonly string[], page: SourcePage): string {
  const isDate = (text: string): boolean =>
    !hasLabel(text, 'otherDates') &&
    (readDate(text, page.at, 'zh') !== undefined || /^.{0,6}\d{1,2}[-/月]\d{1,2}日?$/.test(text));
  const at = texts.findIndex(isDate);
  if (at < 0) return '';
  // Before the date of a recommendation, which stands in the place of its own.
  const other = texts.findIndex((text) => hasLabel(text, 'otherDates') && DATE.test(text));
  const line = texts[at] ?? '';
  const rest = DATE.test(line)
    ? line
        .replace(DATES, ' ')
        .replace(/^.{0,6}[:：]\s*/, '')
        .trim()
    : '';
  const after = texts.slice(at + 1).find((text) => !isFurniture(text)) ?? '';
  // Before the name of the account that published.
  const writer = texts[at - 2] ?? '';
  const first = isName(writer) && isSurelyPersonal(writer) ? writer : '';
  return (
    [rest, first, texts[other - 1] ?? '', texts[at - 1] ?? '', after]
      .map(clean)
      .find((text) => isName(text) && !isDate(text)) ?? ''
  );
}

const source: Source = {
  read(page) {
    if (!isChinese(page)) return {};
    const headline = fold(textOf(page.headline, 300));
    const lines = page.lines.filter(
      ({ text, element }) => fold(text) !== headline && !isTopicLink(element),
    );
    const end = lines.findIndex(({ text }) => isLong(text));
    const near = lines.slice(0, end < 0 ? MAX_LINES : Math.min(end, MAX_LINES));
    const texts = joinDates(near.map(({ text }) => text));
    const text = texts.join('\n');
    const site = labelled(text, LABEL_SOURCE);
    const author =
      labelled(text, LABEL_AUTHOR) ||
      labelled(text, WRITTEN_FOR) ||
      reportersNear(texts).join(' ') ||
      followed(texts);
    if (author) return toClaims({ authors: author.split(/[\s、,，]+/), site });
    const from = site || besideDate(texts, page);
    return toClaims({
      authors: [...from.split('/').filter(Boolean), ...reportersIn(page.body)],
      site,
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<html lang="zh"><h1>大桥重新开放</h1><p><time>2024-05-01</time> <a href="/categories/xx/">生活</a></p>',
    claims: {},
  },
  {
    page: '<html lang="zh"><h1>选择木板的来源</h1><p>打开库存表。</p><p>在「<b>木板来源</b>」框中，选择要用的木板来源。</p>',
    claims: {},
  },
  {
    page: '<html lang="zh"><h1>大桥今日重新开放</h1><p>撰文 | 林小北　摄影 | 高岩　2024-05-01</p>',
    claims: { authors: ['林小北'] },
  },
  {
    page: '<html lang="zh"><h1>大桥今日重新开放</h1><p>最新推荐文章于 2024-05-09 发布</p><a>水边记</a> <em>于 2024-05-01 发布</em><p>大桥今天开放。</p>',
    claims: { authors: ['水边记'] },
  },
  {
    page: '<html lang="zh"><h1>大桥今日重新开放</h1><p><a href="/shui">水边记</a><i>最新推荐文章于 2024-05-09 发布</i><i>阅读量3.1k</i><a>rope</a></p><p>于 2024-05-01 10:00:00 首次发布</p><p>大桥今天开放。</p>',
    claims: { authors: ['水边记'] },
  },
  {
    page: '<html lang="zh"><h1>大桥今日重新开放</h1><p><a href="/shui">tide</a> · 2024-05-01 · 4120 次点击</p><p>大桥今天开放。</p>',
    claims: { authors: ['tide'] },
  },
  {
    page: '<html lang="zh"><h1>大桥今日重新开放</h1><p><a>水边社区</a> <em>2024-05-01</em></p><p>以下文章来源于水边观察，作者方屿</p>',
    claims: { authors: ['方屿'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>2024-05-01</p><main><p>本报讯（记者 张三 通讯员 李四）桥今天开了。</p><p>市民很高兴。</p></main>',
    body: 'main',
    claims: { authors: ['张三', '李四'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p><i>看板</i><i>Port</i></p><p><i>時間</i><i>Wed May  1 10:00:00 2024</i></p>',
    claims: {},
  },
  {
    page: '<html lang="zh"><h1>大桥今日重新开放</h1><span>李小明</span> <a>水边记</a> <em>2024-05-01</em><p>大桥今天开放。</p>',
    claims: { authors: ['李小明'] },
  },
  {
    page: '<html lang="zh"><h1>大桥今日重新开放</h1><main><p>大桥今天开放。</p><p>大家都很高兴，来的人很多。（本报记者 张三 文 李四 摄）</p></main>',
    body: 'main',
    claims: { authors: ['张三'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><span>Published On</span> <time>2024年5月1日</time>',
    claims: {},
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>发表于 2024-05-01 10:00 | 来源 <a>示例报</a> | 作者 <a>张三丰</a></p>',
    claims: { authors: ['张三丰'], site: '示例报' },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>2024-05-01 10:00 来源: <a>示例日报</a></p><main><p>桥开了。</p><p>市民很高兴。（李小明）</p></main>',
    body: 'main',
    claims: { authors: ['示例日报', '李小明'], site: '示例日报' },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>原创</p><p>示例号外</p><p>2024-05-01</p><p>来源：未知</p>',
    claims: { authors: ['示例号外'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>2024年5月1日 10:00 示例网[整理]</p><p>责任编辑：王五</p>',
    claims: { authors: ['示例网'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>来源：示例网 2024-05-01 10:00 字号：大 中 小</p>',
    claims: { authors: ['示例网'], site: '示例网' },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>2024-05-01　来源：示例社　作者：张三　责任编辑：李四</p>',
    claims: { authors: ['张三'], site: '示例社' },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>示例日报记者 张三 李四</p><p>2024-05-01 10:00</p>',
    claims: { authors: ['张三', '李四'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>2024-05-01 10:00</p><p>本报记者 张三 北京报道</p>',
    claims: { authors: ['张三'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>记者 | 张三</p><p>编辑 | 李四</p>',
    claims: { authors: ['张三'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>文/张三 编辑/李四</p><p>2024-05-01</p>',
    claims: { authors: ['张三'] },
  },
  {
    page: '<h1>大桥今日重新开放</h1><p>作者：张三、王五 编辑：李四 来源：示例网　记者：张三</p>',
    claims: { authors: ['张三', '王五'], site: '示例网' },
  },
  {
    page: '<h1>大桥今日重新开放</h1><main><p>新华社记者 张三 摄</p><p>桥开了。</p><p>市民很高兴。</p><p>记者 李四 图</p></main>',
    body: 'main',
    claims: {},
  },
  { page: '<h1>橋が今日また開通</h1><p>2024年5月1日 例新聞</p>', claims: {} },
];
