/** Fields as plain data, as notations of front matter write them, and how they are compared once they are read back. */
import type { Fields, FieldValue } from '../stages.ts';

/** Marks a time: no key of a profile can be taken for it. */
const TIME = Symbol('time');

export type Time = { readonly [TIME]: string };

export const wrapTime = (time: string): Time => ({ [TIME]: time });

export const unwrapTime = (time: Time): string => time[TIME];

/** Field values without wrappers, but times. */
export type Plain = { [key: string]: unknown };

export const isTime = (value: unknown): value is Time =>
  typeof value === 'object' && value !== null && TIME in value;

export const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value);

const toPlainValue = (value: FieldValue, toTime: (time: string) => unknown): unknown => {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => toPlainValue(item, toTime));
  if ('map' in value) return toPlain(value.map, toTime);
  return toTime(value.time);
};

/** The fields as nested plain data, each time as `toTime` has it. */
export const toPlain = (fields: Fields, toTime: (time: string) => unknown): Plain =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, toPlainValue(value, toTime)]),
  );

/** Whether two values are the same, with their keys in the same order unless it is of no account. */
export const isSame = (one: unknown, other: unknown, anyOrder = false): boolean => {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (typeof one !== 'object' || one === null) return Object.is(one, other);
  if (typeof other !== 'object' || other === null) return false;
  const keysOf = (value: object) => (anyOrder ? Object.keys(value).sort() : Object.keys(value));
  const keys = keysOf(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.join('\n') === keysOf(other).join('\n') &&
    keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key), anyOrder))
  );
};
