/** The browser's own members of a node, reached so that no name in a hostile page can stand in for them. */

const describe = (node: object, name: string): PropertyDescriptor | undefined => {
  // The instance itself is passed over: a form answers there for the names of its controls.
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
};

/** Reads a property past whatever the page named like it. */
export const readNative = <T extends object, K extends keyof T & string>(
  node: T,
  name: K,
): T[K] => {
  const found = describe(node, name);
  return found?.get ? found.get.call(node) : found?.value;
};

/** A method as a free function that takes its node first; undefined where the browser has none. */
export const nativeMethod = <Args extends readonly unknown[], Result>(
  sample: object,
  name: string,
): ((node: object, ...args: Args) => Result) | undefined => {
  const method: unknown = describe(sample, name)?.value;
  return typeof method === 'function' ? Function.prototype.call.bind(method) : undefined;
};

/** A getter as a free function that takes its node. */
export const nativeGetter = <Result>(
  sample: object,
  name: string,
): ((node: object) => Result) | undefined => {
  const get = describe(sample, name)?.get;
  return get ? (node) => get.call(node) : undefined;
};

/** How many elements lie below a node. */
export const countElements = (node: Document): number =>
  nativeMethod<[string], HTMLCollectionOf<Element>>(node, 'getElementsByTagName')?.(node, '*')
    .length ?? 0;

/** The elements below a node that match, in document order. */
export const elementsOf = (node: Document | Element, selector: string): Element[] =>
  Array.from(
    nativeMethod<[string], NodeListOf<Element>>(node, 'querySelectorAll')?.(node, selector) ?? [],
  );
