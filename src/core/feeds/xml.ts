/** Writes XML: text that cannot end its element, and no character that XML 1.0 forbids. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const toXmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** An element with text, nothing where there is none. */
export const element = (name: string, text: string): string =>
  text ? `<${name}>${toXmlText(text)}</${name}>` : '';
