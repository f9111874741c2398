/** Judges whether a text names a person or an organisation: no label, button, place, role or slogan. */

import { hasLetter, isLatin, mayBeDense } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { isDateLabel, WORDS } from '../vocabulary/index.ts';
import { isPlace } from './places.ts';

export const PARTICLE =
  'de|del|della|der|den|di|da|das|do|dos|du|van|von|vom|zu|zur|la|le|el|al|bin|ibn|bint|binti|y|e|ten|ter|af|av|st|dei|degli|des|till|dela|und|i';

const wordsOf = (text: string): string[] =>
  text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .split(/[\s/–—-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}’']+$/gu, ''))
    .filter(Boolean);

/** Whether a part of a byline is a job title: `senior reporter`. */
export const isRole = (part: string): boolean =>
  WORDS.roles.has(part.toLowerCase()) || wordsOf(part).some((word) => WORDS.roles.has(word));

const MIN_LABEL = 5;

/** Whether a word stands in labels alone. */
const isLabelWord = (word: string): boolean =>
  WORDS.noName.has(word) ||
  (word.length >= MIN_LABEL && (WORDS.published.has(word) || WORDS.updated.has(word)));

/** In scripts without spaces the words of a label stand anywhere in it. */
const denseLabels = ofLanguages(() => [...WORDS.noName].filter((word) => mayBeDense(word)));
const thaiLabels = ofLanguages(() => [...WORDS.noName].filter((word) => /\p{sc=Thai}/u.test(word)));

const holdsLabel = (text: string): boolean => {
  if (mayBeDense(text)) return denseLabels().some((label) => text.includes(label));
  if (/\p{sc=Thai}/u.test(text)) return thaiLabels().some((label) => text.includes(label));
  const words = wordsOf(text);
  return (
    words.some(isLabelWord) ||
    words.some((word, n) => WORDS.noName.has(`${word} ${words[n + 1] ?? ''}`))
  );
};

/** Small words of labels; in names they stand as well. */
const SMALL = new Set(
  `${PARTICLE}|in|on|up|to|off|out|a|an|at|by|as|und|zum|zur|vor|les|des|il|lo|los|las|se|wir|je|te|si|na|w|z`.split(
    '|',
  ),
);

/** Words that may stand in a label beside its own. */
const isFiller = (word: string): boolean =>
  isLabelWord(word) ||
  WORDS.home.has(word) ||
  WORDS.roles.has(word) ||
  WORDS.genres.has(word) ||
  WORDS.by.has(word) ||
  WORDS.and.has(word) ||
  SMALL.has(word);

/** Whether a text is a label, a button, a section or a role, and names no one. */
export function isLabel(text: string): boolean {
  const lower = text.replaceAll('İ', 'i').toLowerCase().trim();
  if (WORDS.noName.has(lower) || WORDS.home.has(lower) || WORDS.genres.has(lower)) return true;
  if (isDateLabel(text) || WORDS.roles.has(lower) || WORDS.by.has(lower)) return true;
  if (mayBeDense(text)) {
    const rest = denseLabels().reduce((left, label) => left.replaceAll(label, ''), text);
    const left = rest.replace(/[^\p{L}]/gu, '');
    return rest !== text && (left.length < 2 || WORDS.home.has(left));
  }
  const words = wordsOf(text);
  if (!words.length) return true;
  return words.every(isFiller) && words.some((word) => isLabelWord(word) || WORDS.roles.has(word));
}

/** What only sentences and slogans hold. */
const isSentence = (text: string): boolean =>
  /[!?…。！？؟।;]/u.test(text) ||
  /\p{L}{3,}[.:]\s+\S/u.test(text.replace(/^(?:dr|prof|mrs?)\. /i, ''));

const MAX_WORDS = 9;

/**
 * Whether a text can be a credit: a person, an organisation, an account. For what a page states as
 * its author; a bare line needs `isPersonName` and its like.
 */
export const isName = (text: string): boolean =>
  hasLetter(text) &&
  text.length <= 80 &&
  text.split(/\s+/).length <= MAX_WORDS &&
  !isSentence(text) &&
  !isLabel(text) &&
  !isPlace(text) &&
  !isSlogan(text);

/** `Your Daily Harbour`: of three words or more most stand in no name. */
function isSlogan(text: string): boolean {
  const words = mayBeDense(text) ? [] : wordsOf(text);
  return words.length > 2 && words.filter(isLabelWord).length > words.length * 0.7;
}

const nameOf = (capital: string, letter: string): RegExp => {
  const word = `(?:[dDlLO]['’])?${capital}[${letter}'’.-]*`;
  return new RegExp(`^${word}(?:\\s(?:(?:${PARTICLE})\\s){0,3}${word}){1,4}$`, 'u');
};
const plainName = once(() => nameOf('[A-Z]', 'A-Za-z'));
const anyName = once(() => nameOf('\\p{Lu}', '\\p{L}\\p{M}'));
const isCapitalised = (text: string): boolean =>
  (/[^ -~]/.test(text) ? anyName() : plainName()).test(text);

const isClear = (text: string): boolean =>
  !isRole(text) && !isLabel(text) && !holdsLabel(text) && !isPlace(text);

/** Whether a text looks like one person's name in a script with capitals: two to five words. */
export const isPersonName = (text: string): boolean =>
  text.length <= 60 && /\s/.test(text) && isCapitalised(text) && isClear(text) && !isLabel(text);

const CASELESS =
  /^(?!\P{L}*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?:[\p{Lo}\p{sc=Georgian}\p{M}'’-]|\u200c|\u200d){2,}(?:\s(?:[\p{Lo}\p{sc=Georgian}\p{M}'’.-]|\u200c|\u200d)+){1,3}$/u;

