/** Turns modules found by path (`import.meta.glob`) into things by id; the id is the file name. */

export type Registry<T> = ReadonlyMap<string, T>;

/** `modules` maps `./id.ts` to its default export. Sorted by id, so that no bundler's order matters. */
export const toRegistry = <T>(modules: Readonly<Record<string, T>>): Registry<T> =>
  new Map(
    Object.entries(modules)
      .map(([path, thing]): [string, T] => [path.replace(/^.*\/|\.tsx?$/g, ''), thing])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
