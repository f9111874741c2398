/** The language that dates are read in is the stated one, unless the text plainly proves it wrong. */
import { expect, it } from 'vitest';
import { readDate } from '../../src/core/dates/dates.ts';
import { readingLanguage } from '../../src/core/dates/reading-language.ts';

const GERMAN =
  'Der Rat hat die Brücke für Lastwagen gesperrt, und das ist nicht nur für die Stadt ein Verlust. ';

it.each([
  ['', GERMAN, 'de'],
  ['de-AT', GERMAN, 'de-AT'],
  ['en-US', GERMAN.repeat(4), 'de'],
  ['en-US', 'Grüße', 'en-US'],
  ['gl', 'A ponte é de todos os que non a viron, para os da vila e para o porto. '.repeat(4), 'gl'],
  ['', 'Brücke', ''],
  ['ru-RU', 'Міст їхній і вночі її пісні в тиші', 'uk'],
  ['ru', 'Мост «Її пісні» открыт', 'ru'],
  ['', '桥梁在关闭十二年之后今天重新开放', 'zh'],
  ['en', '桥梁在关闭十二年之后今天重新开放', 'zh'],
  ['mr', 'पूल पुन्हा सुरू झाला आहे आणि लोक आनंदी आहेत', 'mr'],
])('stated "%s"', (stated, text, language) => {
  expect(readingLanguage(stated, text)).toBe(language);
});

it.each([
  ['en', 'https://news.example.co.uk/a', '', 'en-gb'],
  ['en-US', 'https://example.com.au/a', '', 'en-au'],
  ['en-US', 'https://example.org/a', '', 'en-US'],
  ['en-US', 'https://example.org/a', 'Opened on 13/05/2024.', 'en'],
  ['de', 'https://example.co.uk/a', '', 'de'],
])('"%s" at %s', (stated, url, text, language) => {
  expect(readingLanguage(stated, text, url)).toBe(language);
});

const AT = '2024-05-10T12:00:00+02:00';

it.each([
  ['Sie sind hier:', 'de', undefined],
  ['hier', 'nl', undefined],
  ['hier', 'fr', '2024-05-09'],
  ['bis heute', 'de', undefined],
  ['Today’s Word', 'en', undefined],
  ['and today has nine members', 'en', undefined],
  ['Published today at 10:15', 'en', '2024-05-10T10:15:00'],
  ['Heute, 9.15 Uhr', 'de', '2024-05-10T09:15:00'],
  ['Ann Onym | 3 hours ago', 'en', '2024-05-10T09:00:00+02:00'],
  ['3 hours ago the bridge was closed', 'en', undefined],
  ['vor 3 Stunden', 'en', undefined],
])('"%s" on a page in "%s"', (text, language, timestamp) => {
  expect(readDate(text, AT, language)).toBe(timestamp);
});

it.each([
  ['16 September 2024, 07:45 PM IST', 'hi', '2024-09-16T19:45:00+05:30'],
  ['16 September 2024, 07:45 PM IST', 'en-IN', '2024-09-16T19:45:00+05:30'],
  ['16 September 2024, 07:45 PM IST', 'en-IE', '2024-09-16T19:45:00+01:00'],
  ['16 September 2024, 07:45 PM IST', 'en', '2024-09-16T19:45:00'],
  ['1 May 2024 10:00 GMT+5:30', 'en', '2024-05-01T10:00:00+05:30'],
  ['1 May 2024 10:00 ET', 'en-US', '2024-05-01T10:00:00-04:00'],
  ['1 Jan 2024 10:00 ET', 'en-US', '2024-01-01T10:00:00-05:00'],
  ['2024-05-01 10:00 CST', 'zh-CN', '2024-05-01T10:00:00+08:00'],
])('keeps the zone of "%s" on a page in "%s"', (text, language, timestamp) => {
  expect(readDate(text, AT, language)).toBe(timestamp);
});
