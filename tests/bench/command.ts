/** What the benchmarks' command lines share: options that are read or refused in a sentence. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends the command with a sentence. */
const refuse = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
};

/** What `make` makes, or the command's end with its error as a sentence. */
export const orRefuse = <T>(make: () => T): T => {
  try {
    return make();
  } catch (error) {
    return refuse(error);
  }
};

/** The options of this command; an unknown one is refused. */
export const readOptions = <const T extends NonNullable<ParseArgsConfig['options']>>(options: T) =>
  orRefuse(() => parseArgs({ options }).values);

/** The number that an option gives. */
export const toCount = (name: string, value: string | undefined, otherwise: number): number => {
  if (value === undefined) return otherwise;
  if (/^\d+$/.test(value)) return Number(value);
  throw new Error(`--${name} wants a number, not "${value}".`);
};
