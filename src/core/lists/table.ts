/** Reads tables of text with quotes (RFC 4180), parted by commas, semicolons or tabs. */
import type { Row } from './list.ts';

const SEPARATORS = [',', ';', '\t'] as const;

/** A column that holds URLs, by its name in lower case. */
export const URL_COLUMN = /^(?:urls?|uri|links?|href|address|article url|page url|source url)$/;

/** The cells of each line; a quoted cell may hold lines. */
export function* cellsIn(text: string, separator: string): Generator<string[]> {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"?[^${separator}\\r\\n]*|([^${separator}\\r\\n]*))`,
    'y',
  );
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim());
    at += whole.length;
    const next = text[at];
    if (next === separator) {
      at += 1;
      continue;
    }
    if (cells.length > 1 || cells[0] !== '') yield cells;
    cells = [];
    at += next === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}

/** A table with a column of URLs: the names of its columns, and its rows. */
export function toTable(
  text: string,
): { readonly columns: readonly string[]; readonly rows: Iterable<Row> } | undefined {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string): number => line.split(separator).length;
  // A single column has none, and commas in its URLs are their own.
  const separator = SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best), '\t');
  const [first = []] = cellsIn(line, separator);
  const columns = first.map((name) => name.toLowerCase());
  if (!columns.some((name) => URL_COLUMN.test(name))) return undefined;
  function* rows(): Generator<Row> {
    const lines = cellsIn(text, separator);
    lines.next();
    for (const cells of lines) yield new Map(columns.map((column, n) => [column, cells[n] ?? '']));
  }
  return { columns, rows: { [Symbol.iterator]: rows } };
}
