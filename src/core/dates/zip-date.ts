/** When a file in a zip was written: zips know the years from 1980 to 2107 alone. */

const [FIRST, LAST] = [1980, 2107];

/** The first day there is for what is no date, or none that a zip can say: it must not become today's. */
export const zipDate = (when: number | string): Date => {
  const date = new Date(when);
  const year = date.getFullYear();
  return year >= FIRST && year <= LAST ? date : new Date(FIRST, 0, 1);
};
