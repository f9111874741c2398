/** Recognises what a line is: a sentence, a date, a credit. */

import { toAsciiDigits } from './digits.ts';
import { isLatin } from './letters.ts';
import { once } from './once.ts';

const SENTENCE_END = /[.!?:…。！？：；;．।॥؟۔။។᙮]["'”’»«›‹“)\]」』）】›\s]*$/u;
const STATEMENT_END = /[^.．。…]\s?[.。．॥।۔།᙮]["'”’»«›‹“)\]」』）】›\s]*$/u;
const NUMBERS =
  /\b(?:\d{1,2}[:.h][0-5]\d\b|\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b)/u;

/** `5 de mayo de 2024`, `May 5th, 2024`; `letter` is a character class. */
const dayIn = (letter: string): RegExp =>
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th|\\.)?,?\\s(?:de\\s)?${letter}{3,12}\\.?,?\\s(?:de\\s)?(?:19|20|25)\\d{2}\\b|\\b${letter}{3,12}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2}\\b`,
    'u',
  );
const latinDay = once(() => dayIn('[A-Za-zªµºÀ-ÖØ-öø-\\u024f]'));
const anyDay = once(() => dayIn('[\\p{L}\\p{M}]'));

/** `[1]`, `[12][13]`: marks of notes behind the full stop. */
const MARKS = /(?:\s*\[[\p{L}\d]{1,4}\])+$/u;

/** `The pier moved.1`: a raised number. */
const RAISED = /\p{L}{4}[.!?]["'”’»)]*\d{1,2}$/u;

/** Thai and Lao close no sentence; a label is shorter. */
const UNMARKED = /[\p{sc=Thai}\p{sc=Lao}]["'”’»)]*$/u;
const LEAST_UNMARKED = 50;

/** Whether the text ends as a sentence does, before any marks of notes. */
export const endsSentence = (text: string): boolean =>
  (text.length >= LEAST_UNMARKED && UNMARKED.test(text.slice(-6))) ||
  SENTENCE_END.test(text.slice(-12)) ||
  (/\d$/.test(text) && RAISED.test(text.slice(-12))) ||
  (text.endsWith(']') && SENTENCE_END.test(text.slice(-40).replace(MARKS, '')));

const INNER_END = /[.!?…](?=["'”’»)]*\s)|[。！？؟۔।॥։።]/gu;

/** Whether a text ends as a sentence does, or has two inside. */
export const readsAsProse = (text: string): boolean =>
  endsSentence(text) || (text.slice(0, 2_000).match(INNER_END)?.length ?? 0) > 1;

/** Whether a text is closed by a full stop, as headlines are not. */
export const isStatement = (text: string): boolean => STATEMENT_END.test(text.slice(-12));

const namesDay = (line: string): boolean =>
  /(?:19|20)\d\d/.test(line) && (isLatin(line) ? latinDay() : anyDay()).test(line);

/** Whether a short line holds a date or a time of day. */
export const namesDate = (line: string): boolean => {
  const start = toAsciiDigits(line.slice(0, 160));
  if (!/\d\d/.test(start) && !/\d\D\d/.test(start)) return false;
  return NUMBERS.test(start) || namesDay(start);
};

/** A line about an article has fewer words beside its numbers, or characters that part them. */
const MAX_PLAIN_WORDS = 5;

/** Whether a short line with a date has the words of a sentence: `It was built by four men on 3 May 1911.` */
export const isWordy = (line: string): boolean =>
  !/[|·•:]/.test(line) &&
  line.split(' ').filter((word) => /^\p{L}+\.?$/u.test(word)).length > MAX_PLAIN_WORDS;
