/** Reads a formula as a tree, be it MathML or what MathJax drew of it in SVG or HTML. */

/** A node of MathML: `mfrac` and the like, with its text where it is a leaf. */
export type MathNode = {
  readonly name: string;
  readonly text: string;
  readonly children: readonly MathNode[];
  readonly of: (attribute: string) => string;
};

const LEAVES = /^(?:mi|mn|mo|mtext|ms)$/;
/** Drawn beside what the formula says. */
const DRAWN_ONLY = /^(?:mjx-surd|mjx-assistive-mml|defs|annotation|annotation-xml)$/;

const nameOf = (element: Element): string => {
  const drawn = element.getAttribute('data-mml-node');
  if (drawn) return drawn;
  const { localName } = element;
  return /^mjx-(?:math|m[a-z]+|texatom)$/i.test(localName) ? localName.slice(4) : localName;
};

const isNode = (element: Element): boolean =>
  /^(?:math|m[a-z]+|semantics|texatom)$/i.test(nameOf(element)) &&
  !/^(?:metadata|mask|marker|mpath)$/.test(element.localName);

/** MathJax keeps characters as code points: `data-c="1D44E"`, `class="mjx-c1D44E"`. */
const charactersOf = (leaf: Element): string => {
  const drawn = leaf.querySelectorAll('[data-c], [class*="mjx-c"]');
  if (!drawn.length) return leaf.textContent ?? '';
  return Array.from(drawn, (glyph) => {
    const code =
      glyph.getAttribute('data-c') ??
      /mjx-c([\dA-F]{1,6})(?:\s|$)/i.exec(glyph.getAttribute('class') ?? '')?.[1];
    const point = Number.parseInt(code ?? '', 16);
    return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : '';
  }).join('');
};

/** How far above the base line a script is drawn. */
const heightOf = (element: Element): number =>
  Number(/translate\([^,]*,\s*(-?[\d.]+)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? 0);

/** Of two scripts drawn in SVG, the lower one comes first in MathML. */
const inOrder = (name: string, nodes: readonly Element[]): readonly Element[] => {
  const [base, one, other] = nodes;
  if (!/^(?:msubsup|munderover)$/.test(name) || !base || !one || !other) return nodes;
  const drawnUpwards = one.localName.startsWith('mjx-') || heightOf(one) > heightOf(other);
  return drawnUpwards ? [base, other, one] : nodes;
};

const nodesIn = (element: Element): Element[] =>
  Array.from(element.children).flatMap((child) => {
    if (DRAWN_ONLY.test(child.localName)) return [];
    return isNode(child) ? [child] : nodesIn(child);
  });

/** The tree below a `math`, a `[data-mml-node]` or an `mjx-math`. */
export const readMath = (element: Element): MathNode => {
  const name = nameOf(element).toLowerCase();
  const isLeaf = LEAVES.test(name);
  const children = isLeaf ? [] : inOrder(name, nodesIn(element)).map(readMath);
  const isRoot = /^m(?:sqrt|root)$/.test(name);
  return {
    name,
    text: isLeaf ? charactersOf(element).replace(/\s+/g, ' ').trim() : '',
    children: isRoot ? children.filter(({ text }) => text !== '√') : children,
    of: (attribute) => element.getAttribute(attribute) ?? '',
  };
};
