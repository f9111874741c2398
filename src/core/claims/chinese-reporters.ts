/**
 * Finds the reporters named by Chinese papers: in a line below the headline, or at an end of the
 * text.
 */
import { once } from '../text/once.ts';
import { textOf } from './claims.ts';
import { hasSurname } from './is-name.ts';

const PERSON = '[\\p{sc=Han}·]{2,4}';
const PEOPLE = `(${PERSON}(?:[\\s、]+${PERSON}){0,3})`;
const inBrackets = once(
  () =>
    new RegExp(
      `[（(【\\[［]\\s*(?:(?:\\p{sc=Han}{0,8}(?:记者|記者|作者|采写|採訪|撰文|撰稿|文图|图文)|文[/／]图|文|图[/／]文)[\\s:：/／|｜]*)?${PEOPLE}(?:\\s*(?:整合|整理|采写|综合报道|综合|編輯|编辑|编译|报道|報道|文|文[/／]图|摄影报道))?\\s*[）)】\\]］]\\s*$`,
      'u',
    ),
);
const asReporter = once(
  () =>
    new RegExp(
      `^.{0,25}(?:记者|記者|作者|采写|撰文|撰稿|文[/／]图|图[/／]文|文字|採訪)[\\s:：/／|｜]+${PEOPLE}(?![\\p{L}])`,
      'u',
    ),
);

const inLine = once(
  () =>
    new RegExp(
      `^(?:.{0,16}[\\s|｜])?\\p{sc=Han}{0,8}(?:记者|記者)[\\s:：|｜/]*${PEOPLE}(?!\\p{L})`,
      'u',
    ),
);
/** `本报讯（记者 张三）昨天…`: before the first words of the text. */
const atOpening = once(
  () => new RegExp(`^.{0,10}[（(]\\p{sc=Han}{0,8}(?:记者|記者)[\\s:：]+${PEOPLE}\\s*[）)]`, 'u'),
);
/** Lines that credit an image. */
const OF_IMAGE = /(?:摄|攝|摄影|图|供图|图片)\s?[）)]?$/;

/** Behind who wrote it. */
const PHOTOGRAPHER = /(?<=文)[\s、，]+\S{2,4}\s?[摄攝](?=[）)】\]]?$)/;

/** The people in a run of names; a place from which they report is none. */
const peopleIn = (text: string): string[] =>
  text
    .split(/[\s、]+/)
    .filter((name) => hasSurname(name) && !/(?:报道|報道|报导|摄影|电)$/.test(name));

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
  const texts = paragraphs
    .map((one) => textOf(one, 2_000).replace(PHOTOGRAPHER, ''))
    .filter(Boolean);
  const edges = [...texts.slice(0, 4), ...texts.slice(4).slice(-4)];
  for (const text of edges) {
    if (OF_IMAGE.test(text)) continue;
    const people =
      atOpening().exec(text)?.[1] ||
      (text.length < 40 && asReporter().exec(text)?.[1]) ||
      inBrackets().exec(text)?.[1];
    const names = peopleIn(people ?? '');
    if (names.length) return names;
  }
  return [];
}
