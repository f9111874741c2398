/** What is wrong with arguments, as a sentence: Node's own are about its parser. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** `undefined` where nothing is. */
export function problemIn(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): string | undefined {
  const { tokens } = parseArgs({
    ...{ args: [...args], options },
    ...({ allowPositionals: true, strict: false, tokens: true } as const),
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!known) return `There is no option ${rawName}.`;
    if (known.type === 'boolean' && value !== undefined) return `${rawName} takes no value.`;
    // What looks like the next option is none; `-` is standard input.
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
    if (known.type === 'string' && isMissing) return `${rawName} needs a value.`;
  }
  return undefined;
}
