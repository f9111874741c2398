/** Reads the name of an image's file: what it says beyond the words of any stand-in. */

/** What the name of a stand-in, of an icon or of a version of an image may hold. */
const GENERIC =
  /^(?:placeholder|blank|spacer|transparent|pixel|lazy|lazyload|load|loading|loader|grey|gray|dummy|clear|trans|empty|leer|vide|vuoto|vacio|index|default|fallback|avatar|logos?|icons?|favicon|sprite|user|opengraph|social|share|socialshare|facebook|twitter|site|web|header|image|images|img|bg|background|thumb|thumbnail|pic|photo|article|post|news|small|large|medium|square|wide|black|white|light|dark|no(?:image|img|photo)|gif|svg|png|\d+(?:x\d+)?|\d+[a-z]|[a-z]{1,2}|[0-9a-f]{8,})$/i;

/** The words of a file's name that describe its image. */
export const speakingWords = (url: string): string[] =>
  (url.split(/[?#]/)[0]?.split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .split(/[-_.]+/)
    .filter((word) => word !== '' && !GENERIC.test(word));
