/**
 * Repairs what storage returns: an invalid part is dropped or replaced by a default. The result is
 * always a fresh copy, because a stored list may carry a `constructor` or a `map` of its own.
 */
import * as v from 'valibot';

/** What the schema makes of it; nothing where it is wrong. */
export function sound<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value, { abortEarly: true });
  return result.success ? result.output : undefined;
}

type Shape = { readonly entries: Readonly<Record<string, v.GenericSchema>> };

export type Mended<T> = {
  readonly whole: T;
  /** The parts that were there, and wrong. */
  readonly wrong: readonly string[];
};

/** Nothing where a part is wrong or absent that `instead` has nothing for. */
export function mend<T extends object>(
  { entries }: Shape,
  value: unknown,
  instead: Partial<T>,
): Mended<T> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const whole: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, schema] of Object.entries(entries)) {
    const given: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    const result = v.safeParse(schema, given, { abortEarly: true });
    if (given !== undefined && result.success) whole[name] = result.output;
    else if (Object.hasOwn(instead, name)) whole[name] = instead[name as keyof T];
    else if (schema.type !== 'exact_optional') return undefined;
    if (given !== undefined && !result.success) wrong.push(name);
  }
  return { whole: whole as T, wrong };
}
