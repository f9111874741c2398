/**
 * Finds the reporters named by Chinese papers: in a line below the headline, or at an end of the
 * text.
 */
import { once } from '../text/once.ts';
import { textOf } from './claims.ts';

const PERSON = '[\\p{sc=Han}·]{2,4}';
const PEOPLE = `(${PERSON}(?:[\\s、]+${PERSON}){0,3})`;
const SURNAME =
  /^[王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温康施牛樊葛邢安齐易乔乔伍庞庞颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁宁尚符舒阮柯纪纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]/;
const inBrackets = once(
  () =>
    new RegExp(
      `[（(]\\s*(?:(?:本报|本网|特约|见习|实习)?记者[\\s:：]*)?${PEOPLE}\\s*[）)]\\s*$`,
      'u',
    ),
);
const asReporter = once(
  () => new RegExp(`^.{0,25}(?:记者|作者)[\\s:：/]+${PEOPLE}(?![\\p{L}])`, 'u'),
);

const inLine = once(
  () =>
    new RegExp(
      `^(?:.{0,16}[\\s|｜])?\\p{sc=Han}{0,8}(?:记者|記者)[\\s:：|｜/]*${PEOPLE}(?!\\p{L})`,
      'u',
    ),
);
/** Lines that credit an image. */
const OF_IMAGE = /(?:摄|攝|摄影|图|供图|图片)\s?[）)]?$/;

/** The people in a run of names; a place from which they report is none. */
const peopleIn = (text: string): string[] =>
  text
    .split(/[\s、]+/)
    .filter((name) => SURNAME.test(name) && !/(?:报道|報道|报导|摄影|电)$/.test(name));

/** `示例报记者 张三 李四 北京报道`: a line below the headline. */
export const reportersNear = (texts: readonly string[]): string[] =>
  texts
    .map((text) => (OF_IMAGE.test(text) ? [] : peopleIn(inLine().exec(text)?.[1] ?? '')))
    .find((names) => names.length) ?? [];

/** Who wrote it, as the first or the last paragraphs say. */
export function reportersIn(body: ParentNode): string[] {
  const paragraphs = [...body.querySelectorAll('p, div')].filter(
    (one) => !one.querySelector('p, div'),
  );
  const texts = paragraphs.map((one) => textOf(one, 2_000)).filter(Boolean);
  const edges = [...texts.slice(0, 4), ...texts.slice(4).slice(-4)];
  for (const text of edges) {
    if (OF_IMAGE.test(text)) continue;
    const people =
      (text.length < 40 && asReporter().exec(text)?.[1]) || inBrackets().exec(text)?.[1];
    const names = peopleIn(people ?? '');
    if (names.length) return names;
  }
  return [];
}
