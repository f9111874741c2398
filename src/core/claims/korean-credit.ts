/** Recognises the line in which a Korean paper names its reporter. */

/** `글 김민수 기자 a@b.kr`: Korean papers announce a reporter behind the name. */
const KOREAN =
  /^(?:글\s)?\p{sc=Hangul}{2,4}\s(?:\p{sc=Hangul}{2}\s?)?기자(?:\s\S{1,60}@\S{1,60})?$/u;
export const isKoreanCredit = (line: string): boolean => line.length < 100 && KOREAN.test(line);
