/** Sets right what storage hands back: a part that is wrong is left out, or is what stands in for it. */
import * as v from 'valibot';

type Shape = {
  readonly type: 'object';
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
};

export type Mended<T> = {
  readonly whole: T;
  /** The parts that were there, and wrong. */
  readonly wrong: readonly string[];
};

/**
 * Nothing where a part is wrong or absent that `instead` has nothing for. What needs no mending is handed
 * back itself.
 */
export function mend<T extends object>(
  { entries }: Shape,
  value: unknown,
  instead: Partial<T>,
): Mended<T> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const whole: Record<string, unknown> = {};
  const wrong: string[] = [];
  let isSame = true;
  for (const [name, schema] of Object.entries(entries)) {
    const isThere = Object.hasOwn(given, name) && given[name] !== undefined;
    if (isThere && v.is(schema, given[name])) {
      whole[name] = given[name];
      continue;
    }
    if (isThere) wrong.push(name);
    if (Object.hasOwn(instead, name)) whole[name] = instead[name as keyof T];
    else if (schema.type !== 'exact_optional') return undefined;
    isSame &&= !isThere && schema.type === 'exact_optional';
  }
  return { whole: (isSame ? value : whole) as T, wrong };
}
