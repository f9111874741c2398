/** How often each thing is spoilt, with what, and what must hold whatever comes of it. */
import { expect } from 'vitest';
import { type Random, randomFrom } from './mutate.ts';

/** Few in `npm test`; `PRESSCUT_HOSTILE_RUNS=10000` for the long run. */
export const RUNS = Number(process.env.PRESSCUT_HOSTILE_RUNS ?? 40);
/** `PRESSCUT_HOSTILE_SEED` begins elsewhere; `PRESSCUT_HOSTILE_RUN` is the only run there is. */
const SEED = Number(process.env.PRESSCUT_HOSTILE_SEED ?? 1);
const ONLY = process.env.PRESSCUT_HOSTILE_RUN;

/** So that a long run is not ended by the time limit of a short one. */
export const LIMIT_MS = 20_000 + RUNS * 200;

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const namesOf = (): string[] => prototypes.map((one) => Object.getOwnPropertyNames(one).join(' '));
const BEFORE = namesOf();

export const expectClean = (): void => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(namesOf()).toEqual(BEFORE);
};

/** Runs `check` with numbers of its own each time; a failure names the run, which can be run alone. */
export async function eachRun(
  check: (random: Random, run: number) => unknown,
  runs = RUNS,
): Promise<void> {
  for (let run = 0; run < runs; run += 1) {
    if (ONLY !== undefined && run !== Number(ONLY)) continue;
    try {
      await check(randomFrom(SEED * 1_000_003 + run), run);
      expectClean();
    } catch (error) {
      const which = `PRESSCUT_HOSTILE_SEED=${SEED} PRESSCUT_HOSTILE_RUN=${run}`;
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${which}: ${why.slice(0, 2_000)}`, { cause: error });
    }
  }
}
