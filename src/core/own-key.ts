/** Look-ups by a name from storage, a file or a message: such a name must not find what every object inherits. */

export const ownOf = <T>(things: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(things, name) ? things[name] : undefined;
