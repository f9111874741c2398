/** Texts of a profile that stand in each note as they are: which of them a site can only show, and never run. */

/** A placeholder of a pattern, and what its format says. */
const PLACEHOLDER = /\{[a-z]+(?::([^{}]*))?\}/g;

/**
 * Characters that open markup, code, attributes, templates or links, and invisible ones except the
 * joiners of scripts and emoji.
 */
const OPENERS = /[<>"`\\^=[\]{}]|(?![\u200c\u200d])\p{C}/u;
const ENTITY = /&(?:#|[a-z][a-z\d]*;|(?:amp|lt|gt|quot|copy|reg|nbsp)\b)/i;
/** `javascript:alert(1)` and any other URL but those below the site's own root. */
const URL_LIKE = /[a-z][a-z+.-]*:(?=\S)|\/\//i;
const RUNNING = /(?:javascript|vbscript|data|blob|file):/i;

/** Whether a site that prints the text without escaping it shows the text and nothing else. */
export const isPlainText = (text: string): boolean =>
  !OPENERS.test(text) &&
  !ENTITY.test(text) &&
  !URL_LIKE.test(text) &&
  !RUNNING.test(text.replace(/\s/gu, ''));

/** A pattern whatever its placeholders come out as: full, or so empty that what they part is one word. */
export const isPlainPattern = (pattern: string): boolean =>
  isPlainText(pattern.replace(PLACEHOLDER, 'x')) &&
  isPlainText(pattern.replace(PLACEHOLDER, '')) &&
  [...pattern.matchAll(PLACEHOLDER)].every(([, format = '']) => isPlainFormat(format));

/** A format of dates, where what stands for a number is one. */
export const isPlainFormat = (format: string): boolean =>
  isPlainText(format.replace(/YYYY|YY|MM|DD|HH|mm|ss|ZZ|Z/g, '0'));

/** The excerpt marks of generators: a comment of a few words. */
export const isExcerptMark = (line: string): boolean =>
  /^<!-- ?[a-z]+(?:[ -][a-z]+){0,3} ?-->$/i.test(line);

/** What keeps a generator's hands off the body, and does nothing else. */
const WRAPS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/^:{3,} v-pre$/, /^:{3,}$/],
  [/^\{% raw %\}$/, /^\{% endraw %\}$/],
];

export const isWrap = ([before, after]: readonly [string, string]): boolean =>
  WRAPS.some(([begins, ends]) => begins.test(before) && ends.test(after));

/**
 * A way to images below the site's root, or from the note; no other server, and nothing that ends a
 * URL.
 */
export const isImagePath = (pattern: string): boolean => {
  const path = pattern.replace(PLACEHOLDER, 'x');
  return !/[:<>"'`\\()[\]{}|^?#]|\/\/|\p{C}/u.test(path);
};
