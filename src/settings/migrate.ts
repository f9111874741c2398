/** Lifts settings of an older version to the present one, step by step. */

type Step = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** `STEPS[n]` lifts version n to n + 1. */
const STEPS: Readonly<Record<number, Step>> = {
  // The vault was the one setting of a destination, and stood among the others.
  1: ({ vault, ...settings }) => ({
    ...settings,
    version: 2,
    ...(vault === undefined || vault === '' ? {} : { destinations: { obsidian: { vault } } }),
  }),
};

/** Version 2 once wrote `undefined` for what was chosen away, and storage may have kept it. */
const withoutUndefined = (json: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));

export function migrate(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  let settings: Readonly<Record<string, unknown>> = withoutUndefined(json);
  for (;;) {
    const step = typeof settings.version === 'number' ? STEPS[settings.version] : undefined;
    if (!step) return settings;
    settings = step(settings);
  }
}
