/** What may stand in a profile's keys: the same for what is typed, imported and stored. */

const MAX_KEY = 80;
const MAX_FORMAT = 60;

/** Names that every reader of front matter takes for a key and no program for one of its own. */
const KEY = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*(?: [\p{L}\p{M}\p{N}_.-]+)*$/u;
const OWN_OF_OBJECTS = new Set(['__proto__', 'constructor', 'prototype']);

/** Digits alone are no key: objects put those first, and readers take them for numbers. */
export const isKey = (key: string): boolean =>
  key.length <= MAX_KEY && KEY.test(key) && !/^\d+$/.test(key) && !OWN_OF_OBJECTS.has(key);

/** `rfc3339`, `rfc2822`, or a pattern that has at least one part of a date or time. */
export const isDateFormat = (format: string): boolean =>
  format === 'rfc3339' ||
  format === 'rfc2822' ||
  (format.length <= MAX_FORMAT && /YY|MM|DD|HH|mm|ss/.test(format) && !/[{}\p{C}]/u.test(format));
