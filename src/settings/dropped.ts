/** What a schema left out of JSON that was read: keys that mean nothing here. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Paths such as `sites.0.colour`, of what `json` has and `kept` has not. */
export function droppedKeys(json: unknown, kept: unknown, path = ''): string[] {
  if (!isObject(json) || !isObject(kept)) return [];
  return Object.keys(json).flatMap((key) =>
    Object.hasOwn(kept, key)
      ? droppedKeys(json[key], kept[key], `${path}${key}.`)
      : [`${path}${key}`],
  );
}
