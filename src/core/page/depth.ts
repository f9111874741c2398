/** Takes the depth out of a tree in linear time; deep nesting makes every reader after it quadratic. */

const MAX_DEPTH = 64;
/** Elements that mean something keep their place this much deeper. */
const SPARE_DEPTH = 24;
const GENERIC = new Set(
  'div section article main span font center header footer aside nav form b i a'.split(' '),
);

const hasOwnText = (element: Element): boolean => {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim()) return true;
  }
  return false;
};

/** Moves everything below an element at the limit up, wrappers dropped, text and order kept. */
const flatten = (top: Element): void => {
  const stack: { node: ChildNode; into: Element; depth: number }[] = [];
  const pushChildren = (from: Element, into: Element, depth: number) => {
    for (let node = from.lastChild; node; node = node.previousSibling)
      stack.push({ node, into, depth });
  };
  pushChildren(top, top, 0);
  const seen: ChildNode[] = [];
  const moved: { node: Node; into: Element }[] = [];
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, into, depth } = item;
    seen.push(node);
    if (node.nodeType !== 1 || !node.firstChild) {
      moved.push({ node, into });
      continue;
    }
    const element = node as Element;
    const drop = depth >= SPARE_DEPTH || (GENERIC.has(element.localName) && !hasOwnText(element));
    if (!drop) moved.push({ node, into });
    pushChildren(element, drop ? into : element, drop ? depth : depth + 1);
  }
  // Cut loose from below: moving a node out of a deep tree costs as much as the tree is deep.
  for (const node of seen.reverse()) node.remove();
  for (const { node, into } of moved) into.appendChild(node);
};

/** Unwraps what lies deeper than the limit below `root`. */
export const limitDepth = (root: Element): void => {
  const atLimit: Element[] = [];
  let depth = 0;
  let node: Element = root;
  for (;;) {
    const child = depth < MAX_DEPTH ? node.firstElementChild : null;
    if (depth === MAX_DEPTH && node.firstElementChild) atLimit.push(node);
    if (child) {
      node = child;
      depth++;
      continue;
    }
    while (node !== root && !node.nextElementSibling) {
      node = node.parentElement as Element;
      depth--;
    }
    if (node === root) break;
    node = node.nextElementSibling as Element;
  }
  for (const element of atLimit) flatten(element);
};
