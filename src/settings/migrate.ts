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

export function migrate(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  let settings: Readonly<Record<string, unknown>> = json as Record<string, unknown>;
  for (;;) {
    const step = typeof settings.version === 'number' ? STEPS[settings.version] : undefined;
    if (!step) return settings;
    settings = step(settings);
  }
}
