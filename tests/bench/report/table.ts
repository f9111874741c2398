/** Lays lines of cells out as a table: the first column to the left, the others to the right. */

export const toTable = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at ? cell.padStart((widths[at] ?? 0) + 2) : cell.padEnd(widths[0] ?? 0),
        )
        .join('')
        .trimEnd(),
    )
    .join('\n');
};

/** The table without the columns that say nothing below their heads. */
export const withoutEmpty = (rows: readonly (readonly string[])[]): readonly string[][] => {
  const says = (at: number): boolean => rows.slice(1).some((row) => row[at]);
  return rows.map((row) => row.filter((_, at) => at === 0 || says(at)));
};
