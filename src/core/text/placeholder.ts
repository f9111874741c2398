/** Detects what a template left in a page where it had no value. */

/** `{{ title }}`, `%%title%%`, `${title}`, `<%= title %>`, `[title]`, `[[title]]`, `__TITLE__`. */
const MARKS =
  /(?:^|[-–—|:] )(?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|[$#]\{[^{}]*\}|<%[^%]*%>)|%%[\w .-]{1,40}%%|\[object Object\]|^(?:\[{1,2}[\w.:-]{2,40}\]{1,2}|\{[\w.:-]{2,40}\}|%\w{2,40}%|__\w{2,40}__|#\w{2,40}#|\$\w{2,40}\$?)$/;
/** What programs write for no value. */
const NO_VALUE =
  /^(?:undefined|null|nan|none|n\/a|untitled|\(no title\)|no title|react app|loading(?:…|\.{3}))$/i;

/** Whether a text is a placeholder, or holds one. */
export const isPlaceholder = (text: string): boolean =>
  text.length < 300 && (MARKS.test(text) || NO_VALUE.test(text.trim()));
