/** Recognises the marks of foot-notes, and what is said of a part that holds notes. */

import { wordsOf } from '../class-words.ts';

/** Behind z comes aa; other words of two letters lead to what explains them. */
const LABEL =
  /^[[(（【〔［]?\s*(?:notes?|fn\.?|n\.?|注释?|註|脚注|[*＊※])?\s*(\d{1,3}|a?[a-z]|[ivxl]{1,5}|[*†‡§¶]{1,3}|[①-⑳])\s*[\])）】〕］]?\.?$/i;

/** The number, letter or asterisk of a mark; undefined where the text is more than that. */
export const labelOf = (text: string): string | undefined =>
  text.length > 16 ? undefined : LABEL.exec(text.trim())?.[1]?.toLowerCase();

const NAMES =
  /^(?:fn|fns|fnref|fnote|fnotes|ftn|ftnref|edn|ednref|footnote|footnotes|footnoteref|endnote|endnotes|footnum|footref|sidenote|sidenotes|marginnote|marginalia|note|notes|noteref|noterefs|nref|reference|references|referencelist|reflist|cite|cites|citation|citeref|ref|refs|sdfootnote|sdendnote|bibliography|doc|biblio|anmerkung|anmerkungen|fussnote|fussnoten|nota|notas|noot|voetnoot|zhushi)$/;

/** Whether a part's names, or those of what stands around it, say that it has to do with notes. */
export const isNamedNote = (element: Element | null, steps = 2): boolean => {
  let one = element;
  for (let n = 0; one && n <= steps; n++, one = one.parentElement)
    if (wordsOf(one).some((word) => NAMES.test(word))) return true;
  return false;
};

const ARROWS =
  /^[\s\u00a0]*(?:[\u21a9\u2191\u2934\u23ce\u2b06\u2196^\u21e7\u21b5]|[\ufe0e\ufe0f]|&#8617;|\[?(?:back|return|jump up|zurück|retour|volver|回到正文)\]?)+[\s\u00a0]*$/iu;

/** Whether a link inside a note only leads back to its mark. */
export const leadsBack = (link: Element, marks: ReadonlySet<string>): boolean => {
  const href = link.getAttribute('href') ?? '';
  const role = link.getAttribute('role') ?? '';
  return (
    role === 'doc-backlink' ||
    (href.includes('#') && (marks.has(fragmentOf(href)) || ARROWS.test(link.textContent ?? ''))) ||
    wordsOf(link).some((word) => /^(?:backref|backlink|fnbacklink|reversefootnote)$/.test(word))
  );
};

/** What stands behind the `#` of a URL, decoded. */
export const fragmentOf = (href: string): string => {
  const fragment = href.slice(href.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
