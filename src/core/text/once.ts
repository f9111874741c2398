/** Puts off what is costly to make until it is first asked for, as most pages never do. */

export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
};
