/** Names that every file system and both browsers' download rules accept unchanged. */

/** Bytes of UTF-8 that one segment of a path may have, with its extension. */
export const SEGMENT_BYTES = 180;

/** Room for the ` (1)` that a browser puts before the extension when the name is taken. */
const SUFFIX_BYTES = ' (999)'.length;

const encoder = /* @__PURE__ */ new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Device names of Windows, with or without an extension, and files that shells give a meaning. */
const RESERVED =
  /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]|desktop\.ini|thumbs\.db)(?:\.|$)/i;

/** Endings that browsers refuse or rename when they end the stem of `stem.md` or a folder. */
const SHELL_ENDING = /\.(lnk|local|scf|url|crdownload|part|download)$/i;

/** Marks over one letter that no language has; readers of front matter and file systems give up on them. */
const MARK_PILE = /\p{M}{9,}/gu;

/** Text with lone surrogates replaced, so that it can be written as UTF-8. */
export const toWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

const graphemes = /* @__PURE__ */ new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The longest beginning of `text` that has at most `max` bytes and cuts no grapheme. */
export const cutAtGrapheme = (text: string, max: number): string => {
  if (text.length * 3 <= max || bytesOf(text) <= max) return text;
  let bytes = 0;
  let end = 0;
  // A grapheme has no upper size: what cannot fit is not worth segmenting.
  for (const { segment, index } of graphemes.segment(text.slice(0, max))) {
    bytes += bytesOf(segment);
    if (bytes > max) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
};

/** A short, stable name for what has no usable one: FNV-1a in base 36. */
export const toHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const unit of encoder.encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
};

const trimEdges = (text: string): string => text.replace(/^[\s.~-]+/, '').replace(/[\s.~]+$/, '');

/**
 * One segment of a path: no separators, nothing that Windows, macOS, Linux, Android, Chromium or
 * Firefox refuse or rename, NFC, at most `SEGMENT_BYTES` with `extension` and a browser's ` (1)`.
 * Characters that are not allowed become a space, never nothing, so that words do not run together.
 * Empty only where no usable character is left.
 */
export const toSegment = (text: string, extension = ''): string => {
  const allowed = text
    .slice(0, SEGMENT_BYTES * 4)
    .normalize('NFC')
    .replace(MARK_PILE, '')
    // Emoji stay whole without the joiner and the selector that browsers refuse.
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{C}\p{Bidi_Control}\p{Zl}\p{Zp}\uFFFD]/gu, ' ')
    .replace(/[<>:"/\\|?*%~#^[\]{}`$]/g, ' ')
    .replace(/\s+/gu, ' ');
  const room = SEGMENT_BYTES - SUFFIX_BYTES - bytesOf(extension);
  const name = trimEdges(cutAtGrapheme(trimEdges(allowed), room)).replace(SHELL_ENDING, ' $1');
  return RESERVED.test(name) ? `x-${name}` : name;
};

/** Words joined by `-`, lower case, in whatever script they are. May be empty. */
export const toSlug = (text: string): string =>
  toWellFormed(text)
    .normalize('NFC')
    // The selector of an emoji counts as a mark, and would be left alone without it.
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(MARK_PILE, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .toLowerCase()
    .replace(/^-+|-+$/g, '');