/** Whether a text could be a name in a script without capitals and with spaces: Arabic, Hebrew, Hindi … */
export const isCaselessName = (text: string): boolean =>
  text.length <= 40 && !isLatin(text) && CASELESS.test(text) && isClear(text);

/** What begins Chinese names. */
export const CHINESE_SURNAME =
  /^[王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温康施牛樊葛邢安齐易乔乔伍庞庞颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁宁尚符舒阮柯纪纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]/;

const SURNAMES_KO =
  /^(?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]|남궁|황보|제갈|사공|선우|서문|독고)/;
const KOREAN = /^\p{sc=Hangul}{2,4}$|^\p{sc=Hangul}(?:\s\p{sc=Hangul}){1,2}$/u;
/** Surname and given name, apart or together, perhaps with kana between: `森下 遥`, `小暮ひさのり`. */
const JAPANESE =
  /^[\p{sc=Han}々ヶケ]{1,4}(?:[\s・][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー]{1,6}|[\p{sc=Hiragana}\p{sc=Katakana}ー]{1,5})$/u;
const KANA =
  /^[\p{sc=Hiragana}\p{sc=Katakana}ー]{2,8}(?:[\s・＝][\p{sc=Hiragana}\p{sc=Katakana}ー]{2,8})?$/u;

/** What ends the names of organisations in Han characters. */
export const isDenseOrganisation = (text: string): boolean =>
  /(?:新聞|新闻|日報|日报|晚报|晚報|时报|時報|早报|周刊|週刊|通信|通讯社|通訊社|新华社|社|网|網|報|报|电视台|電視台|编辑部|編集部|出版|ニュース|テレビ|放送|株式会社|公司|集团|集團|中心|工作室|协会|協会|大学|研究所|研究院|频道|頻道|在线|观察|觀察|号|日보|신문|일보|뉴스|방송|통신|편집부)$/.test(
    text,
  );

/** Whether a text could be a person's name in Han, kana or Hangul. */
export const isDenseName = (text: string): boolean =>
  mayBeDense(text) &&
  text.length <= 14 &&
  !isDenseOrganisation(text) &&
  isClear(text) &&
  ((KOREAN.test(text) && SURNAMES_KO.test(text)) ||
    JAPANESE.test(text) ||
    KANA.test(text) ||
    /^\p{sc=Han}{2,4}$/u.test(text) ||
    /^[\p{sc=Han}]{1,6}(?:[·・][\p{sc=Han}]{1,6}){1,2}$/u.test(text));

/** Whether a text looks like one person's name in any script. */
export const isPersonal = (text: string): boolean =>
  isPersonName(text) || isCaselessName(text) || isDenseName(text);

/** Whether it does so beyond doubt: some accounts are four Han characters, or a word in kana. */
export const isSurelyPersonal = (text: string): boolean =>
  isPersonal(text) &&
  (!/^\p{sc=Han}+$/u.test(text) || (text.length < 4 && CHINESE_SURNAME.test(text))) &&
  !KANA.test(text);
