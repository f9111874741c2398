/** Figures of a run: what was tried and what went wrong, by list, by place, by profile and renderer. */

export type Count = {
  /** Notes that were looked at; one for each renderer or reader of it. */
  looks: number;
  unsafe: number;
  different: number;
};

export type Tally = Record<string, Count>;

export const TABLES = ['list', 'place', 'profile and renderer'] as const;
export type Tallies = Readonly<Record<(typeof TABLES)[number], Tally>>;

export const noTallies = (): Tallies => ({ list: {}, place: {}, 'profile and renderer': {} });

export const countIn = (tally: Tally, name: string, more: Partial<Count>): void => {
  const { looks, unsafe, different } = tally[name] ?? { looks: 0, unsafe: 0, different: 0 };
  tally[name] = {
    looks: looks + (more.looks ?? 0),
    unsafe: unsafe + (more.unsafe ?? 0),
    different: different + (more.different ?? 0),
  };
};

export const addTallies = (all: Tallies, more: Tallies): void => {
  for (const table of TABLES)
    for (const [name, count] of Object.entries(more[table])) countIn(all[table], name, count);
};
